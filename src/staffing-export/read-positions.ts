import type { Office } from '../domain/description-facts';
import { categoryOf, type Category, type Grade } from '../domain/grade';
import { parseGrade, type GradeReading, type GradeRefusal } from '../domain/parse-grade';
import type { PlainDate } from '../domain/plain-date';
import type { Contract, Funding, Position, Station } from '../domain/position';
import { remember } from '../domain/remember';
import {
  assignmentKey,
  readAssignable,
  assignedTo,
  type AssignableValues,
  type StatedField,
  type ValueAssignments,
} from './assign-values';
import { createRowCarrier } from './carry-facts';
import { foldCell, isBlank, isUnsaid, plainText, tidyText, titleIn } from './cell-text';
import { cutOffReader } from './contract-dates';
import { readGradeMark, valueCrossed } from './crossed-columns';
import type { Cell, CellRow, ColumnReading, ExportLayout, Field } from './export-layout';
import { readGradeText } from './grade-in-words';
import { CODED_GRADE } from './grade-scale';
import { holderColumns, tellingHolder } from './holder-columns';
import { withPersonsBelow } from './persons-below';
import { readDate, type DateOrder } from './read-date';
import { readOffice } from './read-office';
import { readPostCount } from './read-post-count';
import { readHolder, type Holder } from './read-holder';
import { vacancyCellReader } from './read-vacancy';
import type { ExpectedContent, RowProblem, RowProblemKind } from './row-problem';
import { createRowSkipper, mayBeHolder, type SkippedRow } from './skip-row';
import { splitTitleInParts, splitTitleWithNumber } from './title-with-number';
import { splitTitleTail, type TitleTail } from './title-tail';
import { splitTitleWithCount } from './title-with-count';
import { splitTitleWithGrade } from './title-with-grade';
import { unreadCells } from './unread-cells';

/** What the user settled for the whole export. */
export interface ReadingSettings {
  /** For fields that have no column at all; a column's blank cell stays unknown. */
  readonly constants: {
    readonly funding?: Funding;
    readonly contract?: Contract;
    readonly station?: Station;
  };
  /** Where a fact without a column differs by unit: by unit as `assignmentKey` writes it. */
  readonly byUnit?: ValueAssignments;
  readonly assignments: ValueAssignments;
  /** Names of the seat; see GENEVA. */
  readonly headquarters: readonly string[];
  /** Settles slashed dates that leave day and month open; null reports them. */
  readonly dateOrder?: DateOrder | null;
  /** The cut-off date of 2019 Art. 1; null or absent where none was entered. */
  readonly servingOn?: PlainDate | null;
}

export interface RowReading {
  /** Null for a row that is no position; `skipped` then says why. */
  readonly position: Position | null;
  readonly skipped: SkippedRow | null;
  readonly problems: readonly RowProblem[];
  /** As written, or with what the rows above state for it, and what was read of several cells in one. */
  readonly cells: CellRow;
  /** Has facts from the rows above. */
  readonly isCompleted: boolean;
  /** Names one more holder of the position above, whose facts it has from there. */
  readonly isHolder: boolean;
  /** How many posts the row stands for; 1 where the list does not say, 0 for one more holder. */
  readonly posts: number;
}

export type PositionReader = (cells: CellRow, sheetRow: number) => RowReading;

/** A cell's value, and what is wrong with the cell. */
interface CellReading<T> {
  readonly value: T | null;
  readonly problem: RowProblemKind | null;
}

type Report = (column: ColumnReading, value: Cell, kind: RowProblemKind) => void;
/** Reads the row's cell of one field. */
type FieldReader<T> = (cells: CellRow, report: Report) => T | null;

const NO_PROBLEMS: readonly RowProblem[] = [];

const PROBLEM_OF_GRADE: Readonly<Record<GradeRefusal, RowProblemKind | null>> = {
  blank: null,
  'no grade': 'not a grade',
  'no category': 'not a grade',
  'no level': 'not a grade',
  'outside the ladder': 'not a grade',
  'another pay scale': 'another pay scale',
  'two grades': 'two grades',
};

