const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
};

/** A file that the user can save, as long as it is not revoked. */
export interface SavedFile {
  readonly name: string;
  readonly url: string;
}

/** Hands a file to the browser, which asks where to or puts it under Downloads. */
export function saveFile(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  ending: keyof typeof TYPES,
): SavedFile {
  const file = {
    name: `${name}.${ending}`,
    url: URL.createObjectURL(new Blob([bytes], { type: TYPES[ending] })),
  };
  const link = document.createElement('a');
  link.href = file.url;
  link.download = file.name;
  link.click();
  return file;
}
