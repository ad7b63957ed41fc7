import { after, untilAborted } from './clock';
import type { Patience } from './with-retry';

/** Excel took a request and never said what became of it: it may have been carried out or not. */
class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly code = 'NoAnswer';
}

/** A silence worth a word. */
const SAY_AFTER_MS = 8_000;
const ANSWER_WITHIN_MS = 60_000;

/**
 * Makes every sync of the context end: with its answer, with {@link NoAnswer} in the end, or
 * with the signal's reason at once. After one that was not waited for, the context does nothing any
 * more, so that an answer that comes late cannot lead to writing.
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

async function answered<T>(
  answer: Promise<T>,
  { signal, onWait, answerWithinMs = ANSWER_WITHIN_MS }: Patience,
): Promise<T> {
  let callOff = () => {};
  let isSaid = false;
  const silence = new Promise<never>((_, reject) => {
    callOff = after(SAY_AFTER_MS, () => {
      isSaid = true;
      onWait?.('no answer');
      callOff = after(answerWithinMs - SAY_AFTER_MS, () => reject(new NoAnswer()));
    });
  });
  try {
    return await untilAborted(Promise.race([answer, silence]), signal);
  } finally {
    callOff();
    if (isSaid) onWait?.(null);
  }
}