const EXPECTED: Readonly<Record<RowProblemKind, ExpectedContent>> = {
  'title missing': 'a title',
  'grade missing': 'a grade',
  'not a grade': 'a grade',
  'another pay scale': 'a grade',
  'two grades': 'a grade',
  'unknown funding': 'a source of funds',
  'unknown contract': 'a kind of contract',
  'unknown station': 'a duty station',
  'unknown vacancy': 'vacant or filled',
  'not a date': 'a date',
  'day or month first': 'a date',
  'not a number of posts': 'a number of posts',
};

/**
 * Makes a reader for the rows below the header, which have to come in the order of the sheet where
 * some state facts for those below them.
 *
 * The reader keeps what it read from each distinct cell value, so that a full sheet costs little
 * more than its distinct values. It never throws and never drops a position: what a cell does not
 * give is null, and a problem says so.
 */
export function createPositionReader(
  layout: ExportLayout,
  settings: ReadingSettings,
): PositionReader {
  const skip = createRowSkipper(layout);
  const carrier = createRowCarrier(layout);
  const column = (field: Field): ColumnReading | undefined =>
    layout.columns.find((candidate) => candidate.field === field);

  const titleAndGrade = titleReader(layout);
  const posts = column('number of posts')
    ? postsReader(column('number of posts'))
    : markedPostsReader(layout.columns);
  const withGrade = createGradeWriter(layout.columns);
  const withPosts = createPostWriter(column('number of posts'));
  const number = textReader(column('position number'));
  const formerFamily = textReader(column('former job family'));
  const { notOurs } = layout;
  const grade = splitGradeReader(column('grade'), column('grade category'), layout);
  const personalGrade = gradeReader(column('personal grade'), null, notOurs);
  const allocatedGrade = gradeReader(column('allocated grade'), null, notOurs);
  const { constants, assignments } = settings;
  const holders = holderColumns(layout.columns);
  const vacant = vacancyReader(column('vacancy'), holders, column('number of posts'), assignments);
  const incumbentNamed = incumbentReader(holders, assignments);
  const assignable = <F extends StatedField>(field: F, constant?: AssignableValues[F]) =>
    column(field)?.crossed
      ? crossReader<AssignableValues[F]>(column(field)!, layout.columns)
      : column(field)
        ? assignableReader(field, column(field), settings)
        : statedReader(field, constant, column('organizational unit'), settings);
  const funding = assignable('funding', constants.funding);
  const contract = assignable('contract', constants.contract);
  const station = assignable('duty station', constants.station);
  const office = officeReader(column('organizational unit'), column('duty station'));
  const cutOff = cutOffReader(
    layout.columns,
    settings.servingOn ?? null,
    settings.dateOrder ?? null,
  );
  const assignedOn = dateReader(column('assignment date'), settings.dateOrder ?? null);

  // A post with two holders is one post.
  const postsOf = (cells: CellRow, isHolder: boolean, inTitle: number | null, report: Report) =>
    isHolder ? 0 : (posts(cells, report) ?? inTitle ?? 1);

  return (written, sheetRow) => {
    const why = skip(written, sheetRow);
    // A name alone reads like a heading, and is a holder's where the list has such rows.
    const isHolder = mayBeHolder(why) && (carrier?.isHolder(written) ?? false);
    if (why && !isHolder) return noPosition(written, why);
    const completed = carrier?.complete(written) ?? written;
    const { personsBelow } = layout;
    const cells = personsBelow ? withPersonsBelow(completed, sheetRow, personsBelow) : completed;
    const problems: RowProblem[] = [];
    const report: Report = ({ name, index, field }, value, kind) => {
      problems.push({
        row: sheetRow,
        column: name,
        columnIndex: index,
        field: field!,
        value,
        kind,
        expected: EXPECTED[kind],
      });
    };
    const named = titleAndGrade(cells, report);
    const standsIn = office(cells, report);
    const onCutOff = cutOff(cells);
    const position: Position = {
      row: sheetRow,
      number: number(cells, report) ?? named.number,
      title: named.title,
      grade: named.grade ?? grade(cells, report),
      personalGrade: personalGrade(cells, report),
      allocatedGrade: allocatedGrade(cells, report),
      vacant: vacant(cells, report) ?? (named.holder && named.holder === 'nobody'),
      incumbentNamed:
        incumbentNamed(cells, report) ?? (named.holder && named.holder === 'somebody'),
      contract: contract(cells, report),
      ...(onCutOff && { cutOff: onCutOff }),
      funding: funding(cells, report),
      station: station(cells, report),
      ...(standsIn && { office: standsIn }),
      formerFamily: formerFamily(cells, report),
      assignedOn: assignedOn(cells, report),
    };
    const reading = {
      skipped: null,
      problems,
      cells: withGrade(withPosts(cells, isHolder), position.grade),
      isCompleted: completed !== written,
      isHolder,
      posts: postsOf(cells, isHolder, named.posts, report),
    };
    if (problems.length === 0) return { ...reading, position };
    const unread = unreadCells(problems);
    return { ...reading, position: unread ? { ...position, unread } : position };
  };
}

