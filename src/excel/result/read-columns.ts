import type { Cell, CellRow } from '../../staffing-export/export-layout';
import { bytesPerRow, rowsPerBlock } from '../request/block-size';
import { inExcel, type InExcel } from '../request/in-excel';
import type { Place } from '../request/source-place';
import { isTooLarge } from '../request/with-retry';

/** Cells of some columns, in consecutive rows. */
export interface ColumnBlock {
  /** Of the first row, from the top of the place. */
  readonly offset: number;
  readonly rowCount: number;
  /** Of each asked column, from the top; null for a column that was not asked for. */
  readonly columns: readonly (readonly Cell[] | null)[];
}

const FIRST_BLOCK_ROWS = 1_000;

/**
 * Reads a few columns of a place in blocks that Excel gives at once, half as large whenever it
 * refuses.
 *
 * @param indexes of the columns within the place; null for none.
 */
export async function* readColumns(
  place: Place,
  indexes: readonly (number | null)[],
  excel: InExcel = inExcel,
): AsyncGenerator<ColumnBlock> {
  let wanted = FIRST_BLOCK_ROWS;
  for (let offset = 0; offset < place.rowCount;) {
    const rowCount = Math.min(wanted, place.rowCount - offset);
    let columns: ColumnBlock['columns'];
    try {
      columns = await readBlock(place, indexes, offset, rowCount, excel);
    } catch (error) {
      if (rowCount === 1 || !isTooLarge(error)) throw error;
      wanted = Math.ceil(rowCount / 2);
      continue;
    }
    yield { offset, rowCount, columns };
    if (offset === 0) wanted = rowsPerBlock(bytesPerRow(rowsOf(columns, rowCount)));
    offset += rowCount;
  }
}

/** Whole rows, of which only some columns were read. */
export interface RowBlock {
  /** Of the first row, from the top of the place. */
  readonly offset: number;
  /** As wide as the place; columns that were not asked for are blank. */
  readonly rows: readonly CellRow[];
}

/**
 * Reads rows without the columns that nobody asks for: those with long texts cost most.
 *
 * @param indexes of the columns within the place.
 * @param range of the rows, from 0; all without one.
 */
export async function* readRows(
  place: Place,
  indexes: Iterable<number>,
  { offset: first = 0, end = place.rowCount } = {},
  excel: InExcel = inExcel,
): AsyncGenerator<RowBlock> {
  const wanted = [...new Set(indexes)].sort((one, other) => one - other);
  const part = { ...place, top: place.top + first, rowCount: end - first };
  for await (const { offset, rowCount, columns } of readColumns(part, wanted, excel)) {
    const rows = Array.from({ length: rowCount }, () =>
      new Array<Cell>(place.columnCount).fill(''),
    );
    wanted.forEach((index, at) => columns[at]!.forEach((cell, row) => (rows[row]![index] = cell)));
    yield { offset: first + offset, rows };
  }
}

function readBlock(
  { sheetId, top, left }: Place,
  indexes: readonly (number | null)[],
  offset: number,
  rowCount: number,
  excel: InExcel,
): Promise<ColumnBlock['columns']> {
  return excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ranges = indexes.map((index) => {
      if (index === null) return null;
      const range = sheet.getRangeByIndexes(top + offset, left + index, rowCount, 1);
      range.load('values');
      return range;
    });
    await context.sync();
    return ranges.map((range) => range && range.values.map(([cell]) => cell as Cell));
  });
}

function rowsOf(columns: ColumnBlock['columns'], rowCount: number): Cell[][] {
  return Array.from({ length: rowCount }, (_, row) => columns.map((cells) => cells?.[row] ?? ''));
}
