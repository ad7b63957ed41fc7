import { addressOf } from '../request/cell-address';
import { inExcel } from '../request/in-excel';
import type { RowGroup } from '../request/row-runs';
import { canSelect, selectAreas } from '../request/select-areas';
import type { Shown } from '../request/select-areas';
import type { SourcePlace } from '../request/source-place';
import { toWorkbookError } from '../request/workbook-error';

/**
 * Selects rows of the source sheet, or their cells in one column; where this Excel cannot select
 * them at once, one place after the other.
 *
 * @param turn how often these rows were asked for before.
 */
export async function selectSourceRows(
  place: SourcePlace,
  { count, runs }: RowGroup,
  columnIndex: number | null,
  turn: number,
): Promise<Shown> {
  const left = place.left + (columnIndex ?? 0);
  const right = columnIndex === null ? place.left + place.columnCount - 1 : left;
  const isWhole = canSelect(runs.length);
  const at = turn % runs.length;
  const selected = isWhole ? runs : [runs[at]!];
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      sheet.activate();
      selectAreas(
        sheet,
        selected.map(([first, last]) =>
          addressOf({ top: first - 1, bottom: last - 1, left, right }),
        ),
      );
      await context.sync();
    });
  } catch (error) {
    throw toWorkbookError(error, place.sheetName);
  }
  return isWhole
    ? { how: 'selected', rows: count }
    : { how: 'one of several', row: selected[0]![0], place: at + 1, places: runs.length };
}
