import { isError } from '../../staffing-export/cell-text';
import type { Cell } from '../../staffing-export/export-layout';

/** Excel's limit for what one cell holds. */
const MOST_CHARACTERS = 32_767;

const DIGIT = /\p{N}/u;
const LETTER_FIRST = /^\p{L}/u;

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

/**
 * The value to write so that the cell holds this text, whatever it reads like; without its last
 * character where that leaves no room for the apostrophe, see `hasNoRoom`.
 */
export function asText(text: string): string {
  if (text === '' || isPlainProse(text)) return text;
  return `'${text.slice(0, MOST_CHARACTERS - 1)}`;
}

/**
 * Whether a text fills its cell and yet may be taken for something else. Such a text is kept whole
 * by the format of text, given to its cell before it is written.
 */
export const hasNoRoom = (cell: Cell): cell is string =>
  typeof cell === 'string' && cell.length >= MOST_CHARACTERS && !isPlainProse(cell);

/**
 * Two words and no digit: nothing that Excel, in any of its languages, could take for a number, a
 * date, a truth value or a formula.
 */
function isPlainProse(text: string): boolean {
  // One expression for all of it would look for the digit again from each space.
  return (
    text.includes(' ') &&
    LETTER_FIRST.test(text) &&
    !DIGIT.test(text) &&
    text.trimEnd().length === text.length
  );
}
