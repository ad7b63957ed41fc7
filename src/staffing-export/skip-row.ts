import { foldWords, isBlank, tidyText } from './cell-text';
import type { Cell, CellRow } from './export-layout';

const TOTAL_WORDS =
  /^(?:grand total|sub ?totals?|sous ?total|totaux|totals?|total general|sum|suma|somme|gesamt)(?: |$)/;
const MOST_WORDS_OF_A_TOTAL = 4;
const NOTE_MARK =
  /^(?:[*†‡§]|\(?\d\)|(?:foot)?notes?\b|nota\b|remarques?\b|sources?\b|fuentes?\b)/i;
/** A narrower table may well hold nothing but texts in one column. */
const FEWEST_COLUMNS_BESIDE_A_NOTE = 3;
const FEWEST_WORDS_OF_A_NOTE = 4;

/** Why a row below the header is no position. */
export type SkippedRow = 'blank' | 'total' | 'header again' | 'note';

/**
 * Tells rows that are no position: blank ones, totals, the header printed again on a new page, and
 * footnotes. Anything else is a position, however little of it can be read.
 *
 * @param titleIndex the title's column, in which a text alone is a title; -1 where there is none.
 * @returns null for a position.
 */
export function skipRow(
  cells: CellRow,
  names: readonly string[],
  titleIndex = -1,
): SkippedRow | null {
  let filled = 0;
  let first: Cell = '';
  let words = 0;
  for (const cell of cells) {
    if (cell === '' || isBlank(cell)) continue;
    filled += 1;
    if (filled === 1) first = cell;
    if (!isNumeric(cell)) words += 1;
    // Two words make a row neither blank nor a total: nearly every row is left here.
    if (words > 1) break;
  }
  if (filled === 0) return 'blank';
  // Cheap tests first: this runs for each row of a full sheet.
  if (typeof first === 'string' && words === 1 && isTotal(first)) return 'total';
  if (filled > 1 && repeatsHeader(cells, names)) return 'header again';
  if (filled === 1 && words === 1 && isNote(cells, first, titleIndex)) return 'note';
  return null;
}

function isTotal(cell: string): boolean {
  if (cell.length > 60) return false;
  const words = foldWords(cell);
  return TOTAL_WORDS.test(words) && words.split(' ').length <= MOST_WORDS_OF_A_TOTAL;
}

function isNote(cells: CellRow, text: Cell, titleIndex: number): boolean {
  if (typeof text !== 'string' || cells.length < FEWEST_COLUMNS_BESIDE_A_NOTE) return false;
  const written = tidyText(text);
  if (NOTE_MARK.test(written)) return true;
  return cells[titleIndex] !== text && written.split(' ').length >= FEWEST_WORDS_OF_A_NOTE;
}

function isNumeric(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^[\d\s.,%'-]+$/.test(cell));
}

function repeatsHeader(cells: CellRow, names: readonly string[]): boolean {
  return cells.every(
    (cell, index) => isBlank(cell) || tidyText(cell).toLowerCase() === names[index]?.toLowerCase(),
  );
}
