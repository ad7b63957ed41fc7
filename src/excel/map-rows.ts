import type { AssessmentSettings, Outcome } from '../assessment/assess-position';
import { mappingCells } from '../assessment/mapping-row';
import { createAssessor } from '../review/assess-decided';
import { createDecisionBook } from '../review/decision-book';
import type { ReviewDecision } from '../review/review-decision';
import { sayVerified } from '../review/say-verified';
import type { Cell, CellRow, ExportLayout } from '../staffing-export/export-layout';
import { createPositionReader, type ReadingSettings } from '../staffing-export/read-positions';
import type { RowProblemKind } from '../staffing-export/row-problem';
import type { SkippedRow } from '../staffing-export/skip-row';
import { wordingFor } from '../wording/wording';
import { RowRuns, type RowRun } from './row-runs';
import { asTyped } from './typed-cell';

/** All that decides what becomes of a row; plain data, for it travels to the worker. */
export interface MappingSettings {
  readonly layout: ExportLayout;
  readonly reading: ReadingSettings;
  readonly assessment: AssessmentSettings;
  readonly displayLanguage: string;
  /** What reviewers decided before; it goes before all evidence. */
  readonly decisions?: readonly ReviewDecision[];
}

/** Rows of the source sheet that have something in common. */
export interface RowGroup {
  readonly count: number;
  readonly runs: readonly RowRun[];
}

export interface ProblemGroup extends RowGroup {
  readonly kind: RowProblemKind;
  /** The source column that the cells stand in. */
  readonly column: string;
  readonly columnIndex: number;
}

export interface SkippedGroup extends RowGroup {
  readonly why: SkippedRow;
}

/** What became of all rows. */
export interface MappingTally {
  readonly positions: number;
  readonly needReview: number;
  readonly countByOutcome: Partial<Readonly<Record<Outcome, number>>>;
  readonly problems: readonly ProblemGroup[];
  readonly skipped: readonly SkippedGroup[];
}

/** Maps rows in the order of the sheet. */
export interface RowMapper {
  /**
   * @param firstRow the sheet's number of the first row.
   * @returns a row of the result for each position, ready to be written.
   */
  map(firstRow: number, rows: readonly CellRow[]): Cell[][];
  tally(): MappingTally;
}

export function createRowMapper(settings: MappingSettings): RowMapper {
  const { layout, reading, assessment, displayLanguage, decisions } = settings;
  const readPosition = createPositionReader(layout, reading);
  const { assess } = createAssessor(assessment, createDecisionBook(decisions));
  const wording = wordingFor(displayLanguage);
  const countByOutcome: Partial<Record<Outcome, number>> = {};
  const problems = new Map<
    string,
    { kind: RowProblemKind; column: string; columnIndex: number; rows: RowRuns }
  >();
  const skipped = new Map<SkippedRow, RowRuns>();
  let positions = 0;
  let needReview = 0;

  function mapRow(cells: CellRow, row: number): Cell[] | null {
    const read = readPosition(cells, row);
    if (!read.position) {
      if (read.skipped) entryOf(skipped, read.skipped, () => new RowRuns()).add(row);
      return null;
    }
    for (const { kind, column, columnIndex } of read.problems) {
      const group = () => ({ kind, column, columnIndex, rows: new RowRuns() });
      entryOf(problems, `${kind} ${columnIndex}`, group).rows.add(row);
    }
    const { assessment: answer, decision } = assess(read.position);
    positions += 1;
    if (answer.review.length > 0) needReview += 1;
    countByOutcome[answer.outcome] = (countByOutcome[answer.outcome] ?? 0) + 1;
    return [...cells, ...mappingCells(answer, wording, sayVerified(decision, wording))].map(
      asTyped,
    );
  }

  return {
    map: (firstRow, rows) =>
      rows.map((cells, index) => mapRow(cells, firstRow + index)).filter((row) => row !== null),
    tally: () => ({
      positions,
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