const noPosition = (cells: CellRow, skipped: SkippedRow): RowReading => ({
  position: null,
  skipped,
  problems: NO_PROBLEMS,
  cells,
  isCompleted: false,
  isHolder: false,
  posts: 0,
});

interface TitleCell {
  readonly title: string;
  readonly grade: Grade | null;
  readonly number: string | null;
  readonly holder: Holder | null;
  readonly posts: number | null;
}

const NO_TITLE: TitleCell = { title: '', grade: null, number: null, holder: null, posts: null };

/** The title, and what no column has and stands beside it in its cell: grade, number, holder, posts. */
function titleReader({
  columns,
  notOurs,
}: ExportLayout): (cells: CellRow, report: Report) => TitleCell {
  const columnOf = (field: Field) => columns.find((candidate) => candidate.field === field);
  const column = columnOf('title');
  if (!column) return () => NO_TITLE;
  const [hasGrade, hasNumber, hasHolder] = (['grade', 'position number', 'incumbent'] as const).map(
    (field) => columnOf(field) !== undefined,
  );
  const read = memoisedReader<TitleCell>(column, (cell) => {
    const whole = titleIn(cell);
    if (whole === '') return { value: null, problem: 'title missing' };
    const { posts, ...tail } = splitCountAndTail(whole);
    const written = tail.rest;
    const vacant = tail.isVacant && !hasHolder ? ('nobody' as const) : null;
    const parts = splitTitleInParts(written);
    if (parts && parts.grade !== null) {
      const { value: grade, problem } = hasGrade
        ? NO_GRADE_READ
        : gradeOf(inOurScale(parseGrade(parts.grade), notOurs));
      const number = hasNumber ? null : parts.number;
      return { value: { title: parts.title, grade, number, holder: vacant, posts }, problem };
    }
    const numbered = hasNumber ? null : (splitTitleWithNumber(written) ?? parts);
    const title = numbered?.title ?? written;
    const number = numbered?.number ?? (hasNumber ? null : tail.number);
    const holder = hasHolder ? null : (numbered?.holder ?? vacant);
    const parted = hasGrade ? null : splitTitleWithGrade(title);
    if (!parted) return { value: { title, grade: null, number, holder, posts }, problem: null };
    const { value: grade, problem } = gradeOf(inOurScale(parted.grade, notOurs));
    return { value: { title: parted.title, grade, number, holder, posts }, problem };
  });
  return (cells, report) => read(cells, report) ?? NO_TITLE;
}

