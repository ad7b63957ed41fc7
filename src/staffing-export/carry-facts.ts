import { foldCell, isBlank, isUnsaid, tidyText, titleIn } from './cell-text';
import type { Cell, CellRow, CarriedFacts, Field, TableShape } from './export-layout';
import { isWithoutIncumbent } from './read-vacancy';
import { splitTitleInParts, splitTitleWithNumber } from './title-with-number';

/** Facts of a place in the organization, which a list may state once for several rows. */
const STATED_ONCE: readonly Field[] = ['organizational unit', 'duty station', 'funding'];
/** What a list of one job after the other, each with its positions, states with the first of them. */
const OF_THE_JOB: readonly Field[] = ['title', 'grade'];
/** Facts of the position, which a second holder's row leaves to the row above. */
const OF_THE_POSITION: readonly Field[] = ['position number', 'title', 'grade'];
const MAY_BE_THE_SAME: ReadonlySet<Field> = new Set([...STATED_ONCE, ...OF_THE_JOB]);
const WATCHED: readonly Field[] = [...STATED_ONCE, ...OF_THE_JOB, 'position number'];
/** Facts of the person, which a row never has from the row above. */
const OF_THE_PERSON: ReadonlySet<Field> = new Set<Field>([
  'incumbent',
  'contract',
  'personal grade',
  'vacancy',
  'step',
  'assignment number',
  'assignment date',
  'date',
]);

