import { inExcel } from '../request/in-excel';
import type { Place } from '../request/source-place';

/**
 * Whether a filter or a person hides some of a place's rows, from `offset` on: they count as all others
 * do, which nobody sees who looks at the sheet.
 */
export function hidesRows(place: Place, offset: number): Promise<boolean> {
  const count = place.rowCount - offset;
  if (count <= 0) return Promise.resolve(false);
  return inExcel(async (context) => {
    const rows = context.workbook.worksheets
      .getItem(place.sheetId)
      .getRangeByIndexes(place.top + offset, place.left, count, 1);
    rows.load('rowHidden');
    await context.sync();
    // Null where some are and some are not.
    return (rows.rowHidden as boolean | null) !== false;
  });
}
