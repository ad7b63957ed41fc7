import { columnLetters } from './column-letters';
import { parseGrade } from '../domain/parse-grade';
import { isBlank, tidyText } from './cell-text';
import type { Cell, CellRow } from './export-layout';
import { readDate } from './read-date';
import { recogniseHeader } from './recognise-header';

export interface FoundHeader {
  /** Offset of the header's first row from the first row given. */
  readonly offset: number;
  readonly rows: 1 | 2;
  /** One for each column of the range: trimmed, unique, never empty. */
  readonly names: string[];
}

export interface NoHeader {
  readonly problem: 'empty' | 'no header';
}

/** Title lines above a header are few; a table that starts below is another table. */
const ROWS_SEARCHED = 60;
const ROWS_COMPARED = 20;
const LONGEST_NAME = 120;
/** A second line costs so much that it must make at least one more column known. */
const COST_OF_SECOND_LINE = 0.5;

/**
 * Finds the header of the table of positions below title lines and blank rows.
 *
 * @param rows the range from its top; a merged cell has its value in its first cell, as Excel gives
 *   it. The first rows are enough.
 * @param left the range's first column on the sheet, from 0: a column without a name goes by its letter.
 * @returns 'empty' where no cell has content; 'no header' where the data begins at once.
 */
export function findHeader(rows: readonly CellRow[], left = 0): FoundHeader | NoHeader {
  const searched = rows.slice(0, ROWS_SEARCHED + ROWS_COMPARED);
  if (!searched.some((row) => filledCells(row).length > 0)) {
    return { problem: rows.some((row) => filledCells(row).length > 0) ? 'no header' : 'empty' };
  }
  const found = bestKnownHeader(searched) ?? firstLabelledRow(searched);
  if (!found) return { problem: 'no header' };
  const labels = labelsOf(searched, found.offset, found.rows);
  return { ...found, names: nameColumns(labels, left) };
}

interface Place {
  readonly offset: number;
  readonly rows: 1 | 2;
}

/** The row, or pair of rows, in which the most columns are known by name. */
function bestKnownHeader(rows: readonly CellRow[]): Place | null {
  let best: Place | null = null;
  let bestScore = 0;
  for (let offset = 0; offset < Math.min(rows.length, ROWS_SEARCHED); offset += 1) {
    if (!looksLikeLabels(rows[offset]!)) continue;
    const width = widthBelow(rows, offset);
    for (const lines of [1, 2] as const) {
      if (lines === 2 && !canBeSecondLine(rows, offset)) continue;
      const labels = labelsOf(rows, offset, lines).filter((label) => label !== '');
      const known = countKnownFields(labels);
      // One known word in a wide table is a title line such as `Staffing, Geneva`.
      if (known === 0 || labels.length < Math.min(width, 2)) continue;
      const score = known - (lines - 1) * COST_OF_SECOND_LINE + labels.length / (width + 1);
      if (score > bestScore) {
        best = { offset, rows: lines };
        bestScore = score;
      }
    }
  }
  return best;
}

/** Where no name is known: the first full row of labels above rows that differ from it. */
function firstLabelledRow(rows: readonly CellRow[]): Place | null {
  const width = Math.max(...rows.map((row) => filledCells(row).length));
  for (let offset = 0; offset < Math.min(rows.length - 1, ROWS_SEARCHED); offset += 1) {
    const labels = filledCells(rows[offset]!).map(tidyText);
    if (labels.length < Math.max(1, width * 0.6)) continue;
    const isHeader =
      looksLikeLabels(rows[offset]!) &&
      new Set(labels).size === labels.length &&
      hasDataBelow(rows, offset, labels);
    return isHeader ? { offset, rows: 1 } : null;
  }
  return null;
}

/** Numbers, grades or dates below tell a header from a first row of text. */
function hasDataBelow(
  rows: readonly CellRow[],
  offset: number,
  labels: readonly string[],
): boolean {
  const below = rows.slice(offset + 1, offset + 1 + ROWS_COMPARED).flatMap(filledCells);
  return (
    below.some((cell) => isData(cell)) && !below.some((cell) => labels.includes(tidyText(cell)))
  );
}

function looksLikeLabels(row: CellRow): boolean {
  const filled = filledCells(row);
  if (filled.length === 0 || filled.some((cell) => tidyText(cell).length > LONGEST_NAME)) {
    return false;
  }
  return filled.filter(isData).length <= filled.length * 0.2;
}

function isData(cell: Cell): boolean {
  if (typeof cell !== 'string') return true;
  if (parseGrade(cell).ok) return true;
  if (!/\d/.test(cell)) return false;
  const date = readDate(cell);
  return /^[\d\s.,/-]+$/.test(cell) || (date.ok && date.date !== null);
}

/**
 * A second header line fills what the first leaves open, or stands under its merged cells. A row
 * of data does not, unless most of its cells are known as names of columns.
 */
function canBeSecondLine(rows: readonly CellRow[], offset: number): boolean {
  const [first, second] = [rows[offset]!, rows[offset + 1]];
  if (!second || !looksLikeLabels(second) || second.some((cell) => isData(cell) && cell !== '')) {
    return false;
  }
  const below = filledCells(second);
  if (filledCells(first).length < 2 || below.length < 2) return false;
  if (first.some((cell) => tidyText(cell).endsWith(':'))) return false;
  const fillsGap = second.some((cell, index) => !isBlank(cell) && isBlank(first[index] ?? ''));
  const known = countKnownFields(below.map(tidyText));
  const alone = countKnownFields(filledCells(first).map(tidyText));
  const together = countKnownFields(labelsOf(rows, offset, 2));
  return (fillsGap && known >= below.length / 2) || (together > alone && together > known);
}

function countKnownFields(labels: readonly string[]): number {
  const fields = labels.map((label) => recogniseHeader(label).field);
  return new Set(fields.filter((field) => field !== null)).size;
}

/** The labels of a header; of two lines, the upper one reaches over the blanks to its right. */
function labelsOf(rows: readonly CellRow[], offset: number, lines: 1 | 2): string[] {
  const width = Math.max(...rows.slice(offset, offset + ROWS_COMPARED).map((row) => row.length));
  const upper = rows[offset]!;
  const lower = lines === 2 ? (rows[offset + 1] ?? []) : [];
  let reaching = '';
  return Array.from({ length: width }, (_, index) => {
    const above = tidyText(upper[index] ?? '');
    const below = tidyText(lower[index] ?? '');
    if (lines === 1) return above;
    if (above !== '') reaching = above;
    return below === '' ? above : joinLines(reaching, below);
  });
}

/** A word that is broken at the end of the first line is one word again. */
function joinLines(upper: string, lower: string): string {
  return /\p{L}-$/u.test(upper) && /^\p{Ll}/u.test(lower)
    ? upper.slice(0, -1) + lower
    : `${upper} ${lower}`.trim();
}

function nameColumns(labels: readonly string[], left: number): string[] {
  const taken = new Set<string>();
  return labels.map((label, index) => {
    const name = label || `Column ${columnLetters(left + index)}`;
    let unique = name;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) unique = `${name} (${copy})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function widthBelow(rows: readonly CellRow[], offset: number): number {
  const below = rows.slice(offset, offset + 1 + ROWS_COMPARED);
  return Math.max(...below.map((row) => filledCells(row).length));
}

function filledCells(row: CellRow): Cell[] {
  return row.filter((cell) => tidyText(cell) !== '');
}
