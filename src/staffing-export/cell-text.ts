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

const NOTHING_WRITTEN =
  /^[^\p{L}\p{N}]*(?:n[^\p{L}\p{N}]?a|nil|null|none|no aplica|sans objet)?[^\p{L}\p{N}]*$/iu;

/** Blank, or a mark that stands for nothing, such as `-` or `n/a`. */
export function isBlank(cell: Cell): boolean {
  return cell === '' || (typeof cell === 'string' && NOTHING_WRITTEN.test(cell));
}
