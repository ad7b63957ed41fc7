/**
 * The one way to the clipboard. Some hosts give the pane none at all, and some refuse it.
 *
 * @returns whether the text is in it.
 */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
