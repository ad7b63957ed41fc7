/** How the pane should look to sit in Excel as a part of it. */
export type PaneTheme = 'light' | 'dark' | 'high contrast';

/** Excel's theme where Office tells it, else the system's. A contrast theme goes first. */
export function readTheme(): PaneTheme {
  if (matches('(forced-colors: active)')) return 'high contrast';
  const background = officeBackground();
  const isDark = background ? isDarkColor(background) : matches('(prefers-color-scheme: dark)');
  return isDark ? 'dark' : 'light';
}

/** @returns a function that ends the watch. */
export function watchTheme(onChange: (theme: PaneTheme) => void): () => void {
  const tell = () => onChange(readTheme());
  const queries = ['(forced-colors: active)', '(prefers-color-scheme: dark)']
    .map((query) => globalThis.matchMedia?.(query))
    .filter((query) => query !== undefined);
  for (const query of queries) query.addEventListener('change', tell);
  addOfficeHandler(tell);
  return () => {
    for (const query of queries) query.removeEventListener('change', tell);
  };
}

/** Excel on the web and older desktops have no theme at all, or throw when asked. */
function officeBackground(): string | null {
  try {
    return Office.context.officeTheme?.bodyBackgroundColor ?? null;
  } catch {
    return null;
  }
}

function addOfficeHandler(tell: () => void): void {
  try {
    Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, tell, () => {});
  } catch {
    // Without the event the theme is read when the pane opens; nothing else is lost.
  }
}

function isDarkColor(color: string): boolean {
  const hex = /^#?([0-9a-f]{6})/i.exec(color)?.[1];
  if (!hex) return false;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}

function matches(query: string): boolean {
  return globalThis.matchMedia?.(query)?.matches ?? false;
}
