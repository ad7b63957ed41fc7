/** Whether the pane can hand a file to the user: Excel for Mac and for iPad give no way out. */
export function canDownload(): boolean {
  try {
    const { platform } = Office.context;
    return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
  } catch {
    // Outside of Office a browser downloads.
    return true;
  }
}

/**
 * Whether the user can be asked where to save, so that the pane knows when the file is there: in the
 * web view of Windows, which may drop a download without a word. In a frame of Excel on the web no
 * page may ask.
 */
export function canAskWhere(): boolean {
  try {
    return Office.context.platform === Office.PlatformType.PC && 'showSaveFilePicker' in globalThis;
  } catch {
    return false;
  }
}
