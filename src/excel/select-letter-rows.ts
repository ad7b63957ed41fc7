import { addressOf } from './cell-address';
import type { ResultPlace } from './find-result';
import { inExcel } from './in-excel';
import { resultError } from './result-rows';
import { canSelect, selectAreas } from './select-areas';
import type { Shown } from './select-result-rows';
import { runsOf } from './write-decisions';

/**
 * Selects rows of the result as it was read; where this Excel cannot select them at once, one place
 * after the other.
 *
 * @param rows of the result's body, from 0, from the top.
 * @param turn how often they were asked for before.
 */
export async function selectLetterRows(
  { body }: ResultPlace,
  rows: readonly number[],
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
      sheet.activate();
      const right = left + columnCount - 1;
      selectAreas(
        sheet,
        selected.map(([from, to]) => addressOf({ top: top + from, bottom: top + to, left, right })),
      );
      await context.sync();
    });
  } catch (error) {
    throw resultError(error);
  }
  if (isWhole) return { how: 'selected', rows: rows.length };
  const row = top + selected[0]![0] + 1;
  return { how: 'one of several', row, place: at + 1, places: runs.length };
}
