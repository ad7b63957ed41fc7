import { inExcel } from '../request/in-excel';
import type { Place } from '../request/source-place';
import { codeOf } from '../request/workbook-error';

/** The rows of a place that the user has selected, from 0 within it; none on another sheet. */
export async function readSelectedRows(place: Place): Promise<ReadonlySet<number>> {
  const areas = await readSelection(place.sheetId);
  const rows = new Set<number>();
  for (const { rowIndex, rowCount, columnIndex, columnCount } of areas) {
    const isBeside =
      columnIndex >= place.left + place.columnCount || columnIndex + columnCount <= place.left;
    if (isBeside) continue;
    const first = Math.max(0, rowIndex - place.top);
    const last = Math.min(place.rowCount, rowIndex - place.top + rowCount) - 1;
    for (let row = first; row <= last; row++) rows.add(row);
  }
  return rows;
}

type Selected = Pick<Excel.Range, 'rowIndex' | 'rowCount' | 'columnIndex' | 'columnCount'>;

async function readSelection(sheetId: string): Promise<readonly Selected[]> {
  try {
    return await inExcel(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('id');
      await context.sync();
      if (active.id !== sheetId) return [];
      const { areas } = context.workbook.getSelectedRanges();
      areas.load('items/rowIndex, items/rowCount, items/columnIndex, items/columnCount');
      await context.sync();
      return areas.items;
    });
  } catch (error) {
    // A picture or a chart is selected, and no cell.
    if (codeOf(error) === 'InvalidSelection') return [];
    throw error;
  }
}
