import type { Grade } from '../domain/grade';
import { parseGrade } from '../domain/parse-grade';
import type { Contract, Funding } from '../domain/position';
import { foldCell, isBlank } from './cell-text';
import type { Cell, CellRow, ColumnReading, Crossed } from './export-layout';
import { readPostCount } from './read-post-count';
import { readHeader } from './recognise-header';
import { readContract, readFunding } from './read-values';
import { NO_WORDS, YES_WORDS } from './vacancy-words';

/** What a cell says of the value that its column is named for. */
export type CrossMark = 'yes' | 'no' | 'in part';

const LONGEST_MARK = 8;
const TICK = /^\s*(?:[xX×✕✖✗✘✓✔☑☒●•■▪◆*]|\(x\))\s*$/u;

/** Null for what is no cross, and does not stand for one or for none. */
export function readCross(cell: Cell): CrossMark | null {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (typeof cell === 'string') {
    // No cross is as long as what nearly all cells hold.
    if (cell.length > LONGEST_MARK) return null;
    if (TICK.test(cell)) return 'yes';
    if (isBlank(cell)) return 'no';
    const words = foldCell(cell);
    if (YES_WORDS.includes(words)) return 'yes';
    if (NO_WORDS.includes(words)) return 'no';
    const share = /^(\d+(?:[.,]\d+)?) ?%?$/.exec(cell.trim());
    return share ? readShare(Number(share[1]!.replace(',', '.')), cell.includes('%')) : null;
  }
  return readShare(cell, false);
}

function readShare(share: number, isPercent: boolean): CrossMark | null {
  if (share === 0) return 'no';
  if (share === 100 || (share === 1 && !isPercent)) return 'yes';
  return share < 1 || isPercent ? 'in part' : null;
}

/** Below it a group of columns is not one of which each row has a single one. */
const MOSTLY_ONE = 0.8;
const FEWEST_COLUMNS = 2;
const FEWEST_CROSSES = 3;
/** Below the crosses their number may stand. */
const MOST_TOTALS = 2;

/** Short forms that stand for a contract only where crosses stand below them. */
const SHORT_CONTRACTS: Readonly<Record<string, Contract>> = {
  temp: 'other',
  stc: 'other',
  tmp: 'other',
};

/**
 * Columns each of which is named for a source of funds or a kind of contract and holds crosses: `RB`, `XB`,
 * `TC`; `FT`, `WLT`. At least two of a kind that name different values, with one cross in nearly every row
 * that has any.
 *
 * @returns by the column's index.
 */
export function findCrossed(
  names: readonly string[],
  rows: readonly CellRow[],
): ReadonlyMap<number, Crossed> {
  const marked = names.flatMap((name, index) =>
    holdsCrosses(rows, index) ? [{ name, index }] : [],
  );
  const found = new Map<number, Crossed>();
  if (marked.length < FEWEST_COLUMNS) return found;
  const claim = (
    field: 'funding' | 'contract',
    read: (name: string) => Funding | Contract | null,
  ) => {
    const group = marked.flatMap(({ name, index }) => {
      const value = valueNamed(name, read);
      return value === null || found.has(index) ? [] : [{ index, value }];
    });
    if (new Set(group.map(({ value }) => value)).size < FEWEST_COLUMNS) return;
    const indices = group.map(({ index }) => index);
    if (!haveOneEach(rows, indices)) return;
    for (const { index, value } of group) found.set(index, { field, value } as Crossed);
    for (const { name, index } of marked) {
      const isOfGroup = readHeader(name).guesses[0]?.field === field;
      if (isOfGroup && !found.has(index)) found.set(index, { field, value: null });
    }
  };
  for (const { index, value } of gradesAcross(names, rows)) {
    found.set(index, { field: 'grade', value });
  }
  claim('funding', readFunding);
  claim('contract', readContractNamed);
  return found;
}

/** What the name says as a whole, else the one value that single words of it say. */
function valueNamed<T>(name: string, read: (text: string) => T | null): T | null {
  const whole = read(name);
  if (whole !== null) return whole;
  const values = new Set(foldCell(name).split(' ').map(read));
  values.delete(null);
  return values.size === 1 ? [...values][0]! : null;
}

