import { addressOf } from './cell-address';
import type { Cell } from '../staffing-export/export-layout';
import type { ResultPlace } from './find-result';
import { inExcel } from './in-excel';
import { resultError } from './result-rows';
import { canSelect, selectAreas } from './select-areas';
import type { Shown } from './select-result-rows';
import { isTitle, ResultMoved, runsOf } from './write-decisions';

/**
 * Selects the rows of a case in the result; where this Excel cannot select them at once, one place
 * after the other.
 *
 * @param turn how often they were asked for before.
 * @throws {ResultMoved} where another title stands in the first of them.
 */
export async function selectCase(
  { body }: ResultPlace,
  titleColumn: number,
  { rows, title }: { readonly rows: readonly number[]; readonly title: string },
  turn: number,
): Promise<Shown> {
  const runs = runsOf(rows);
  if (runs.length === 0) return { how: 'none' };
  const isWhole = canSelect(runs.length);
  const at = turn % runs.length;
  const selected = isWhole ? runs : [runs[at]!];
  const { top, left, columnCount } = body;
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(body.sheetId);
      const first = sheet.getRangeByIndexes(top + selected[0]![0], left + titleColumn, 1, 1);
      first.load('values');
      await context.sync();
      if (!isTitle(first.values[0]![0] as Cell, title)) throw new ResultMoved();
      sheet.activate();
      const right = left + columnCount - 1;
      selectAreas(
        sheet,
        selected.map(([from, to]) => addressOf({ top: top + from, bottom: top + to, left, right })),
      );
      await context.sync();
    });
  } catch (error) {
    throw error instanceof ResultMoved ? error : resultError(error);
  }
  if (isWhole) return { how: 'selected', rows: rows.length };
  const row = top + selected[0]![0] + 1;
  return { how: 'one of several', row, place: at + 1, places: runs.length };
}
