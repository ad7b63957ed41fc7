import { after, wait } from './clock';
import { patientExcel, type InExcel } from './in-excel';
import { codeOf, WorkbookError } from './workbook-error';

/** Puts back what was there before. Done twice, or where nothing was written, it harms nothing. */
export type TakeBack = (excel: InExcel) => Promise<void>;

const ANSWER_WITHIN_MS = 10_000;
/** Longer than a healthy Excel needs; who waits for the end waits no longer. */
const WAITED_FOR_MS = 6_000;
const PAUSE_MS = 2_000;
const MOST_ATTEMPTS = 150;

interface Owed {
  readonly where: string;
  readonly work: TakeBack;
  /** Ends the attempts in the background. */
  stopped: AbortController;
  isDone: boolean;
}

/** What Excel did not let be put back yet. */
const owed = new Set<Owed>();

/**
 * Puts back what a failed change left. Where Excel refuses that too it goes on trying for some
 * minutes; whatever writes next does it first, see {@link settleOwed}.
 *
 * @param where the sheet or table concerned, for {@link settleOwed}'s message.
 * @returns whether it is done; false as soon as it is clear that it will take longer.
 */
export async function takeBack(where: string, work: TakeBack): Promise<boolean> {
  const debt: Owed = { where, work, stopped: new AbortController(), isDone: false };
  owed.add(debt);
  await new Promise<void>((resolve) => {
    const callOff = after(WAITED_FOR_MS, resolve);
    void keepTrying(debt).then(() => {
      callOff();
      resolve();
    });
  });
  return debt.isDone;
}

/**
 * Puts back what is still owed, before anything is read to be changed, or written.
 *
 * @throws {WorkbookError} `not taken back` where Excel still refuses; trying goes on.
 */
export async function settleOwed(signal?: AbortSignal): Promise<void> {
  for (const debt of owed) {
    debt.stopped.abort();
    try {
      await settle(debt, patientExcel({ signal, answerWithinMs: ANSWER_WITHIN_MS }));
    } catch (error) {
      debt.stopped = new AbortController();
      void keepTrying(debt);
      if (codeOf(error) === null) throw error;
      throw new WorkbookError('not taken back', debt.where, { cause: error });
    }
  }
}

async function keepTrying(debt: Owed): Promise<void> {
  const { signal } = debt.stopped;
  const excel = patientExcel({ signal, answerWithinMs: ANSWER_WITHIN_MS });
  for (let attempt = 0; attempt < MOST_ATTEMPTS && !signal.aborted; attempt++) {
    try {
      await settle(debt, excel);
      return;
    } catch {
      await wait(PAUSE_MS, signal).catch(() => {});
    }
  }
  // Refused that often it cannot be done, and must not stand in the way of all else.
  if (!signal.aborted) owed.delete(debt);
}

async function settle(debt: Owed, excel: InExcel): Promise<void> {
  await debt.work(excel);
  debt.isDone = true;
  owed.delete(debt);
}
