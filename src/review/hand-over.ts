import { sayReview } from '../assessment/mapping-row';
import type { Grade } from '../domain/grade';
import { parseGrade } from '../domain/parse-grade';
import { toSerial, type PlainDate } from '../domain/plain-date';
import type { Cell, CellRow } from '../staffing-export/export-layout';
import type { Wording } from '../wording/wording';
import { caseKey } from './case-key';
import { DECISION_COLUMNS, findColumns } from './decision-lines';
import { stateOf, type ReviewCase } from './review-case';

/**
 * The columns of the table of what was handed over: those of a decision, to be filled in, and what
 * the colleague needs to know. The names are the same everywhere.
 */
export const HAND_OVER_COLUMNS = [
  ...DECISION_COLUMNS,
  'Positions',
  'Proposed',
  'In review because',
  'Handed to',
  'Handed on',
] as const;
export type HandOverColumn = (typeof HAND_OVER_COLUMNS)[number];

/** Whom a case is with. */
export interface Handing {
  readonly reviewed: ReviewCase;
  /** As typed; null takes it back. */
  readonly to: string | null;
}

/** Equal for a case and its row, whatever became of its grade by HR. */
export const handingKey = (reviewed: Pick<ReviewCase, 'title' | 'grade' | 'formerFamily'>) =>
  caseKey(reviewed);

/** A row to be decided, in the order of `HAND_OVER_COLUMNS`. */
export function printHanding(
  { reviewed, to }: Handing & { readonly to: string },
  on: PlainDate,
  wording: Wording,
): Cell[] {
  const { title, grade, formerFamily, positions, match, causes } = reviewed;
  return [
    title,
    grade ?? '',
    formerFamily ?? '',
    '',
    '',
    '',
    '',
    '',
    '',
    positions,
    match.target === null ? '' : wording.target(match.target),
    causes.map((cause) => sayReview(cause, wording)).join('; '),
    to,
    toSerial(on),
  ];
}

/** Where each column stands in a header; -1 where it does not. */
export function findHandOverColumns(header: CellRow): Readonly<Record<HandOverColumn, number>> {
  const rest = HAND_OVER_COLUMNS.map((column) => [column, header.indexOf(column)] as const);
  return {
    ...(Object.fromEntries(rest) as Record<HandOverColumn, number>),
    ...findColumns(header),
  };
}

/** A row as far as it says which case is with whom. */
export interface HandedRow {
  readonly key: string;
  /** Null where the row was taken back. */
  readonly to: string | null;
  /** Somebody has filled in an answer. */
  readonly isAnswered: boolean;
}

/** One for each row below the header; null where it names no case. */
export function readHandedRows([header = [], ...rows]: readonly CellRow[]): (HandedRow | null)[] {
  const columns = findHandOverColumns(header);
  if (columns.Title < 0 || columns['Handed to'] < 0) return rows.map(() => null);
  const textOf = (row: CellRow, column: HandOverColumn) =>
    String(row[columns[column]] ?? '').trim();
  return rows.map((row) => {
    const title = textOf(row, 'Title');
    const grade = gradeIn(textOf(row, 'Grade'));
    if (title === '' || grade === undefined) return null;
    const formerFamily = textOf(row, 'Former family') || null;
    return {
      key: handingKey({ title, grade, formerFamily }),
      to: textOf(row, 'Handed to') || null,
      isAnswered: textOf(row, 'Job family') !== '',
    };
  });
}

/** Undefined for what is no grade: the row is about no case then. */
function gradeIn(text: string): Grade | null | undefined {
  if (text === '') return null;
  const read = parseGrade(text);
  return read.ok ? read.grade : undefined;
}

/** Whom the cases are with, by `handingKey`. */
export function holdersOf(cells: readonly CellRow[]): Map<string, string> {
  return new Map(
    readHandedRows(cells).flatMap((row) => (row?.to ? [[row.key, row.to] as const] : [])),
  );
}

/** Those rows in which somebody has filled in an answer, below the header. */
export function answeredRows(cells: readonly CellRow[]): CellRow[] {
  const [header = [], ...rows] = cells;
  const { 'Job family': family } = findColumns(header);
  return [header, ...rows.filter((row) => String(row[family] ?? '').trim() !== '')];
}

/** How far a colleague has come. */
export interface HolderProgress {
  readonly name: string;
  readonly cases: number;
  readonly decided: number;
  /** What is not decided yet. */
  readonly open: readonly ReviewCase[];
}

/** By name. */
export function progressByHolder(cases: readonly ReviewCase[]): HolderProgress[] {
  const byName = new Map<string, ReviewCase[]>();
  for (const found of cases) {
    if (found.holder === null) continue;
    byName.set(found.holder, [...(byName.get(found.holder) ?? []), found]);
  }
  return [...byName]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, held]) => {
      const open = held.filter((found) => stateOf(found) !== 'decided');
      return { name, cases: held.length, decided: held.length - open.length, open };
    });
}