const readContractNamed = (text: string): Contract | null =>
  Object.hasOwn(SHORT_CONTRACTS, text) ? SHORT_CONTRACTS[text]! : readContract(text);

/** Whether a column's cells are crosses and blanks. */
export function holdsCrosses(rows: readonly CellRow[], index: number): boolean {
  let crosses = 0;
  let figures = 0;
  for (const row of rows) {
    const mark = readCross(row[index] ?? '');
    if (mark === null && typeof row[index] !== 'number') return false;
    if (mark === null) figures += 1;
    if (mark === 'yes') crosses += 1;
  }
  return crosses > 0 && figures <= MOST_TOTALS;
}

function haveOneEach(rows: readonly CellRow[], indices: readonly number[]): boolean {
  const counts = rows
    .map((row) => indices.filter((index) => readCross(row[index] ?? '') === 'yes').length)
    .filter((count) => count > 0);
  const single = counts.filter((count) => count === 1).length;
  return counts.length >= FEWEST_CROSSES && single >= counts.length * MOSTLY_ONE;
}

const FEWEST_GRADES = 3;

/** Whether a row is marked at any grade, in a list that has a column for each. */
export function gradeMarkFinder(
  columns: readonly Pick<ColumnReading, 'index' | 'crossed'>[],
): ((cells: CellRow) => boolean) | null {
  const group = columns.flatMap(({ index, crossed }) =>
    crossed?.field === 'grade' ? [index] : [],
  );
  return group.length === 0
    ? null
    : (cells) => group.some((index) => (readGradeMark(cells[index] ?? '') ?? 0) > 0);
}

/** How many posts a cell marks its column's grade for; null for what is no mark, and none. */
export function readGradeMark(cell: Cell): number | null {
  if (typeof cell === 'string' && isBlank(cell) && !TICK.test(cell)) return 0;
  return readPostCount(cell) ?? (readCross(cell) === 'yes' ? 1 : null);
}

/** What a column of marks is called: a grade, which may stand below a name for all of them. */
export function gradeNamed(name: Cell): Grade | null {
  if (typeof name !== 'string') return null;
  for (const text of [name, /\S+$/.exec(name)?.[0]]) {
    const reading = parseGrade(text);
    if (reading.ok) return reading.grade;
  }
  return null;
}

/** Columns named for a grade each, of which nearly every row with any mark has a single one. */
function gradesAcross(names: readonly string[], rows: readonly CellRow[]) {
  const named = names.flatMap((name, index) => {
    const value = gradeNamed(name);
    return value === null ? [] : [{ index, value }];
  });
  if (new Set(named.map(({ value }) => value)).size < Math.max(FEWEST_GRADES, named.length)) {
    return [];
  }
  const marked = rows.map((row) =>
    named.filter(({ index }) => readGradeMark(row[index] ?? '') !== 0),
  );
  const sums = marked.filter(({ length }) => length > 2).slice(0, MOST_TOTALS);
  const full = marked.filter((row) => row.length > 0 && !sums.includes(row));
  const single = full.filter(({ length }) => length === 1).length;
  const areMarks = rows.every((row) =>
    named.every(({ index }) => readGradeMark(row[index] ?? '') !== null),
  );
  const isList = full.length >= FEWEST_CROSSES && single >= full.length * MOSTLY_ONE;
  return areMarks && isList ? named : [];
}

/** The one value that a row has its cross at; null for none, and for what a person has to tell. */
export function valueCrossed<T extends Crossed['value']>(
  cells: CellRow,
  columns: readonly { readonly index: number; readonly crossed?: Crossed }[],
): { readonly value: T | null; readonly isOpen: boolean } {
  const crossed = columns.filter(({ index }) => (readCross(cells[index] ?? '') ?? 'no') !== 'no');
  const isWhole = crossed.every(({ index }) => readCross(cells[index] ?? '') === 'yes');
  const values = new Set(crossed.map((column) => column.crossed!.value));
  const value = values.size === 1 && isWhole ? ([...values][0] as T | null) : null;
  return { value, isOpen: value === null && crossed.length > 0 };
}
