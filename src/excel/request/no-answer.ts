import { untilAborted, wait } from './clock';
import type { Patience } from './with-retry';

/** Excel took a request and never said what became of it: it may have been carried out or not. */
class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly code = 'NoAnswer';
}

/** A silence worth a word. */
const SAY_AFTER_MS = 8_000;
/** How often Excel is asked something else, to tell a lost request from an Excel that answers nothing. */
const ASK_AFTER_MS = 60_000;
/** An answer under way comes before that to a later question, or soon after. */
const OVERTAKEN_MS = 5_000;
const LONGEST_SILENCE_MS = 1_800_000;

/**
 * Makes every sync of the context end: with its answer, with {@link NoAnswer} in the end, or
 * with the signal's reason at once. While a message box of its own is open, or in a long
 * calculation, Excel answers nothing: that is waited for as long as the patience says. After one that
 * was not waited for, the context does nothing any more, so that an answer that comes late cannot lead
 * to writing.
 */
export function watchSyncs(context: Excel.RequestContext, patience: Patience): void {
  const sync = context.sync.bind(context);
  let isOver = false;
  context.sync = async <T>(value?: T): Promise<T> => {
    if (isOver) throw new NoAnswer();
    const answer = sync(value);
    try {
      return await answered(answer, patience);
    } catch (error) {
      isOver ||= error instanceof NoAnswer || Boolean(patience.signal?.aborted);
      throw error;
    }
  };
}

async function answered<T>(answer: Promise<T>, patience: Patience): Promise<T> {
  const over = new AbortController();
  const silence = untilGivenUp(patience, over.signal);
  try {
    return await untilAborted(Promise.race([answer, silence]), patience.signal);
  } finally {
    over.abort();
  }
}

/** @throws {NoAnswer} when the answer need not be waited for any more. */
async function untilGivenUp(
  { onWait, answerWithinMs, untilCancelled = false }: Patience,
  over: AbortSignal,
): Promise<never> {
  await wait(SAY_AFTER_MS, over);
  onWait?.('no answer');
  over.addEventListener('abort', () => onWait?.(null));
  await wait((answerWithinMs ?? ASK_AFTER_MS) - SAY_AFTER_MS, over);
  if (answerWithinMs !== undefined) throw new NoAnswer();
  const longestMs = untilCancelled ? Infinity : LONGEST_SILENCE_MS;
  let isLost = false;
  for (let silentMs = ASK_AFTER_MS; !isLost && silentMs < longestMs; silentMs += ASK_AFTER_MS) {
    isLost = await Promise.race([answersOthers(), wait(ASK_AFTER_MS, over).then(() => false)]);
  }
  if (isLost) await wait(OVERTAKEN_MS, over);
  throw new NoAnswer();
}

/** Resolves when Excel answers a question of no consequence, whatever the answer. */
async function answersOthers(): Promise<true> {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getActiveWorksheet().load('id');
  await context.sync().catch(() => {});
  return true;
}
