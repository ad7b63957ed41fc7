/** Whether a page can be opened in the user's own browser; Excel on the web is in it already. */
export function canOpenBrowser(): boolean {
  try {
    return Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1');
  } catch {
    return false;
  }
}

/** @param page of ours, relative to the pane's. */
export function openInBrowser(page: string): void {
  if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return;
  Office.context.ui.openBrowserWindow(new URL(page, location.href).href);
}
