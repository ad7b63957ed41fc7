import type { CatalogueExtension } from '../../agreements/catalogue';
import type { AssessmentSettings, Outcome } from '../../assessment/assessment';
import { mappingCells } from '../../assessment/mapping-row';
import { answerKey } from '../../review/answer-key';
import { createAssessor } from '../../review/assess-decided';
import { createDecisionBook } from '../../review/decision-book';
import type { ReviewDecision } from '../../review/review-decision';
import { sayVerified } from '../../review/say-verified';
import type { Position } from '../../domain/position';
import type { Cell, CellRow, ExportLayout } from '../../staffing-export/export-layout';
import { createPositionReader, type ReadingSettings } from '../../staffing-export/read-positions';
import type {
  ExpectedContent,
  RowProblem,
  RowProblemKind,
} from '../../staffing-export/row-problem';
import type { SkippedRow } from '../../staffing-export/skip-row';
import { wordingFor } from '../../wording/wording';
import { RowRuns, type RowGroup } from '../request/row-runs';
import { asTyped } from '../request/typed-cell';

/** All that decides what becomes of a row; plain data, for it travels to the worker. */
export interface MappingSettings {
  readonly layout: ExportLayout;
  readonly reading: ReadingSettings;
  readonly assessment: AssessmentSettings;
  readonly displayLanguage: string;
  /** What reviewers decided before; it goes before all evidence. */
  readonly decisions?: readonly ReviewDecision[];
  /** Families of later annexes. */
  readonly extension?: CatalogueExtension;
}

export interface ProblemGroup extends RowGroup {
  readonly kind: RowProblemKind;
  /** The source column that the cells stand in. */
  readonly column: string;
  readonly columnIndex: number;
  readonly expected: ExpectedContent;
  /** The first cells, from the top; `count` tells of how many. */
  readonly first: readonly ProblemCell[];
}

/** A cell that could not be read. */
export interface ProblemCell {
  /** As Excel counts, from 1. */
  readonly row: number;
  /** As written, cut where it is long. */
  readonly value: string;
}

export interface SkippedGroup extends RowGroup {
  readonly why: SkippedRow;
}

/** What became of all rows. */
export interface MappingTally {
  /** Rows of the result. */
  readonly positions: number;
  /** Posts that they stand for; as many, unless the list has a column that says how many. */
  readonly posts: number;
  /** Rows that have facts of a place from the rows above. */
  readonly completed: number;
  /** Rows of one more holder of the position above. */
  readonly holders: RowGroup;
  readonly needReview: number;
  readonly countByOutcome: Partial<Readonly<Record<Outcome, number>>>;
  readonly problems: readonly ProblemGroup[];
  readonly skipped: readonly SkippedGroup[];
}

/** The twelve cells that answer a position, ready to be written. */
export type AnswerCells = readonly Cell[];

/**
 * What became of a block of rows. Positions with the same facts share an answer, which is told once:
 * a number names it from then on, until all are forgotten.
 */
export interface MappedRows {
  /** Of the positions, from 0 within the block; other rows are none. */
  readonly positions: Int32Array;
  /** The number of each position's answer. */
  readonly answers: Int32Array;
  /** All answers told before are forgotten, and numbers start from 0 again. */
  readonly forgets: boolean;
  /** Answers not told before; their numbers go on from the last one. */
  readonly told: readonly AnswerCells[];
  /** Rows that have facts from rows above, as completed; few, or none. */
  readonly completed: readonly CompletedRow[];
}

export interface CompletedRow {
  /** From 0 within the block. */
  readonly index: number;
  readonly cells: CellRow;
}

/** Maps rows in the order of the sheet. */
export interface RowMapper {
  /** @param firstRow the sheet's number of the first row. */
  map(firstRow: number, rows: readonly CellRow[]): MappedRows;
  tally(): MappingTally;
}

/** More would fill the memory where no two positions are alike. */
const MOST_ANSWERS = 10_000;

/** As many cells of one kind as a person will look at one by one. */
const MOST_LISTED = 200;
const LONGEST_VALUE = 80;

