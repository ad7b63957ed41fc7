import { setClock } from '../../src/excel/request/clock';

/** A clock that stands still while anything is being done, and jumps to what is due next. */
export interface VirtualClock {
  /** All that was waited for, in milliseconds. */
  elapsed(): number;
  uninstall(): void;
}

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** Rounds of the event loop without a sign of life after which nothing else can be under way. */
const QUIET_ROUNDS = 6;

/** @param signsOfLife a number that changes whenever the host is asked something. */
export function installVirtualClock(signsOfLife: () => number): VirtualClock {
  const timers = new Set<Timer>();
  let now = 0;
  let isInstalled = true;
  let seen = -1;
  let quiet = 0;

  setClock({
    after: (ms, callback) => {
      const timer = { due: now + ms, callback };
      timers.add(timer);
      quiet = 0;
      return () => timers.delete(timer);
    },
  });

  function round(): void {
    if (!isInstalled) return;
    const signs = signsOfLife();
    quiet = signs === seen ? quiet + 1 : 0;
    seen = signs;
    if (quiet >= QUIET_ROUNDS && timers.size > 0) {
      const next = [...timers].reduce((first, timer) => (timer.due < first.due ? timer : first));
      timers.delete(next);
      now = Math.max(now, next.due);
      quiet = 0;
      next.callback();
    }
    setImmediate(round);
  }
  setImmediate(round);

  return {
    elapsed: () => now,
    uninstall: () => {
      isInstalled = false;
      setClock(null);
    },
  };
}
