import type { Grade } from '../domain/grade';
import { parseGrade, type GradeRefusal } from '../domain/parse-grade';
import type { PlainDate } from '../domain/plain-date';
import {
  OPTIONAL_CELLS,
  type Contract,
  type Funding,
  type Position,
  type Station,
} from '../domain/position';
import {
  readAssignable,
  type AssignableField,
  type AssignableValues,
  type ValueAssignments,
} from './assign-values';
import { foldWords, isBlank, isError, plainText, tidyText, titleIn } from './cell-text';
import type { Cell, CellRow, ColumnReading, ExportLayout, Field } from './export-layout';
import { readDate, type DateOrder } from './read-date';
import { isWithoutIncumbent, readVacancy, vacancyColumnTells } from './read-values';
import type { ExpectedContent, RowProblem, RowProblemKind } from './row-problem';
import { createRowSkipper, type SkippedRow } from './skip-row';

/** What the user settled for the whole export. */
export interface ReadingSettings {
  /** For fields that have no column at all; a column's blank cell stays unknown. */
  readonly constants: {
    readonly funding?: Funding;
    readonly contract?: Contract;
    readonly station?: Station;
  };
  readonly assignments: ValueAssignments;
  /** Names of the seat; see GENEVA. */
  readonly headquarters: readonly string[];
  /** Settles slashed dates that leave day and month open; null reports them. */
  readonly dateOrder?: DateOrder | null;
}

export interface RowReading {
  /** Null for a row that is no position; `skipped` then says why. */
  readonly position: Position | null;
  readonly skipped: SkippedRow | null;
  readonly problems: readonly RowProblem[];
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
};

/**
 * Makes a reader for the rows below the header.
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
  const column = (field: Field): ColumnReading | undefined =>
    layout.columns.find((candidate) => candidate.field === field);

  const title = column('title');
  const number = textReader(column('position number'));
  const formerFamily = textReader(column('former job family'));
  const grade = splitGradeReader(column('grade'), column('grade category'));
  const personalGrade = gradeReader(column('personal grade'), null);
  const allocatedGrade = gradeReader(column('allocated grade'), null);
  const vacant = vacancyReader(column('vacancy'), column('incumbent'));
  const { constants } = settings;
  const funding = assignableReader('funding', column('funding'), constants.funding, settings);
  const contract = assignableReader('contract', column('contract'), constants.contract, settings);
  const station = assignableReader(
    'duty station',
    column('duty station'),
    constants.station,
    settings,
  );
  const assignedOn = dateReader(column('assignment date'), settings.dateOrder ?? null);

  return (cells, sheetRow) => {
    const skipped = skip(cells, sheetRow);
    if (skipped) return { position: null, skipped, problems: NO_PROBLEMS };
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
    const written = title ? (cells[title.index] ?? '') : '';
    const titled = titleIn(written);
    if (title && titled === '') report(title, written, 'title missing');
    const position: Position = {
      row: sheetRow,
      number: number(cells, report),
      title: titled,
      grade: grade(cells, report),
      personalGrade: personalGrade(cells, report),
      allocatedGrade: allocatedGrade(cells, report),
      vacant: vacant(cells, report),
      contract: contract(cells, report),
      funding: funding(cells, report),
      station: station(cells, report),
      formerFamily: formerFamily(cells, report),
      assignedOn: assignedOn(cells, report),
    };
    if (problems.length === 0) return { position, skipped: null, problems };
    const unread = OPTIONAL_CELLS.filter((cell) => problems.some(({ field }) => field === cell));
    return { position: { ...position, unread }, skipped: null, problems };
  };
}

function textReader(column: ColumnReading | undefined): FieldReader<string> {
  return (cells) => {
    const cell = column ? (cells[column.index] ?? '') : '';
    return isBlank(cell) || isError(cell) ? null : tidyText(cell);
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
): FieldReader<Grade> {
  return memoisedReader(column, (cell) => {
    if (isBlank(cell)) return { value: null, problem: whenBlank };
    if (whenBlank === null && NO_GRADE.has(foldWords(cell))) return { value: null, problem: null };
    const reading = parseGrade(typeof cell === 'string' ? plainText(cell) : cell);
    return reading.ok
      ? { value: reading.grade, problem: null }
      : { value: null, problem: PROBLEM_OF_GRADE[reading.why] };
  });
}

/** A grade in one column, or its level there and its category, such as `P`, in another. */
function splitGradeReader(
  level: ColumnReading | undefined,
  category: ColumnReading | undefined,
): FieldReader<Grade> {
  const alone = gradeReader(level, 'grade missing');
  if (!level || !category) return alone;
  return (cells, report) => {
    const [ahead, behind] = [cells[category.index] ?? '', cells[level.index] ?? ''];
    if (isBlank(ahead) || isBlank(behind)) return alone(cells, report);
    const reading = parseGrade(`${plainText(ahead)}-${plainText(behind)}`);
    return reading.ok ? reading.grade : alone(cells, report);
  };
}

function assignableReader<F extends AssignableField>(
  field: F,
  column: ColumnReading | undefined,
  constant: AssignableValues[F] | undefined,
  { assignments, headquarters }: ReadingSettings,
): FieldReader<AssignableValues[F]> {
  if (!column) return () => constant ?? null;
  const unknown = `unknown ${field === 'duty station' ? 'station' : field}` as RowProblemKind;
  return memoisedReader<AssignableValues[F]>(column, (cell) => {
    if (isBlank(cell)) return { value: null, problem: null };
    const value = readAssignable(field, cell, assignments, headquarters);
    return { value, problem: value === null ? unknown : null };
  });
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
  incumbent: ColumnReading | undefined,
): FieldReader<boolean> {
  const tells = vacancyColumnTells(vacancy?.name ?? '');
  const byVacancy = memoisedReader<boolean>(vacancy, (cell) => {
    if (isBlank(cell)) return { value: null, problem: null };
    const value = readVacancy(cell, tells) ?? readVacantTime(cell);
    return { value, problem: value === null ? 'unknown vacancy' : null };
  });
  return (cells, report) => {
    const told = byVacancy(cells, report);
    if (told !== null || !incumbent) return told;
    const cell = cells[incumbent.index] ?? '';
    if (!isError(cell)) return isWithoutIncumbent(cell);
    report(incumbent, cell, 'unknown vacancy');
    return null;
  };
}

/** `Vacant since` holds a date, `Days vacant` a number of days. */
function readVacantTime(cell: Cell): boolean | null {
  if (typeof cell === 'number') return cell > 0;
  if (/^\d+$/.test(cell.toString().trim())) return Number(cell) > 0;
  const reading = readDate(cell, 'day first');
  return reading.ok ? reading.date !== null : null;
}

function memoisedReader<T>(
  column: ColumnReading | undefined,
  read: (cell: Cell) => CellReading<T>,
): FieldReader<T> {
  if (!column) return () => null;
  const known = new Map<Cell, CellReading<T>>();
  return (cells, report) => {
    const cell = cells[column.index] ?? '';
    let reading = known.get(cell);
    if (!reading) {
      reading = read(cell);
      known.set(cell, reading);
    }
    if (reading.problem) report(column, cell, reading.problem);
    return reading.value;
  };
}
