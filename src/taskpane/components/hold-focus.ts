let holder: HTMLElement | null = null;

/** Whether the focus is nowhere, or at a place that only holds it until something better takes it. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement === holder;
}

/**
 * Gives the focus to an element that is no control.
 *
 * The element is a stop for the Tab key as long as it has the focus. Office.js on the web handles
 * that key itself, from one stop of its own list to the next; from anything else it leaves the pane.
 */
export function focusWhileThere(element: HTMLElement): void {
  if (element.tabIndex < 0) {
    element.tabIndex = 0;
    element.addEventListener('blur', () => (element.tabIndex = -1), { once: true });
  }
  element.focus();
}

/**
 * Keeps the focus in the pane when the control that had it goes away: what was around the control
 * takes it, so that the Tab key goes on from there.
 *
 * @returns the end of it
 */
export function keepFocusIn(pane: HTMLElement): () => void {
  let around: readonly HTMLElement[] = [];
  const remember = ({ target }: FocusEvent) => {
    around = ancestorsOf(target as HTMLElement, pane);
  };
  const watcher = new MutationObserver(() => {
    const [control, ...others] = around;
    if (!control || control.isConnected || !isFocusLost() || !document.hasFocus()) return;
    holder = others.find((element) => element.isConnected) ?? pane;
    focusWhileThere(holder);
  });
  pane.addEventListener('focusin', remember);
  watcher.observe(pane, { childList: true, subtree: true });
  return () => {
    pane.removeEventListener('focusin', remember);
    watcher.disconnect();
  };
}

/** The element and all around it, up to and with the pane. */
function ancestorsOf(element: HTMLElement, pane: HTMLElement): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at: HTMLElement | null = element; at && pane.contains(at); at = at.parentElement) {
    found.push(at);
  }
  return found;
}
