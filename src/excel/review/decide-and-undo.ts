import type { DecisionChange } from '../../review/decision-book';
import type { MappingCell } from '../../assessment/mapping-row';
import type { AddedFamily } from '../../domain/job-description';
import type { ReviewCase } from '../../review/review-case';
import type { Rewrite } from '../../review/review-desk';
import type { RemoteDesk } from '../../review/start-desk';
import type { CellRow } from '../../staffing-export/export-layout';
import type { Wording } from '../../wording/wording';
import type { AnswerRows } from '../result/answer-rows';
import { settleOwed } from '../request/take-back';
import { writeDecisions } from '../result/write-decisions';

/** What it takes to put everything back as it was before a decision. */
export interface UndoRecord {
  readonly changes: readonly DecisionChange[];
  readonly rows: readonly number[];
  readonly titles: readonly string[];
  readonly cells: readonly CellRow[];
}

export interface DecisionResult {
  /** The cases concerned, as they are now. */
  readonly cases: readonly ReviewCase[];
  readonly positions: number;
  readonly undo: UndoRecord;
}

/** What decisions are written with. */
interface UnderReview {
  readonly desk: RemoteDesk;
  readonly families: readonly AddedFamily[];
  readonly wording: Wording;
  /** Where rows of the result are. */
  at(rows: Pick<AnswerRows, 'rows' | 'titles'>): AnswerRows;
}

/** Decisions on a result under review: written, and taken back. */
export function decisionsOn({ desk, families, wording, at }: UnderReview) {
  async function decideAll(
    decisions: readonly (readonly DecisionChange[])[],
  ): Promise<readonly DecisionResult[]> {
    await settleOwed();
    const rewrites: Rewrite[] = [];
    for (const changes of decisions) rewrites.push(await desk.change(changes));
    try {
      const whole = joinRewrites(rewrites);
      const write = { at: at(whole), cells: whole.cells, families };
      const changes = lastOfEach(decisions.flat());
      const before = await writeDecisions({ ...write, changes }, wording);
      // What stood in a row that two decisions touch is, for the later, what the earlier wrote.
      const standing = new Map(whole.rows.map((row, index) => [row, before[index]!]));
      return rewrites.map(({ rows, titles, cells, cases, inverse }) => {
        const stood = rows.map((row) => standing.get(row)!);
        rows.forEach((row, index) => standing.set(row, cells[index]!));
        const undo = { changes: inverse, rows, titles, cells: stood };
        return { cases, positions: rows.length, undo };
      });
    } catch (error) {
      for (const { inverse } of rewrites.reverse()) await desk.change(inverse);
      throw error;
    }
  }

  async function undo({ changes, rows, titles, cells }: UndoRecord) {
    await settleOwed();
    const { cases, inverse } = await desk.change(changes);
    try {
      await writeDecisions({ at: at({ rows, titles }), cells, changes, families }, wording);
      return cases;
    } catch (error) {
      await desk.change(inverse);
      throw error;
    }
  }

  return { decideAll, undo };
}

/** All rows of several rewrites, each as the last of them has it. */
function joinRewrites(rewrites: readonly Rewrite[]): Pick<Rewrite, 'rows' | 'titles' | 'cells'> {
  const byRow = new Map<number, { readonly title: string; readonly cells: MappingCell[] }>();
  for (const { rows, titles, cells } of rewrites) {
    rows.forEach((row, index) => byRow.set(row, { title: titles[index]!, cells: cells[index]! }));
  }
  const joined = [...byRow].sort(([left], [right]) => left - right);
  return {
    rows: joined.map(([row]) => row),
    titles: joined.map(([, { title }]) => title),
    cells: joined.map(([, { cells }]) => cells),
  };
}

/** One change for each key: what it shall be in the end. */
function lastOfEach(changes: readonly DecisionChange[]): DecisionChange[] {
  return [...new Map(changes.map((change) => [change.key, change])).values()];
}
