import { wait } from '../request/clock';

const POLL_MS = 100;
const LONGEST_MS = 10_000;

/**
 * Asks again until the answer is there: events and functions come when they come.
 *
 * @returns the last answer, though it may not be what was waited for.
 */
export async function waitUntil<Answer>(
  ask: () => Promise<Answer>,
  isThere: (answer: Answer) => boolean,
  waitedMs = 0,
): Promise<Answer> {
  const answer = await ask();
  if (isThere(answer) || waitedMs >= LONGEST_MS) return answer;
  await wait(POLL_MS);
  return waitUntil(ask, isThere, waitedMs + POLL_MS);
}

/** The values of cells once none of them waits for its function. */
export function settledValues(range: Excel.Range): Promise<unknown[][]> {
  const read = async () => {
    range.load('values');
    await range.context.sync();
    return range.values as unknown[][];
  };
  return waitUntil(read, (values) => !values.flat().some(isWaiting));
}

const WAITING = ['#BUSY!', '#GETTING_DATA', '#CALC!'];
const isWaiting = (value: unknown) => WAITING.includes(String(value));