/** A count may stand before what a title ends with, or between the two. */
function splitCountAndTail(text: string): TitleTail & { readonly posts: number | null } {
  const counted = splitTitleWithCount(text);
  const tail = splitTitleTail(counted?.title ?? text);
  if (counted) return { ...tail, posts: counted.posts };
  const behind = splitTitleWithCount(tail.rest);
  return { ...tail, rest: behind?.title ?? tail.rest, posts: behind?.posts ?? null };
}

const NO_GRADE_READ: CellReading<Grade> = { value: null, problem: null };

const gradeOf = (reading: GradeReading): CellReading<Grade> =>
  reading.ok
    ? { value: reading.grade, problem: null }
    : { value: null, problem: PROBLEM_OF_GRADE[reading.why] };

/** A code that our ladders have is a grade of theirs in a list whose other codes go beyond them. */
function inOurScale(reading: GradeReading, notOurs: readonly Category[] = []): GradeReading {
  return reading.ok && notOurs.includes(categoryOf(reading.grade))
    ? { ok: false, why: 'another pay scale' }
    : reading;
}

/** Reads the grade of a row, and nothing else of it; null where none can be read. */
export function createGradeReader(layout: ExportLayout): (cells: CellRow) => Grade | null {
  const { columns } = layout;
  const column = (field: Field) => columns.find((candidate) => candidate.field === field);
  const inTitle = titleReader(layout);
  const grade = splitGradeReader(column('grade'), column('grade category'), layout);
  const unheard: Report = () => {};
  return (cells) => inTitle(cells, unheard).grade ?? grade(cells, unheard);
}

function postsReader(column: ColumnReading | undefined): FieldReader<number> {
  return memoisedReader(column, (cell) => {
    const value = readPostCount(cell);
    return { value, problem: value === null && !isBlank(cell) ? 'not a number of posts' : null };
  });
}

/** How many posts stand at the grade that a row is marked for. */
function markedPostsReader(columns: readonly ColumnReading[]): FieldReader<number> {
  const group = columns.filter(({ crossed }) => crossed?.field === 'grade');
  if (group.length === 0) return () => null;
  return (cells) =>
    group.reduce((sum, { index }) => sum + (readGradeMark(cells[index] ?? '') ?? 0), 0) || null;
}

/** What formulas over the result add up: a number as a number, and one more holder as no further post. */
function createPostWriter(
  column: ColumnReading | undefined,
): (cells: CellRow, isHolder: boolean) => CellRow {
  if (!column) return (cells) => cells;
  const { index } = column;
  return (cells, isHolder) => {
    const cell = cells[index] ?? '';
    const written = isHolder ? 0 : typeof cell === 'string' ? readPostCount(cell) : null;
    return written === null ? cells : cells.map((own, at) => (at === index ? written : own));
  };
}

function textReader(column: ColumnReading | undefined): FieldReader<string> {
  return (cells) => {
    const cell = column ? (cells[column.index] ?? '') : '';
    return isBlank(cell) || isUnsaid(cell) ? null : tidyText(cell);
  };
}

/** What is written where there is no grade besides the position's. */
const NO_GRADE: ReadonlySet<string> = new Set([
  '0',
  'no',
  'non',
  'same',
  'idem',
  'aucun',
  'ninguno',
  'not applicable',
  'non applicable',
]);

function gradeReader(
  column: ColumnReading | undefined,
  whenBlank: RowProblemKind | null,
  notOurs: readonly Category[] = [],
): FieldReader<Grade> {
  return memoisedReader(column, (cell) => {
    if (isBlank(cell)) return { value: null, problem: whenBlank };
    if (whenBlank === null && NO_GRADE.has(foldCell(cell))) return { value: null, problem: null };
    const text = typeof cell === 'string' ? plainText(cell) : cell;
    const reading = inOurScale(readGradeText(text), notOurs);
    if (reading.ok) return { value: reading.grade, problem: null };
    const isCoded =
      reading.why === 'no grade' && typeof text === 'string' && CODED_GRADE.test(text);
    return { value: null, problem: isCoded ? 'another pay scale' : PROBLEM_OF_GRADE[reading.why] };
  });
}

