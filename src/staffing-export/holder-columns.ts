import { foldCell } from './cell-text';
import type { CellRow, ColumnReading } from './export-layout';
import { readHolder } from './read-holder';

const PLACE_IN_ORDER =
  /\b(?:\d(?:st|nd|rd|th|er|e|o|a)?|first|second|third|premiere?|deuxieme|troisieme|primera?|primero|segund[ao]|tercer[ao]?|co|other|autre|otr[oa])\b/g;

/** The name without the place of its column among others: `incumbent` of `Incumbent 2`; a year is none. */
export const nameWithoutPlace = (name: string): string =>
  foldCell(name).replace(PLACE_IN_ORDER, '').replace(/\s+/g, ' ').trim();

/** What is put behind a name that stands in the header twice, perhaps once of the supervisor. */
const COPY = / \(\d+\)$/;

/**
 * The column of the incumbent, and behind it those that have its name with another number, which hold no
 * other field: `Incumbent 1`, `Incumbent 2`. Each has the field of the first.
 */
export function holderColumns(columns: readonly ColumnReading[]): readonly ColumnReading[] {
  const first = columns.find(({ field }) => field === 'incumbent');
  if (!first) return [];
  const name = nameWithoutPlace(first.name);
  const isFurther = (column: ColumnReading) =>
    column.field === null && !COPY.test(column.name) && nameWithoutPlace(column.name) === name;
  const further = name === '' ? [] : columns.filter(isFurther);
  return [first, ...further.map((column) => ({ ...column, field: first.field }))];
}

/** Of several columns the place of the one that names somebody, or may; the first where none does. */
export function tellingHolder(holders: readonly ColumnReading[], cells: CellRow): number {
  if (holders.length === 1) return 0;
  const said = holders.map(({ index }) => readHolder(cells[index] ?? ''));
  return Math.max(0, said.indexOf(said.includes('somebody') ? 'somebody' : 'unclear'));
}
