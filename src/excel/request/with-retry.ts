import { wait } from './clock';
import { codeOf } from './workbook-error';

/** What can be done about a refusal of Excel's. */
export type Remedy = 'smaller block' | 'wait and repeat' | 'wait for editing' | 'give up';

/** Why nothing moves for the moment, as a user should hear it. */
export type Waiting = 'cell editing' | 'busy' | 'no answer';

/** How long Excel is waited for, and who is told meanwhile. */
export interface Patience {
  /** Ends all waiting at once, with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told when a wait begins, and null when it is over. */
  readonly onWait?: ((waiting: Waiting | null) => void) | undefined;
  /**
   * After how long without an answer Excel is given up. Unless told, it is asked something else every
   * minute, and given up when it answers that and not the request, or after half an hour.
   */
  readonly answerWithinMs?: number;
  /**
   * The user sees what is waited for and can end it: Excel gets as long as it takes. A message box of
   * its own may be open, or a cell, and nobody at the desk.
   */
  readonly untilCancelled?: boolean;
}

const REMEDIES: Readonly<Record<string, Remedy>> = {
  RequestPayloadSizeLimitExceeded: 'smaller block',
  ResponsePayloadSizeLimitExceeded: 'smaller block',
  RangeExceedsLimit: 'smaller block',
  MemoryLimitReached: 'smaller block',
  ActivityLimitReached: 'wait and repeat',
  ServiceNotAvailable: 'wait and repeat',
  RequestAborted: 'wait and repeat',
  // Excel's word for everything that it has no word for. It passes often enough to ask again, which
  // costs nothing because no batch minds being repeated; it stays often enough to ask only twice.
  GeneralException: 'wait and repeat',
  InvalidOperationInCellEditMode: 'wait for editing',
};

const WAITS_MS = [250, 1_000, 3_000];
const MOST_AFTER_GENERAL = 2;
/** Soon at first; who edits for long does not mind a second. */
const EDITING_POLLS_MS = [400, 1_000];
/** A cell left open longer was forgotten, and who began something else should hear of it. */
const LONGEST_EDIT_MS = 1_800_000;

/** The one policy for what Office.js throws; an unknown code is one to give up on. */
export function remedyFor(error: unknown): Remedy {
  return REMEDIES[codeOf(error) ?? ''] ?? 'give up';
}

export function isTooLarge(error: unknown): boolean {
  return remedyFor(error) === 'smaller block';
}

/**
 * Repeats work that Excel refused because it was busy, or because a cell was being edited.
 *
 * @param work must have the same effect done twice as done once: a refusal does not prove that
 * nothing was done.
 * @throws what the last attempt threw, or the first error that waiting cannot mend.
 * @throws the signal's reason.
 */
export async function withRetry<T>(
  work: () => Promise<T>,
  { signal, onWait, untilCancelled = false }: Patience = {},
): Promise<T> {
  let repeats = 0;
  let editingMs = 0;
  const longestEditMs = untilCancelled ? Infinity : LONGEST_EDIT_MS;
  try {
    for (;;) {
      signal?.throwIfAborted();
      try {
        return await work();
      } catch (error) {
        signal?.throwIfAborted();
        const remedy = remedyFor(error);
        if (remedy === 'wait for editing' && editingMs < longestEditMs) {
          onWait?.('cell editing');
          const poll = EDITING_POLLS_MS[editingMs < 10_000 ? 0 : 1]!;
          editingMs += poll;
          await wait(poll, signal);
        } else if (remedy === 'wait and repeat' && repeats < mostRepeats(error, untilCancelled)) {
          onWait?.('busy');
          await wait(WAITS_MS[Math.min(repeats++, WAITS_MS.length - 1)]!, signal);
        } else {
          throw error;
        }
      }
    }
  } finally {
    if (repeats > 0 || editingMs > 0) onWait?.(null);
  }
}

function mostRepeats(error: unknown, untilCancelled: boolean): number {
  if (codeOf(error) === 'GeneralException') return MOST_AFTER_GENERAL;
  return untilCancelled ? Infinity : WAITS_MS.length;
}
