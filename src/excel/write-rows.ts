import type { Cell, CellRow } from '../staffing-export/export-layout';
import { bytesPerRow, rowsPerBlock } from './block-size';
import { inExcel } from './in-excel';
import { isTooLarge } from './with-retry';

/**
 * Writes rows below one another, from the sheet's first column on, in requests that Excel takes at
 * once.
 *
 * @param rows as typed, see `asTyped`; all of the same length.
 * @param top the first row's place on the sheet, from 0.
 */
export async function writeRows(sheetId: string, top: number, rows: readonly CellRow[]) {
  let most = rowsPerBlock(bytesPerRow(rows));
  for (let next = 0; next < rows.length;) {
    const block = rows.slice(next, next + most);
    try {
      await writeBlock(sheetId, top + next, block);
      next += block.length;
    } catch (error) {
      if (block.length === 1 || !isTooLarge(error)) throw error;
      most = Math.ceil(block.length / 2);
    }
  }
}

function writeBlock(sheetId: string, top: number, rows: readonly CellRow[]): Promise<void> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(top, 0, rows.length, rows[0]!.length);
    range.values = rows as Cell[][];
    await context.sync();
  });
}
