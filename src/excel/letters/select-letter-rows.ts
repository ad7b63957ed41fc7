import type { ResultPlace } from '../result/find-result';
import { resultError } from '../result/result-rows';
import { selectBodyRows } from '../result/select-body-rows';
import type { Shown } from '../request/select-areas';

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
