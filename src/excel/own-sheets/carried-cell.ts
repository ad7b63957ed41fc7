import type { Cell } from '../../staffing-export/export-layout';
import { asText } from '../request/typed-cell';

/**
 * A cell of a column of the user's own as it waits on a draft: nothing on a draft is calculated, and
 * a formula must not be taken for a text that looks like one.
 *
 * @param formula what stands in the cell, in R1C1; the value itself where it is none.
 * @returns what to type into the draft's cell.
 */
export function packCell(value: Cell, formula: Cell): Cell {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
    return `'${formula}`;
  }
  return typeof value === 'string' && value !== '' ? `''${value}` : value;
}

/** What to type into the table's cell; the reverse of {@link packCell} as the draft's cell reads. */
export function unpackCell(cell: Cell): Cell {
  return typeof cell === 'string' && cell.startsWith("'") ? asText(cell.slice(1)) : cell;
}
