import { addressOf } from '../request/cell-address';
import type { ResultPlace } from './find-result';
import { inExcel } from '../request/in-excel';
import { canSelect, selectAreas } from '../request/select-areas';
import type { Shown } from '../request/select-areas';
import { runsOf } from './answer-rows';

/**
 * Selects rows of the result as it was read; where this Excel cannot select them at once, one place
 * after the other.
 *
 * @param rows of the result's body, from 0, from the top.
 * @param turn how often they were asked for before.
 * @param check looks before anything is selected at what will be; `first` is the first row on the
 *   sheet, from 0.
 * @throws what Excel or the check throws.
 */
export async function selectBodyRows(
  { body }: ResultPlace,
  rows: readonly number[],
  turn: number,
  check?: (context: Excel.RequestContext, first: number) => Promise<void>,
): Promise<Shown> {
  const runs = runsOf(rows);
  if (runs.length === 0) return { how: 'none' };
  const isWhole = canSelect(runs.length);
  const at = turn % runs.length;
  const selected = isWhole ? runs : [runs[at]!];
  const { top, left, columnCount } = body;
  const first = top + selected[0]![0];
  await inExcel(async (context) => {
    await check?.(context, first);
    const sheet = context.workbook.worksheets.getItem(body.sheetId);
    sheet.activate();
    const right = left + columnCount - 1;
    selectAreas(
      sheet,
      selected.map(([from, to]) => addressOf({ top: top + from, bottom: top + to, left, right })),
    );
    await context.sync();
  });
  if (isWhole) return { how: 'selected', rows: rows.length };
  return { how: 'one of several', row: first + 1, place: at + 1, places: runs.length };
}
