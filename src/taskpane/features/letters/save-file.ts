const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
  json: 'application/json',
};

/** A file that was written and can be saved, as often as the user likes. */
export interface WrittenFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What became of a file, as far as the pane can know. */
export type FileEnd =
  /** It stands where the user wanted it. */
  | 'saved'
  /** The browser has it. Whether it was saved nobody tells a page. */
  | 'handed over'
  /** It is in the clipboard as a text, and a page in the user's own browser waits for it. */
  | 'to paste'
  /** The same, but for the copying, which the host refused. */
  | 'to copy'
  /** The user chose no place, or has to press a button to be asked. */
  | 'not saved';

declare global {
  /** Chromium's, in secure pages that no other page frames. */
  var showSaveFilePicker: (options: {
    readonly suggestedName: string;
  }) => Promise<FileSystemFileHandle>;
}

export const fileOf = (
  bytes: Uint8Array<ArrayBuffer> | string,
  name: string,
  ending: keyof typeof TYPES,
): WrittenFile => ({
  name: `${name}.${ending}`,
  blob: new Blob([bytes], { type: TYPES[ending] }),
});

/** @param asks whether the user is asked where to, or the browser is left to it. */
export async function saveFile(file: WrittenFile, asks: boolean): Promise<FileEnd> {
  if (!asks) return handOver(file);
  try {
    const place = await showSaveFilePicker({ suggestedName: file.name });
    const writable = await place.createWritable();
    await writable.write(file.blob);
    await writable.close();
    return 'saved';
  } catch (error) {
    if ((error as Error).name === 'AbortError') return 'not saved';
    // Writing took longer than a press counts, so another one is needed to ask.
    return navigator.userActivation?.isActive ? handOver(file) : 'not saved';
  }
}

function handOver({ name, blob }: WrittenFile): FileEnd {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Not at once: the browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return 'handed over';
}
