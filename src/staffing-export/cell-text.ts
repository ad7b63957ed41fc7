import { foldWords } from '../text/fold-words';
import type { Cell } from './export-layout';

/** Joiners between letters of other scripts and inside emoji belong to them. */
const INVISIBLE =
  /[\u00AD\u200B\u2060\uFEFF]|(?<!\P{ASCII})[\u200C\u200D]|[\u200C\u200D](?!\P{ASCII})/gu;
const UNTIDY = /[^\S ]|[\u00AD\u200B-\u200D\u2060\uFEFF]| {2}|^ | $/;

/** The cell as text: white space of every kind folded to single spaces, none at the ends. */
export function tidyText(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell);
  // Nearly all cells are tidy, and a full sheet has millions.
  if (!UNTIDY.test(cell)) return cell;
  return cell.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

const TEXT_MARK = /^'(?=[\p{L}\d])/u;

/**
 * The cell as text without the apostrophe by which a system keeps Excel from reading a number; in a
 * file of delimited text it stays.
 */
export const plainText = (cell: Cell): string => tidyText(cell).replace(TEXT_MARK, '');

let lastCell: Cell = '';
let lastWords = '';

/** The words of the cell, to compare by; see `foldWords`. */
export function foldCell(cell: Cell): string {
  // Each cell is asked several questions in a row, and folding costs more than most answers.
  if (cell === lastCell) return lastWords;
  lastWords = foldWords(tidyText(cell));
  lastCell = cell;
  return lastWords;
}

const NOTHING_WRITTEN =
  /^[^\p{L}\p{N}]*(?:n[^\p{L}\p{N}]?a|nil|null|none|no aplica|sans objet|(?<=\()(?:blank|empty|vides?|vac[ií]as?|en blanco))?[^\p{L}\p{N}]*$/iu;
/** No mark for nothing begins so; settles nearly all cells without the dear test. */
const PLAIN_START = /^[0-9A-MO-RT-Za-mo-rt-z]/;

/** Excel's error values, also as an export in French or Spanish writes them. */
const ERROR = /^#(?:N\/[AD]|[¡¿]?[\p{Lu}_]+(?:\/0)?[!?]|GETTING_DATA)$/u;

/** A value that Excel could not work out. */
export function isError(cell: Cell): boolean {
  return typeof cell === 'string' && cell.startsWith('#') && ERROR.test(tidyText(cell));
}

/** By which somebody wrote that the answer is not known. */
const QUESTION =
  /^[\s([]*(?:[?¿？]+|t\.? ?b\.? ?[acd]\.?|to be (?:announced|confirmed|decided|determined)|à (?:confirmer|déterminer|préciser)|por (?:confirmar|definir|determinar))[\s?¿？)\]]*$/iu;

/** A question mark or an error in the place of a value: it says neither something nor nothing. */
export function isUnsaid(cell: Cell): boolean {
  return typeof cell === 'string' && (isError(cell) || QUESTION.test(cell));
}

/** Blank, or a mark that stands for nothing, such as `-` or `n/a`. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== 'string') return false;
  return cell === '' || (!PLAIN_START.test(cell) && NOTHING_WRITTEN.test(cell) && !isUnsaid(cell));
}

/** The title in a cell, '' where it has none. */
export const titleIn = (cell: Cell): string =>
  isBlank(cell) || isUnsaid(cell) ? '' : plainText(cell);
