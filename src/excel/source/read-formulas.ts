import type { Cell } from '../../staffing-export/export-layout';
import { inExcel } from '../request/in-excel';
import type { Place } from '../request/source-place';
import { isTooLarge } from '../request/with-retry';

/** A formula is several times as long as a value; this stays well below what Excel gives at once. */
const CELLS_PER_BLOCK = 20_000;

/** Rows of a place as formulas; a cell without one has its value. */
export interface FormulaBlock {
  /** Offset of the first row from the top of the place. */
  readonly offset: number;
  readonly rows: Cell[][];
}

/** Reads a place block by block, half as many rows whenever Excel refuses. */
export async function* readFormulas(place: Place): AsyncGenerator<FormulaBlock> {
  let most = Math.max(1, Math.floor(CELLS_PER_BLOCK / place.columnCount));
  for (let offset = 0; offset < place.rowCount;) {
    const count = Math.min(most, place.rowCount - offset);
    try {
      const rows = await readRows(place, offset, count);
      yield { offset, rows };
      offset += count;
    } catch (error) {
      if (count === 1 || !isTooLarge(error)) throw error;
      most = Math.ceil(count / 2);
    }
  }
}

function readRows(place: Place, offset: number, count: number): Promise<Cell[][]> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets
      .getItem(place.sheetId)
      .getRangeByIndexes(place.top + offset, place.left, count, place.columnCount);
    range.load('formulas');
    await context.sync();
    return range.formulas as Cell[][];
  });
}
