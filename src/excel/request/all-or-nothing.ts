import { settleOwed, takeBack, type TakeBack } from './take-back';
import { WorkbookError } from './workbook-error';

/** A change of the workbook that must be seen as a whole or not at all. */
export interface WholeChange<T> {
  /** What is written, as a user finds it. */
  readonly where: string;
  /** May take several requests; says before the first that changes anything that it begins. */
  readonly write: (begin: () => void) => Promise<T>;
  /** Puts back what `write` changed, as far as it came. */
  readonly takeBack: TakeBack;
}

/**
 * Writes all of a change; where that fails, puts back what was there.
 *
 * One request is no exception: Excel may carry it out and lose the answer, and of a batch that fails
 * in the middle the first half stands.
 *
 * @throws what `write` threw, with the workbook as it was before.
 * @throws {WorkbookError} `not taken back` where Excel did not let it be put back yet: trying goes on,
 * and whatever writes next does it first.
 */
export async function allOrNothing<T>({
  where,
  write,
  takeBack: work,
}: WholeChange<T>): Promise<T> {
  await settleOwed();
  let hasBegun = false;
  try {
    return await write(() => (hasBegun = true));
  } catch (error) {
    if (!hasBegun || (await takeBack(where, work)) || isEndUnknown(error)) throw error;
    throw new WorkbookError('not taken back', where, { cause: error });
  }
}

/** What was finished may be in its place, and is not taken back then. */
function isEndUnknown(error: unknown): boolean {
  return error instanceof WorkbookError && error.problem === 'end unknown';
}
