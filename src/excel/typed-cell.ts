import type { Cell } from '../staffing-export/export-layout';

const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
]);

/**
 * Two words and no digit: nothing that Excel, in any of its languages, could take for a number, a
 * date, a truth value or a formula.
 */
const PLAIN_PROSE = /^\p{L}[^\d]* [^\d]*$/u;

/**
 * The value to write so that the cell reads as it read in the source.
 *
 * Excel takes a written text as if it were typed: `=1+1`, `+41 22`, `007`, `1-2` would become
 * formulas, numbers and dates. The apostrophe, which Excel takes off again, keeps text what it is.
 */
export function asTyped(cell: Cell): Cell {
  if (typeof cell !== 'string' || cell === '' || PLAIN_PROSE.test(cell) || ERRORS.has(cell)) {
    return cell;
  }
  return `'${cell}`;
}
