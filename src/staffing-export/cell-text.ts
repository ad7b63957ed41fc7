import type { Cell } from './export-layout';

/** The cell as text: white space of every kind folded to single spaces, none at the ends. */
export function tidyText(cell: Cell): string {
  return typeof cell === 'string'
    ? cell
        .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
        .replace(/[\s\u00A0]+/g, ' ')
        .trim()
    : String(cell);
}

/** Words to compare by: lower case, no accents, anything but letters and digits a single space. */
export function foldWords(cell: Cell): string {
  return tidyText(cell)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const BLANK_MARKS = new Set(['', 'n a', 'na', 'nil', 'null', 'none', 'no aplica', 'sans objet']);

/** Blank, or a mark that stands for nothing, such as `-` or `n/a`. */
export function isBlank(cell: Cell): boolean {
  if (cell === '') return true;
  // Long text is never a mark, and folding it would cost a full sheet dear.
  return typeof cell === 'string' && cell.length < 16 && BLANK_MARKS.has(foldWords(cell));
}
