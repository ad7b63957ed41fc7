import { isError } from '../staffing-export/cell-text';
import type { Cell, CellRow } from '../staffing-export/export-layout';

/** Excel's limit for what one cell holds. */
const MOST_CHARACTERS = 32_767;

/**
 * Two words and no digit: nothing that Excel, in any of its languages, could take for a number, a
 * date, a truth value or a formula.
 */
const PLAIN_PROSE = /^\p{L}\P{N}* \P{N}*[^\s\p{N}]$/u;

/**
 * The value to write so that the cell reads as it read in the source. A text that reads like an
 * error value stands for the error: `asText` keeps it the text that it is.
 *
 * Excel takes a written text as if it were typed: `=1+1`, `+41 22`, `007`, `1-2` would become
 * formulas, numbers and dates. The apostrophe, which Excel takes off again, keeps text what it is.
 */
export function asTyped(cell: Cell): Cell {
  return typeof cell !== 'string' || isError(cell) ? cell : asText(cell);
}

/** The value to write so that the cell holds this text, whatever it reads like. */
export function asText(text: string): string {
  return text === '' || PLAIN_PROSE.test(text) || fillsCell(text) ? text : `'${text}`;
}

/**
 * Cells with a text that leaves no room for an apostrophe, and that Excel may take for something
 * else. They keep it if they have the format of text before it is written.
 *
 * @returns row and column of each, from 0.
 */
export function cellsToFormatAsText(rows: readonly CellRow[]): { row: number; column: number }[] {
  const found: { row: number; column: number }[] = [];
  // Plain loops: this looks at each cell of a full sheet, and finds nothing.
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]!;
      if (typeof cell === 'string' && fillsCell(cell) && !PLAIN_PROSE.test(cell)) {
        found.push({ row, column });
      }
    }
  }
  return found;
}

const fillsCell = (text: string): boolean => text.length >= MOST_CHARACTERS;
