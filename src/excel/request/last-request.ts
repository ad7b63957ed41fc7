import { patientExcel, type InExcel } from './in-excel';
import { WorkbookError } from './workbook-error';

/** What makes a change count: before it all can be put back, after it nothing can. */
export interface LastRequest {
  /** What is put in place, for the message. */
  readonly where: string;
  readonly attempt: (excel: InExcel) => Promise<void>;
  /** Completes what came past the point of no return; false for what did not. */
  readonly finish: (excel: InExcel) => Promise<boolean>;
}

/** It is asked when Excel has failed already; it gets less time. */
const CHECK_WITHIN_MS = 15_000;

/**
 * Makes the last request; where Excel fails, asks it how far it came.
 *
 * @throws what the attempt threw, where nothing of it counts.
 * @throws {WorkbookError} `end unknown` if Excel did not even tell how far it came.
 */
export async function makeLastRequest(
  { where, attempt, finish }: LastRequest,
  excel: InExcel,
): Promise<void> {
  try {
    await attempt(excel);
  } catch (error) {
    const check = patientExcel({ answerWithinMs: CHECK_WITHIN_MS });
    const isInPlace = await finish(check).catch((reason: unknown) => {
      throw new WorkbookError('end unknown', where, { cause: reason });
    });
    if (!isInPlace) throw error;
  }
}
