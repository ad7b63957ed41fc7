import type { Cell, CellRow } from '../../staffing-export/export-layout';
import { bytesPerRow, rowsPerBlock } from '../request/block-size';
import { inExcel, type InExcel } from '../request/in-excel';
import { inBlocks } from '../request/row-blocks';

/**
 * Writes rows below one another, from the sheet's first column on, in requests that Excel takes at
 * once.
 *
 * @param rows as typed, see `asTyped`; all of the same length.
 * @param top the first row's place on the sheet, from 0.
 * @param onWritten told after each request how many rows it took.
 */
export async function writeRows(
  sheetId: string,
  top: number,
  rows: readonly CellRow[],
  excel: InExcel = inExcel,
  onWritten: (rows: number) => void = () => {},
): Promise<void> {
  await inBlocks(rows.length, rowsPerBlock(bytesPerRow(rows)), async (first, end) => {
    await writeBlock(sheetId, top + first, rows.slice(first, end), excel);
    onWritten(end - first);
  });
}

function writeBlock(
  sheetId: string,
  top: number,
  rows: readonly CellRow[],
  excel: InExcel,
): Promise<void> {
  return excel(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(top, 0, rows.length, rows[0]!.length);
    range.values = rows as Cell[][];
    await context.sync();
  });
}
