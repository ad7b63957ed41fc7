import type { AddedFamily } from '../domain/job-description';
import type { Grade } from '../domain/grade';
import { parseGrade } from '../domain/parse-grade';
import { fromSerial, parseIsoDate, toSerial, type PlainDate } from '../domain/plain-date';
import { foldText } from '../text/fold-text';
import type { Cell, CellRow } from '../staffing-export/export-layout';
import type { Wording } from '../wording/wording';
import { readTarget } from './read-words';
import { lacksReason, type ReviewDecision } from './review-decision';

/** The columns of the decisions table. The names are the same everywhere. */
export const DECISION_COLUMNS = [
  'Title',
  'Grade',
  'Former family',
  'Position number',
  'Job family',
  'Allocated grade',
  'Decided by',
  'Decided on',
  'Why',
] as const;
export type DecisionColumn = (typeof DECISION_COLUMNS)[number];

/** Why a line cannot be used. */
export interface LineProblem {
  /** Counted from 1 below the header; 0 where the header itself lacks the column. */
  readonly line: number;
  readonly column: DecisionColumn;
  readonly value: string;
  readonly expected:
    'a title' | 'a grade' | 'a job family' | 'who decided' | 'a date' | 'a reason' | 'this column';
}

export interface DecisionsReading {
  readonly decisions: readonly ReviewDecision[];
  /** Lines with a problem are left out of `decisions`. */
  readonly problems: readonly LineProblem[];
}

export const NO_DECISIONS: DecisionsReading = { decisions: [], problems: [] };

/** A decision as cells, in the order of `DECISION_COLUMNS`; the date as Excel's serial. */
export function printDecision(decision: ReviewDecision, wording: Wording): Cell[] {
  return [
    decision.title,
    decision.grade ?? '',
    decision.formerFamily ?? '',
    decision.positionNumber ?? '',
    wording.target(decision.target),
    decision.allocatedGrade ?? '',
    decision.by,
    toSerial(decision.on),
    decision.why,
  ];
}

/** What a line says; neither where it is blank. */
export interface LineReading {
  /** Null where a problem was found. */
  readonly decision: ReviewDecision | null;
  readonly problems: readonly LineProblem[];
}

/**
 * Reads the lines of a decisions table, whatever the order of its columns and the language it was
 * written in. Blank lines are passed over; never throws.
 *
 * @param added families of later annexes that lines may name.
 */
export function parseDecisions(
  header: CellRow,
  rows: readonly CellRow[],
  added: readonly AddedFamily[] = [],
): DecisionsReading {
  const decisions: ReviewDecision[] = [];
  const problems: LineProblem[] = missingColumns(header);
  if (problems.length > 0) return { decisions, problems };
  for (const line of parseLines(header, rows, added)) {
    if (line.decision) decisions.push(line.decision);
    problems.push(...line.problems);
  }
  return { decisions, problems };
}

/** One reading for each row; all blank where the header lacks a column of ours. */
export function parseLines(
  header: CellRow,
  rows: readonly CellRow[],
  added: readonly AddedFamily[] = [],
): LineReading[] {
  const columns = findColumns(header);
  const isWhole = missingColumns(header).length === 0;
  return rows.map((row, index) => {
    if (!isWhole || row.every((cell) => textOf(cell) === '')) return BLANK_LINE;
    return parseLine((column) => row[columns[column]] ?? '', index + 1, added);
  });
}

const BLANK_LINE: LineReading = { decision: null, problems: [] };

function missingColumns(header: CellRow): LineProblem[] {
  const columns = findColumns(header);
  return DECISION_COLUMNS.filter((column) => columns[column] < 0).map((column) => ({
    line: 0,
    column,
    value: '',
    expected: 'this column',
  }));
}

/** Where each of our columns stands in a header; -1 where it does not. */
export function findColumns(header: CellRow): Readonly<Record<DecisionColumn, number>> {
  const names = header.map((cell) => foldText(textOf(cell)));
  const places = DECISION_COLUMNS.map((column) => [column, names.indexOf(foldText(column))]);
  return Object.fromEntries(places) as Record<DecisionColumn, number>;
}

function parseLine(
  cellOf: (column: DecisionColumn) => Cell,
  line: number,
  added: readonly AddedFamily[],
): LineReading {
  const found: LineProblem[] = [];
  const refuse = (column: DecisionColumn, expected: LineProblem['expected']) => {
    found.push({ line, column, value: textOf(cellOf(column)), expected });
    return null;
  };
  const grade = (column: DecisionColumn): Grade | null => {
    const text = textOf(cellOf(column));
    if (text === '') return null;
    const read = parseGrade(text);
    return read.ok ? read.grade : refuse(column, 'a grade');
  };
  const textOrNull = (column: DecisionColumn) => textOf(cellOf(column)) || null;
  const title = textOrNull('Title') ?? refuse('Title', 'a title');
  const target =
    readTarget(textOf(cellOf('Job family')), added) ?? refuse('Job family', 'a job family');
  const by = textOrNull('Decided by') ?? refuse('Decided by', 'who decided');
  const on = dateOf(cellOf('Decided on')) ?? refuse('Decided on', 'a date');
  const rest = {
    grade: grade('Grade'),
    formerFamily: textOrNull('Former family'),
    positionNumber: textOrNull('Position number'),
    allocatedGrade: grade('Allocated grade'),
    why: textOf(cellOf('Why')),
  };
  const decision: ReviewDecision | null =
    title && target && by && on && found.length === 0 ? { title, target, by, on, ...rest } : null;
  if (decision && lacksReason(decision)) {
    refuse('Why', 'a reason');
    return { decision: null, problems: found };
  }
  return { decision, problems: found };
}

function dateOf(cell: Cell): PlainDate | null {
  return typeof cell === 'number' ? fromSerial(cell) : parseIsoDate(textOf(cell));
}

function textOf(cell: Cell): string {
  return String(cell).trim();
}
