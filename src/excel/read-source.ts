import type { Cell, CellRow } from '../staffing-export/export-layout';
import { bytesPerRow, FIRST_BLOCK_ROWS, rowsPerBlock } from './block-size';
import { inExcel, type InExcel } from './in-excel';
import type { Place } from './source-place';
import { isTooLarge } from './with-retry';
import { codeOf, toWorkbookError } from './workbook-error';

/** Some rows of a place, all its columns. */
export interface SourceBlock {
  /** Offset of the first row from the top of the place. */
  readonly offset: number;
  readonly rows: Cell[][];
}

/**
 * Reads the rows of a place from `offset` on, in blocks that Excel takes at once: as many rows as
 * the rows read so far allow, half as many whenever Excel refuses.
 */
export async function* readBlocks(
  place: Place,
  { offset = 0, end = place.rowCount } = {},
  excel: InExcel = inExcel,
): AsyncGenerator<SourceBlock> {
  let wanted = FIRST_BLOCK_ROWS;
  let most = Infinity;
  for (let next = offset; next < end;) {
    const asked = Math.min(wanted, end - next);
    const rows = await readAtMost(place, next, asked, excel);
    if (rows.length < asked) most = rows.length;
    yield { offset: next, rows };
    next += rows.length;
    wanted = Math.min(most, rowsPerBlock(bytesPerRow(rows)));
  }
}

/** Reads the first rows of a place, to see what it holds. */
export function readHead(place: Place, count: number): Promise<CellRow[]> {
  return readAtMost(place, 0, Math.min(count, place.rowCount), inExcel);
}

/** As many rows as Excel gives at once. */
async function readAtMost(
  place: Place,
  offset: number,
  count: number,
  excel: InExcel,
): Promise<Cell[][]> {
  for (let asked = count; ; asked = Math.ceil(asked / 2)) {
    try {
      return await readRows(place, offset, asked, excel);
    } catch (error) {
      if (asked > 1 && isTooLarge(error)) continue;
      // What the caller ended by itself is no error of the workbook's.
      throw codeOf(error) ? toWorkbookError(error, place.sheetName) : error;
    }
  }
}

function readRows(place: Place, offset: number, count: number, excel: InExcel): Promise<Cell[][]> {
  return excel(async (context) => {
    const range = context.workbook.worksheets
      .getItem(place.sheetId)
      .getRangeByIndexes(place.top + offset, place.left, count, place.columnCount);
    range.load('values');
    await context.sync();
    return range.values as Cell[][];
  });
}
