import { codeOf } from './workbook-error';

/** What Excel answers when it is busy rather than unable. */
const PASSING = new Set(['ActivityLimitReached', 'ServiceNotAvailable', 'RequestAborted']);

/** What Excel answers to a request that is too large as it stands. */
const TOO_LARGE = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'MemoryLimitReached',
]);

const WAITS_MS = [250, 1_000, 3_000];

export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(codeOf(error) ?? '');
}

/**
 * Repeats work that Excel refused because it was busy.
 *
 * @param work must have the same effect done twice as done once.
 * @throws what the last attempt threw, or the first error that waiting cannot mend.
 */
export async function withRetry<T>(
  work: () => Promise<T>,
  wait: (ms: number) => Promise<void> = delay,
): Promise<T> {
  for (const ms of WAITS_MS) {
    try {
      return await work();
    } catch (error) {
      if (!PASSING.has(codeOf(error) ?? '')) throw error;
    }
    await wait(ms);
  }
  return work();
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