interface OpenProblemGroup extends Omit<ProblemGroup, 'count' | 'runs'> {
  readonly rows: RowRuns;
  readonly first: ProblemCell[];
}

const openGroup = ({
  kind,
  column,
  columnIndex,
  expected,
}: Omit<RowProblem, 'value'>): OpenProblemGroup => ({
  kind,
  column,
  columnIndex,
  expected,
  rows: new RowRuns(),
  first: [],
});

const shorten = (value: string): string =>
  value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;

interface KnownAnswer {
  readonly number: number;
  readonly outcome: Outcome;
  readonly needsReview: boolean;
}

export function createRowMapper(settings: MappingSettings): RowMapper {
  const { layout, reading, assessment, displayLanguage, decisions, extension } = settings;
  const readPosition = createPositionReader(layout, reading);
  const { assess } = createAssessor(assessment, createDecisionBook(decisions), extension);
  const wording = wordingFor(displayLanguage);
  const countByOutcome: Partial<Record<Outcome, number>> = {};
  const problems = new Map<string, OpenProblemGroup>();
  const skipped = new Map<SkippedRow, RowRuns>();
  const keyOf = answerKey(decisions ?? []);
  const known = new Map<string, KnownAnswer>();
  let told: AnswerCells[] = [];
  const holders = new RowRuns();
  let completed: CompletedRow[] = [];
  let positions = 0;
  let posts = 0;
  let completions = 0;
  let needReview = 0;

  /** The number of the row's answer; null for a row that is no position. */
  function mapRow(cells: CellRow, row: number, index: number): number | null {
    const read = readPosition(cells, row);
    if (!read.position) {
      if (read.skipped) entryOf(skipped, read.skipped, () => new RowRuns()).add(row);
      return null;
    }
    for (const { value, ...problem } of read.problems) {
      const { rows, first } = entryOf(problems, `${problem.kind} ${problem.columnIndex}`, () =>
        openGroup(problem),
      );
      rows.add(row);
      if (first.length < MOST_LISTED) first.push({ row, value: shorten(String(value)) });
    }
    const position = read.position;
    const { number, outcome, needsReview } = entryOf(known, keyOf(position), () =>
      answer(position),
    );
    positions += 1;
    posts += read.posts;
    if (read.isHolder) holders.add(row);
    if (read.cells !== cells) {
      completed.push({ index, cells: read.cells });
      if (read.isCompleted && !read.isHolder) completions += 1;
    }
    if (needsReview) needReview += 1;
    countByOutcome[outcome] = (countByOutcome[outcome] ?? 0) + 1;
    return number;
  }

  function answer(position: Position): KnownAnswer {
    const { assessment: assessed, decision } = assess(position);
    const cells = mappingCells(assessed, wording, sayVerified(decision, wording));
    told.push(cells.map(asTyped));
    const needsReview = assessed.review.length > 0;
    return { number: known.size, outcome: assessed.outcome, needsReview };
  }

  function map(firstRow: number, rows: readonly CellRow[]): MappedRows {
    const forgets = known.size >= MOST_ANSWERS;
    if (forgets) known.clear();
    told = [];
    completed = [];
    const places: number[] = [];
    const answers: number[] = [];
    rows.forEach((cells, index) => {
      const number = mapRow(cells, firstRow + index, index);
      if (number === null) return;
      places.push(index);
      answers.push(number);
    });
    return {
      positions: Int32Array.from(places),
      answers: Int32Array.from(answers),
      forgets,
      told,
      completed,
    };
  }

  return {
    map,
    tally: () => ({
      positions,
      posts,
      completed: completions,
      holders: plain(holders),
      needReview,
      countByOutcome,
      problems: [...problems.values()].map(({ rows, ...group }) => ({ ...group, ...plain(rows) })),
      skipped: [...skipped].map(([why, rows]) => ({ why, ...plain(rows) })),
    }),
  };
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = create()));
  return value;
}

const plain = ({ count, runs }: RowRuns): RowGroup => ({ count, runs });