/** A grade in one column, or its level there and its category, such as `P`, in another. */
function splitGradeReader(
  level: ColumnReading | undefined,
  category: ColumnReading | undefined,
  { columns: marked, notOurs = [] }: Pick<ExportLayout, 'columns' | 'notOurs'>,
): FieldReader<Grade> {
  const alone = gradeReader(level, 'grade missing', notOurs);
  if (level?.crossed) return markedGradeReader(level, marked, alone);
  if (!level || !category) return alone;
  return (cells, report) => {
    const [ahead, behind] = [cells[category.index] ?? '', cells[level.index] ?? ''];
    if (isBlank(ahead) || isBlank(behind)) return alone(cells, report);
    const reading = inOurScale(parseGrade(`${plainText(ahead)}-${plainText(behind)}`), notOurs);
    return reading.ok ? reading.grade : alone(cells, report);
  };
}

/** Of columns that are named for one grade each, the one that is marked; what was read before stands in the first. */
function markedGradeReader(
  first: ColumnReading,
  columns: readonly ColumnReading[],
  written: FieldReader<Grade>,
): FieldReader<Grade> {
  const group = columns.filter(({ crossed }) => crossed?.field === 'grade');
  return (cells, report) => {
    const cell = cells[first.index] ?? '';
    if (readGradeMark(cell) === null) return written(cells, report);
    const marked = group.filter(({ index }) => readGradeMark(cells[index] ?? '') !== 0);
    if (marked.length === 1) return marked[0]!.crossed!.value as Grade;
    report(first, cell, marked.length === 0 ? 'grade missing' : 'two grades');
    return null;
  };
}

/** Where grades are marked in columns of their own, the first of these has the grade from then on. */
function createGradeWriter(
  columns: readonly ColumnReading[],
): (cells: CellRow, grade: Grade | null) => CellRow {
  const first = columns.find(({ field, crossed }) => field === 'grade' && crossed)?.index;
  return (cells, grade) =>
    first === undefined || grade === null
      ? cells
      : cells.map((own, at) => (at === first ? grade : own));
}

function assignableReader<F extends StatedField>(
  field: F,
  column: ColumnReading | undefined,
  { assignments, headquarters }: ReadingSettings,
): FieldReader<AssignableValues[F]> {
  const unknown = `unknown ${field === 'duty station' ? 'station' : field}` as RowProblemKind;
  return memoisedReader<AssignableValues[F]>(column, (cell) => {
    if (isBlank(cell)) return { value: null, problem: null };
    const value = readAssignable(field, cell, assignments, headquarters);
    return { value, problem: value === null ? unknown : null };
  });
}

/** Of columns that are named for one value each, the one with a cross. */
function crossReader<T>(first: ColumnReading, columns: readonly ColumnReading[]): FieldReader<T> {
  const group = columns.filter(({ crossed }) => crossed?.field === first.field);
  const unknown = `unknown ${first.field}` as RowProblemKind;
  return (cells, report) => {
    const { value, isOpen } = valueCrossed(cells, group);
    const open = isOpen && group.find(({ index }) => !isBlank(cells[index] ?? ''));
    if (open) report({ ...open, field: first.field }, cells[open.index] ?? '', unknown);
    return value as T | null;
  };
}

/** What the user stated for the row's unit, else for all positions. */
function statedReader<F extends StatedField>(
  field: F,
  constant: AssignableValues[F] | undefined,
  unit: ColumnReading | undefined,
  { byUnit = {} }: ReadingSettings,
): FieldReader<AssignableValues[F]> {
  const stated: Readonly<Record<string, AssignableValues[F]>> = byUnit[field] ?? {};
  if (!unit || Object.keys(stated).length === 0) return () => constant ?? null;
  return (cells) => {
    const key = assignmentKey(cells[unit.index] ?? '');
    return (Object.hasOwn(stated, key) ? stated[key] : constant) ?? null;
  };
}

