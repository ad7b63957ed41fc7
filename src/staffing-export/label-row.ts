import { parseGrade, type GradeRefusal } from '../domain/parse-grade';
import { isBlank, tidyText } from './cell-text';
import type { Cell, CellRow } from './export-layout';
import { readDate } from './read-date';
import { recogniseHeader } from './recognise-header';

const LONGEST_NAME = 120;
const MOST_DATA_AMONG_LABELS = 0.2;
const GRADES_OF_OTHERS: readonly GradeRefusal[] = ['another pay scale', 'two grades'];
const CODE = /^(?=.*\d{2})[\p{L}\d]+(?:[._/-][\p{L}\d]+)*$/u;
const YEAR = /(?:19|20)\d\d(?!\d)/;

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

/** A number, a grade of whatever scale, a date or a code: nothing that a column is called. */
export function isData(cell: Cell): boolean {
  if (typeof cell !== 'string') return true;
  const grade = parseGrade(cell);
  if (grade.ok) return true;
  if (!/\d/.test(cell)) return false;
  if (GRADES_OF_OTHERS.includes(grade.why)) return true;
  const date = readDate(cell);
  return /^[\d\s.,/-]+$/.test(cell) || isCode(cell) || (date.ok && date.date !== null);
}

/** One word that numbers something, such as `CB-ADM-001`; `FY2024` says of when a column is. */
function isCode(cell: Cell): boolean {
  const text = tidyText(cell);
  return CODE.test(text) && !YEAR.test(text);
}

/**
 * Whether a row goes on from others: in some column it has a value that stands there in one of them,
 * or a code or a grade where they have one. The names of columns do neither.
 */
export function goesOnFrom(row: CellRow, others: readonly CellRow[]): boolean {
  return row.some((cell, index) => {
    if (isBlank(cell)) return false;
    const text = tidyText(cell).toLowerCase();
    const isNumbered = isCode(cell);
    const isGraded = !isNumbered && typeof cell === 'string' && parseGrade(cell).ok;
    return others.some((other) => {
      const beside = other[index] ?? '';
      if (isBlank(beside)) return false;
      if (tidyText(beside).toLowerCase() === text) return true;
      if (isNumbered) return shapeOf(beside) === shapeOf(cell);
      return isGraded && typeof beside === 'string' && parseGrade(beside).ok;
    });
  });
}

/** `POS-1000` and `POS-1001` have one shape. */
const shapeOf = (cell: Cell): string =>
  tidyText(cell)
    .replace(/\d+/g, '9')
    .replace(/\p{L}+/gu, 'A');

/** How many different fields the labels name. */
export function countKnownFields(labels: readonly string[]): number {
  const fields = labels.map((label) => recogniseHeader(label).field);
  return new Set(fields.filter((field) => field !== null)).size;
}
