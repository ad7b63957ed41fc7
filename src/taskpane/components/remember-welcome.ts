const KEY = 'jd.welcomed';

/** Whether the pane was never opened on this machine before. */
export function isWelcomeWanted(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    // A browser that keeps nothing would show it each time.
    return false;
  }
}

/** Remembers that the welcome was read. */
export function keepWelcome(): void {
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // It comes back next time, which does no harm.
  }
}