/** Null where neither cell says it, or the two name different kinds. */
function officeReader(
  unit: ColumnReading | undefined,
  station: ColumnReading | undefined,
): FieldReader<Office> {
  const byUnit = memoisedReader<Office>(unit, (cell) => ({
    value: readOffice(cell, 'units'),
    problem: null,
  }));
  const byStation = memoisedReader<Office>(station, (cell) => ({
    value: readOffice(cell, 'stations'),
    problem: null,
  }));
  return (cells, report) => {
    const [named, placed] = [byUnit(cells, report), byStation(cells, report)];
    return named && placed && named !== placed ? null : (named ?? placed);
  };
}

function dateReader(
  column: ColumnReading | undefined,
  order: DateOrder | null,
): FieldReader<PlainDate> {
  return memoisedReader(column, (cell) => {
    const reading = readDate(cell, order);
    return reading.ok
      ? { value: reading.date, problem: null }
      : { value: null, problem: reading.why };
  });
}

/** A vacancy column speaks first; where it is silent, the incumbent's cell does. */
function vacancyReader(
  vacancy: ColumnReading | undefined,
  holders: readonly ColumnReading[],
  posts: ColumnReading | undefined,
  assignments: ValueAssignments,
): FieldReader<boolean> {
  const readState = vacancyCellReader(vacancy?.name ?? '');
  const assigned = (cell: Cell) => {
    const occupancy = assignedTo('vacancy', cell, assignments);
    return occupancy && occupancy === 'vacant';
  };
  const byVacancy = memoisedReader<boolean>(vacancy, (cell) => {
    if (isBlank(cell)) return { value: null, problem: null };
    const value = assigned(cell) ?? readState(cell);
    return { value, problem: value === null ? 'unknown vacancy' : null };
  });
  const readers = holders.map((column) =>
    memoisedReader<boolean>(column, (cell) => {
      const holder = readHolder(cell);
      const value = holder === 'unclear' ? assigned(cell) : holder === 'nobody';
      return { value, problem: value === null ? 'unknown vacancy' : null };
    }),
  );
  const byHolder: FieldReader<boolean> = (cells, report) =>
    readers.length === 0 ? null : readers[tellingHolder(holders, cells)]!(cells, report);
  const isOfSome = (cells: CellRow) =>
    vacancy !== undefined &&
    posts !== undefined &&
    isOfSomePosts(cells[vacancy.index] ?? '', cells[posts.index] ?? '');
  return (cells, report) => {
    const told = isOfSome(cells) ? null : byVacancy(cells, report);
    return told ?? byHolder(cells, report);
  };
}

/** Of three posts with one vacant nobody can say whether the row is vacant. */
function isOfSomePosts(figure: Cell, posts: Cell): boolean {
  const [some, all] = [readPostCount(figure), readPostCount(posts)];
  return some !== null && all !== null && some > 0 && some < all;
}

/** Whether the row names somebody; null where its cell says neither. */
function incumbentReader(
  holders: readonly ColumnReading[],
  assignments: ValueAssignments,
): FieldReader<boolean> {
  if (holders.length === 0) return () => null;
  return (cells) => {
    const cell = cells[holders[tellingHolder(holders, cells)]!.index] ?? '';
    const holder = readHolder(cell);
    if (holder !== 'unclear') return holder === 'somebody';
    const occupancy = assignedTo('vacancy', cell, assignments);
    return occupancy && occupancy === 'filled';
  };
}

function memoisedReader<T>(
  column: ColumnReading | undefined,
  read: (cell: Cell) => CellReading<T>,
): FieldReader<T> {
  if (!column) return () => null;
  const readingOf = remember(read);
  return (cells, report) => {
    const cell = cells[column.index] ?? '';
    const reading = readingOf(cell);
    if (reading.problem) report(column, cell, reading.problem);
    return reading.value;
  };
}
