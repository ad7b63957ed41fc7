import type { ResultPlace } from './find-result';
import { resultError } from './result-rows';
import { selectBodyRows } from './select-body-rows';
import type { Shown } from './select-result-rows';

/** Selects the rows of letters in the result; see `selectBodyRows`. */
export async function selectLetterRows(
  place: ResultPlace,
  rows: readonly number[],
  turn: number,
): Promise<Shown> {
  try {
    return await selectBodyRows(place, rows, turn);
  } catch (error) {
    throw resultError(error);
  }
}
