import type { Cell } from '../../staffing-export/export-layout';
import type { ResultPlace } from '../result/find-result';
import { resultError } from '../result/result-rows';
import { selectBodyRows } from '../result/select-body-rows';
import type { Shown } from '../request/select-areas';
import { isTitle } from '../result/answer-rows';
import { ResultMoved } from '../result/result-moved';

/**
 * Selects the rows of a case in the result; see `selectBodyRows`.
 *
 * @throws {ResultMoved} where another title stands in the first of them.
 */
export async function selectCase(
  place: ResultPlace,
  titleColumn: number,
  { rows, title }: { readonly rows: readonly number[]; readonly title: string },
  turn: number,
): Promise<Shown> {
  try {
    return await selectBodyRows(place, rows, turn, async (context, first) => {
      const { sheetId, left } = place.body;
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const cell = sheet.getRangeByIndexes(first, left + titleColumn, 1, 1);
      cell.load('values');
      await context.sync();
      if (!isTitle(cell.values[0]![0] as Cell, title)) throw new ResultMoved();
    });
  } catch (error) {
    throw error instanceof ResultMoved ? error : resultError(error);
  }
}
