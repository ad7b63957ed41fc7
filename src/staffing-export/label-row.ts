import { parseGrade } from '../domain/parse-grade';
import { tidyText } from './cell-text';
import type { Cell, CellRow } from './export-layout';
import { readDate } from './read-date';
import { recogniseHeader } from './recognise-header';

const LONGEST_NAME = 120;
const MOST_DATA_AMONG_LABELS = 0.2;

export function filledCells(row: CellRow): Cell[] {
  return row.filter((cell) => tidyText(cell) !== '');
}

/** Whether a row may hold the names of columns: texts, none of them long, next to no data. */
export function looksLikeLabels(row: CellRow): boolean {
  const filled = filledCells(row);
  if (filled.length === 0 || filled.some((cell) => tidyText(cell).length > LONGEST_NAME)) {
    return false;
  }
  return filled.filter(isData).length <= filled.length * MOST_DATA_AMONG_LABELS;
}

/** A number, a grade or a date: nothing that a column is called. */
export function isData(cell: Cell): boolean {
  if (typeof cell !== 'string') return true;
  if (parseGrade(cell).ok) return true;
  if (!/\d/.test(cell)) return false;
  const date = readDate(cell);
  return /^[\d\s.,/-]+$/.test(cell) || (date.ok && date.date !== null);
}

/** How many different fields the labels name. */
export function countKnownFields(labels: readonly string[]): number {
  const fields = labels.map((label) => recogniseHeader(label).field);
  return new Set(fields.filter((field) => field !== null)).size;
}
