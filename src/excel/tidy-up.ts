import { after, wait } from './clock';
import { patientExcel } from './in-excel';
import { discardDraft } from './result-draft';

const ANSWER_WITHIN_MS = 10_000;
/** Longer than a healthy Excel needs; who waits for the end of the run waits no longer. */
const WAITED_FOR_MS = 6_000;
const PAUSE_MS = 2_000;
const MOST_ATTEMPTS = 150;

let earlier = new AbortController();

/**
 * Removes what a run left on the workbook. Where Excel refuses that too it goes on trying for some
 * minutes, unless another run starts, which does it itself.
 *
 * @returns when it is done, or when it is clear that it will take longer.
 */
export async function tidyUp(run: string): Promise<void> {
  const { signal } = (earlier = new AbortController());
  await new Promise<void>((resolve) => {
    const callOff = after(WAITED_FOR_MS, resolve);
    void removeInTheEnd(run, signal).then(() => {
      callOff();
      resolve();
    });
  });
}

/** Leaves it to the run that starts now. */
export function stopTidying(): void {
  earlier.abort(new Error('Another run has started'));
}

async function removeInTheEnd(run: string, signal: AbortSignal): Promise<void> {
  const excel = patientExcel({ signal, answerWithinMs: ANSWER_WITHIN_MS });
  for (let attempt = 0; attempt < MOST_ATTEMPTS && !signal.aborted; attempt++) {
    try {
      await discardDraft(run, excel);
      return;
    } catch {
      await wait(PAUSE_MS, signal).catch(() => {});
    }
  }
}
