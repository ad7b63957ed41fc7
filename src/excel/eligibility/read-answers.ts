import { readBlocks } from '../source/read-source';
import { RowRuns } from '../request/row-runs';
import type { RowGroup } from '../request/row-runs';
import type { Rows } from './candidate-formulas';
import type { SourcePlace } from '../request/source-place';

/** What a column of `JD.ELIGIBLE` says. */
export interface Answers {
  readonly eligible: RowGroup;
  readonly notEligible: RowGroup;
  /** A fact is missing, or a word was not understood: the column JD Why says which. */
  readonly undecided: RowGroup;
  /** Cells that are still being calculated. */
  readonly pending: number;
}

const PENDING = new Set(['#BUSY!', '#GETTING_DATA']);

/** @param column counted from A as 0. */
export async function readAnswers(
  place: SourcePlace,
  column: number,
  rows: Rows,
): Promise<Answers> {
  const eligible = new RowRuns();
  const notEligible = new RowRuns();
  const undecided = new RowRuns();
  let pending = 0;
  const cells = {
    ...place,
    top: rows.first,
    left: column,
    rowCount: rows.last - rows.first + 1,
    columnCount: 1,
  };
  for await (const block of readBlocks(cells)) {
    block.rows.forEach(([cell], index) => {
      const row = rows.first + block.offset + index + 1;
      if (cell === true) eligible.add(row);
      else if (cell === false) notEligible.add(row);
      else if (PENDING.has(String(cell))) pending += 1;
      else if (cell !== '') undecided.add(row);
    });
  }
  return { eligible, notEligible, undecided, pending };
}
