import type { Cell, CellRow } from '../../staffing-export/export-layout';
import { bytesPerRow, FIRST_BLOCK_ROWS, rowsPerBlock } from '../request/block-size';
import { inExcel, type InExcel } from '../request/in-excel';
import type { Place } from '../request/source-place';
import { isTooLarge } from '../request/with-retry';
import { codeOf, toWorkbookError } from '../request/workbook-error';

/** Some rows of a place, all its columns. */
export interface SourceBlock {
  /** Offset of the first row from the top of the place. */
  readonly offset: number;
  readonly rows: Cell[][];
  /** What Excel says of the cells besides; null where it was not asked yet. */
  readonly said?: CellsSaid | null;
}

/** The formats and types of all cells of a block. */
export interface CellsSaid {
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly unknown[])[];
}

/**
 * Reads the rows of a place from `offset` on, in blocks that Excel takes at once: as many rows as
 * the rows read so far allow, half as many whenever Excel refuses.
 *
 * @param first the block at `offset`, where it was read already.
 */
export async function* readBlocks(
  place: Place,
  { offset = 0, end = place.rowCount } = {},
  excel: InExcel = inExcel,
  first: SourceBlock | null = null,
): AsyncGenerator<SourceBlock> {
  let wanted = FIRST_BLOCK_ROWS;
  let most = Infinity;
  for (let next = offset; next < end;) {
    const asked = Math.min(wanted, end - next);
    const known = first?.offset === next ? first : null;
    const rows = known ? known.rows : await readAtMost(place, next, asked, excel);
    if (rows.length < asked) most = rows.length;
    yield known ?? { offset: next, rows };
    next += rows.length;
    wanted = Math.min(most, rowsPerBlock(bytesPerRow(rows)));
  }
}

/** As many cells with their formats and types are small. */
const MOST_CELLS_WITH_LOOKS = 20_000;

/**
 * Reads the first block from `offset` on with all that Excel says of its cells, in one request; null
 * where that is too much for one.
 */
export function readFirstBlock(
  place: Place,
  offset: number,
  excel: InExcel,
): Promise<SourceBlock | null> {
  const count = Math.min(FIRST_BLOCK_ROWS, place.rowCount - offset);
  if (count <= 0 || count * place.columnCount > MOST_CELLS_WITH_LOOKS) return Promise.resolve(null);
  return excel(async (context) => {
    const range = context.workbook.worksheets
      .getItem(place.sheetId)
      .getRangeByIndexes(place.top + offset, place.left, count, place.columnCount);
    range.load('values, numberFormat, valueTypes');
    await context.sync();
    const { numberFormat, valueTypes } = range;
    return { offset, rows: range.values as Cell[][], said: { numberFormat, valueTypes } };
  });
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
