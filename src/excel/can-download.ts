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