/** Of a column alone at least so much is blank before its blanks can be meant. */
const MOSTLY_BLANK = 0.5;
/** Columns with one pattern bear each other out. */
const BLANK_TOGETHER = 0.25;
const FEWEST_GROUPS = 2;
/** Fewer may be different from the ones above them by chance. */
const FEWEST_GRADES = 6;
/** What is written for the value above it. */
const DITTO_MARK = /^[\s-]*(?:["”“″〃]|''|,,)[\s-]*$/;
const DITTO_WORD =
  /^[\s"“”'(-]*(?:ditto|idem|id\.|do\.|dito|ídem|same(?: as above)?|(?:the )?above|as above|voir ci-dessus|ci-dessus|igual|el mismo|la misma|lo mismo|le même|la même)[\s"“”').-]*$/iu;
const LONGEST_DITTO = 16;
/** More would be a list of persons whose positions are missing. */
const MOST_HOLDERS = 0.5;

/** Watches the positions of a list for facts that are stated once for several rows. */
export interface CarryWatch {
  /**
   * Rows in their order, positions and what reads like a lone text.
   *
   * @returns whether the row may be of one more holder of the position above.
   */
  add(cells: CellRow, isPosition: boolean): boolean;
  /** Null where every row states its own facts, or may be meant to. */
  end(): CarriedFacts | null;
}

interface CarriedColumn {
  readonly index: number;
  readonly field: Field;
  filled: number;
  isFilledNow: boolean;
  /** Whether the value at hand is the one before it, written again. */
  isRepeatNow: boolean;
  /** Values that follow upon themselves: whoever repeats a value does not leave it out. */
  repeats: number;
  readonly values: Set<string>;
  last: string | null;
  startsFilled: boolean;
  /** Which rows are filled, folded into a number, to tell one pattern from another. */
  pattern: number;
}

/**
 * Makes a watch for facts stated once: merged downwards, blank under a value, or a ditto mark. The
 * pattern of blanks has to be unmistakable, for a blank may also be a fact that nobody knows: the
 * first row is filled, at least two are, half of all are blank (a quarter, where two columns are blank
 * in the same rows), no value is ever repeated in the next row that has one, and none comes back later.
 * A title and its grade are stated once only where each position has its number and both are blank in
 * the same rows.
 * A column within such a column, as sources of funds within units, begins anew with each of its
 * values, and may have its own again there.
 */
export function watchCarriedFacts(table: TableShape): CarryWatch {
  const columns: CarriedColumn[] = table.columns
    .filter(({ field, crossed }) => field !== null && !crossed && WATCHED.includes(field))
    .map(({ index, field }) => ({
      index,
      field: field!,
      filled: 0,
      isFilledNow: false,
      isRepeatNow: false,
      repeats: 0,
      values: new Set(),
      last: null,
      startsFilled: false,
      pattern: 0,
    }));
  const isHolder = createHolderTest(table);
  let rows = 0;
  let holders = 0;
  let above: CellRow | null = null;
  const dittos = new Set<number>();
  const parts = partsOf(columns);

  function add(cells: CellRow, isPosition: boolean): boolean {
    if (above && isHolder(cells, above)) {
      holders += 1;
      return true;
    }
    if (!isPosition) return false;
    above = cells;
    for (const { index, field } of table.columns) {
      if (isDitto(cells[index] ?? '', field)) dittos.add(index);
    }
    for (const column of columns) {
      const cell = cells[column.index] ?? '';
      const isMeant = OF_THE_JOB.includes(column.field) && isDitto(cell, column.field);
      count(column, isMeant ? '' : cell, rows);
    }
    for (const part of parts) watchPart(part);
    rows += 1;
    return false;
  }

  function end(): CarriedFacts | null {
    const watched = columns.filter(
      ({ field, index }) => !(OF_THE_JOB.includes(field) && dittos.has(index)),
    );
    const ofPlaces = columnsStatedOnce(watched, parts, rows);
    const grade = gradesStatedOnce(columns, parts, { rows, once: ofPlaces });
    const down = [...ofPlaces, ...grade].sort((one, other) => one - other);
    const hasHolders = holders > 0 && holders <= rows * MOST_HOLDERS;
    if (down.length === 0 && dittos.size === 0 && !hasHolders) return null;
    return {
      down,
      holders: hasHolders,
      ...(dittos.size > 0 && { dittos: [...dittos].sort((one, other) => one - other) }),
    };
  }

  return { add, end };
}

/** `"` under any value, `idem` under a fact of the place or the job: elsewhere it may say something else. */
function isDitto(cell: Cell, field: Field | null): boolean {
  if (typeof cell !== 'string' || cell === '' || cell.length > LONGEST_DITTO) return false;
  return (
    DITTO_MARK.test(cell) ||
    (field !== null && MAY_BE_THE_SAME.has(field) && DITTO_WORD.test(cell.trim()))
  );
}

/** A column whose values may stand within those of another. */
interface PartOfColumn {
  readonly whole: CarriedColumn;
  readonly part: CarriedColumn;
  /** The part is filled wherever the whole is, and repeats no value but there. */
  isWithin: boolean;
}

function partsOf(columns: readonly CarriedColumn[]): PartOfColumn[] {
  return columns.flatMap((whole) =>
    columns.filter((part) => part !== whole).map((part) => ({ whole, part, isWithin: true })),
  );
}

function watchPart(pair: PartOfColumn): void {
  const { whole, part } = pair;
  if (whole.isFilledNow ? !part.isFilledNow : part.isRepeatNow) pair.isWithin = false;
}

function count(column: CarriedColumn, cell: Cell, row: number): void {
  const isFilled = !isBlank(cell);
  column.isFilledNow = isFilled;
  column.isRepeatNow = false;
  // A prime keeps patterns of different rows apart; sums are cut to 32 bits.
  if (isFilled) column.pattern = (Math.imul(column.pattern, 31) + row + 1) | 0;
  if (!isFilled) return;
  const value = foldCell(cell) || tidyText(cell);
  column.filled += 1;
  column.startsFilled ||= row === 0;
  column.isRepeatNow = value === column.last;
  if (column.isRepeatNow) column.repeats += 1;
  column.last = value;
  column.values.add(value);
}

function columnsStatedOnce(
  columns: readonly CarriedColumn[],
  parts: readonly PartOfColumn[],
  rows: number,
): number[] {
  const isPartly = ({ filled, startsFilled }: CarriedColumn) =>
    startsFilled && filled >= FEWEST_GROUPS && filled < rows;
  const isLike = (one: CarriedColumn) => (other: CarriedColumn) =>
    other !== one && other.pattern === one.pattern && other.filled === one.filled;
  const isNumbered = columns.some(
    ({ field, filled }) => field === 'position number' && filled === rows,
  );
  const ofJobs = columns.filter(({ field }) => OF_THE_JOB.includes(field));
  const areJobs = isNumbered && ofJobs.length === 2 && isLike(ofJobs[0]!)(ofJobs[1]!);
  const candidates = columns.filter(
    (column) =>
      isPartly(column) &&
      (STATED_ONCE.includes(column.field) || (areJobs && OF_THE_JOB.includes(column.field))),
  );
  const leads = candidates.filter((column) => {
    const { repeats, values, filled, field } = column;
    if (field === 'grade') return false;
    const isInCompany = candidates.some(isLike(column));
    const blank = (rows - filled) / rows;
    return (
      repeats === 0 &&
      values.size === filled &&
      blank >= (isInCompany ? BLANK_TOGETHER : MOSTLY_BLANK)
    );
  });
  const once = new Set(
    candidates.filter((column) => leads.includes(column) || leads.some(isLike(column))),
  );
  const isWithinOnce = (column: CarriedColumn) =>
    parts.some(({ whole, part, isWithin }) => isWithin && part === column && once.has(whole));
  // Sources of funds may stand within places, and these within units.
  for (let before = -1; before < once.size;) {
    before = once.size;
    for (const column of candidates) {
      const isPart = rows - column.filled >= rows * BLANK_TOGETHER && isWithinOnce(column);
      if (isPart) once.add(column);
    }
  }
  return [...once].map(({ index }) => index);
}

/**
 * The column of grades, in a list that states places once and each position with its number and its title:
 * no grade is ever written twice below one another, and each place begins with one.
 */
function gradesStatedOnce(
  columns: readonly CarriedColumn[],
  parts: readonly PartOfColumn[],
  { rows, once }: { readonly rows: number; readonly once: readonly number[] },
): number[] {
  const of = (field: Field) => columns.find((column) => column.field === field);
  const grade = of('grade');
  if (!grade || once.length === 0 || once.includes(grade.index)) return [];
  const isFull = (['position number', 'title'] as const).every(
    (field) => of(field)?.filled === rows,
  );
  const isBegun = parts.some(
    ({ whole, part, isWithin }) => isWithin && part === grade && once.includes(whole.index),
  );
  const { repeats, filled, startsFilled } = grade;
  const isOnce = startsFilled && repeats === 0 && rows - filled >= rows * BLANK_TOGETHER;
  return isFull && isBegun && isOnce && filled >= FEWEST_GRADES ? [grade.index] : [];
}

/** Completes rows with what the rows above them state for them. */
export interface RowCarrier {
  /** Whether the row names one more holder of the position above. */
  isHolder(cells: CellRow): boolean;
  /** @returns the row itself where nothing is carried into it. */
  complete(cells: CellRow): CellRow;
}

/** @returns null where the list states nothing once. Rows have to come in the order of the sheet. */
export function createRowCarrier(table: TableShape): RowCarrier | null {
  const { carried } = table;
  if (!carried) return null;
  const test = createHolderTest(table);
  const ofThePerson = new Set(
    table.columns.flatMap(({ index, field }) =>
      field !== null && OF_THE_PERSON.has(field) ? [index] : [],
    ),
  );
  const fieldAt = new Map(table.columns.map(({ index, field }) => [index, field]));
  const dittos = carried.dittos ?? [];
  const known = table.columns.flatMap(({ index, field }) => (field === null ? [] : [index]));
  const ofThePosition = known.filter((index) => !ofThePerson.has(index));
  let above: CellRow | null = null;

  const isHolder = (cells: CellRow) => carried.holders && above !== null && test(cells, above);

  function complete(cells: CellRow): CellRow {
    const indices = isHolder(cells) ? ofThePosition : carried!.down;
    const isMeant = (index: number) => isDitto(cells[index] ?? '', fieldAt.get(index) ?? null);
    const missing = above
      ? [...indices.filter((index) => isBlank(cells[index] ?? '')), ...dittos.filter(isMeant)]
      : [];
    const completed = missing.length === 0 ? cells : [...cells];
    for (const index of missing) (completed as Cell[])[index] = above![index] ?? '';
    above = completed;
    return completed;
  }

  return { isHolder, complete };
}

/**
 * A row with a person and nothing of a position, or with the number of the position above alone; or the
 * position above once more, number, title and grade, with another person.
 */
function createHolderTest({ columns }: TableShape): (cells: CellRow, above: CellRow) => boolean {
  const indexOf = (field: Field) => columns.find((column) => column.field === field)?.index;
  const incumbent = indexOf('incumbent');
  const [number, title] = [indexOf('position number'), indexOf('title')];
  const telling = OF_THE_POSITION.flatMap((field) => indexOf(field) ?? []);
  const isStated = (cells: CellRow, above: CellRow) => (index: number) => {
    const cell = cells[index] ?? '';
    return !isBlank(cell) && !(index === number && cell === above[index]);
  };
  // With one such column a blank in it is a gap; and what stands first is a heading more likely.
  if (incumbent === undefined || incumbent === 0 || telling.length < 2) return () => false;
  return (cells, above) => {
    const cell = cells[incumbent] ?? '';
    return (
      typeof cell === 'string' &&
      cell !== '' &&
      !isUnsaid(cell) &&
      !isWithoutIncumbent(cell) &&
      (isAgain(cells, above) ||
        (!telling.some(isStated(cells, above)) &&
          telling.some((index) => index !== number && !isBlank(above[index] ?? ''))))
    );
  };

  /** In its column, or in the title's cell where no column has it. */
  function isNumbered(cells: CellRow): boolean {
    if (number !== undefined) return !isBlank(cells[number] ?? '');
    const text = titleIn(cells[title!] ?? '');
    return splitTitleInParts(text) !== null || splitTitleWithNumber(text) !== null;
  }

  function isAgain(cells: CellRow, above: CellRow): boolean {
    const before = above[incumbent!] ?? '';
    return (
      telling.every((index) => cells[index] === above[index]) &&
      isNumbered(cells) &&
      !isWithoutIncumbent(before) &&
      tidyText(before) !== tidyText(cells[incumbent!] ?? '')
    );
  }
}
