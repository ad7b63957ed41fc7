/** A file as a text that the clipboard carries from the pane to the user's own browser. */
const FORM = /^JD for Excel: ([^\r\n/\\]+\.(?:docx|zip|json)), (\d+) bytes\s+([A-Za-z0-9+/=\s]+)$/;

export async function toFileText(name: string, blob: Blob): Promise<string> {
  return `JD for Excel: ${name}, ${blob.size} bytes\n${await toBase64(blob)}`;
}

/** @returns null for any other text, or one that did not come whole. */
export function fromFileText(
  text: string,
): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null {
  const [, name, size, base64] = FORM.exec(text.trim()) ?? [];
  if (name === undefined || base64 === undefined) return null;
  try {
    const binary = atob(base64.replace(/\s/g, ''));
    // A text that was cut is often good base64 all the same.
    if (binary.length !== Number(size)) return null;
    return { name, bytes: Uint8Array.from(binary, (letter) => letter.charCodeAt(0)) };
  } catch {
    return null;
  }
}

function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
