/** What tells the time while Excel is waited for; tests put a faster one in its place. */
export interface Clock {
  /**
   * Calls back once, after that many milliseconds.
   *
   * @returns a function that calls it off.
   */
  after(ms: number, callback: () => void): () => void;
}

const wallClock: Clock = {
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

let clock = wallClock;

/** Puts another clock in place of the wall's, or the wall's back. */
export function setClock(other: Clock | null): void {
  clock = other ?? wallClock;
}

export function after(ms: number, callback: () => void): () => void {
  return clock.after(ms, callback);
}

/** @throws the signal's reason as soon as it is aborted. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
  let callOff = () => {};
  const passed = new Promise<void>((resolve) => {
    callOff = after(ms, resolve);
  });
  return untilAborted(passed, signal).finally(callOff);
}

/** The promise's own end, or the signal's reason as soon as that is aborted. */
export function untilAborted<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
