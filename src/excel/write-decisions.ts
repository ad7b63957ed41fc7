import type { AddedFamily } from '../domain/job-description';
import type { DecisionChange } from '../review/decision-book';
import type { CellRow } from '../staffing-export/export-layout';
import type { Wording } from '../wording/wording';
import { allOrNothing } from './all-or-nothing';
import {
  answersPerRequest,
  queueAnswers,
  readAnswersOf,
  ResultMoved,
  writeAnswers,
  type AnswerRows,
} from './answer-rows';
import { rowsPerBlock } from './block-size';
import { DECISIONS, ensureDecisionsTable, loadDecisions, queueDecisions } from './decisions-table';
import { markHalfDecided, queueWholeDecided } from './half-decided';
import { inExcel, type InExcel } from './in-excel';
import { DECISIONS_TABLE, RESULT_TABLE } from './result-names';
import { resultError } from './result-rows';
import { inBlocks } from './row-blocks';
import { restoreTable, snapshotTable, type TableSnapshot } from './table-snapshot';
import { isTooLarge } from './with-retry';
import { codeOf } from './workbook-error';

/** What becomes of some rows of the result, and of the lines that decide them. */
export interface DecisionWrite {
  readonly at: AnswerRows;
  readonly cells: readonly CellRow[];
  readonly changes: readonly DecisionChange[];
  /** Families of later annexes that lines may name. */
  readonly families: readonly AddedFamily[];
}

const WHERE = `${DECISIONS_TABLE}, ${RESULT_TABLE}`;
/** A line with its reason, about. */
const BYTES_PER_LINE = 300;

/**
 * Writes the answers of the rows and the lines of the decisions, in one request where they are few.
 *
 * @param before what stands in the rows, to be put back where writing fails.
 * @throws {WorkbookError} with rows and lines as they were; see `allOrNothing`.
 */
export async function writeDecisions(
  write: DecisionWrite,
  before: readonly CellRow[],
  wording: Wording,
): Promise<void> {
  let lines: TableSnapshot | null = null;
  try {
    await allOrNothing({
      where: WHERE,
      write: async (begin) => {
        lines = await snapshotTable(DECISIONS);
        begin();
        await completeDecisions(write, wording);
      },
      takeBack: (excel) => takeBack(write, before, lines!, excel),
    });
  } catch (error) {
    throw resultError(error);
  }
}

/** Writes all of it, whatever stands there already; begun again, it goes through to the end. */
export async function completeDecisions(write: DecisionWrite, wording: Wording): Promise<void> {
  const { at, cells, changes, families } = write;
  await ensureDecisionsTable(wording);
  const linesPerRequest = rowsPerBlock(BYTES_PER_LINE);
  const isOne = changes.length <= linesPerRequest && at.rows.length <= answersPerRequest(cells);
  if (isOne && (await writeAtOnce(write, wording))) return;

  // The lines go first: whatever happens to the rows, a later review then knows what was decided.
  await markHalfDecided(changes.map(({ key }) => key));
  await inBlocks(changes.length, linesPerRequest, (first, end) =>
    writeLines(changes.slice(first, end), families, wording),
  );
  await writeAnswers(at, cells, inExcel);
  await inExcel(endWhole);
}

/** @returns false where Excel finds it too large. */
async function writeAtOnce(
  { at, cells, changes, families }: DecisionWrite,
  wording: Wording,
): Promise<boolean> {
  try {
    await inExcel(async (context) => {
      const decisions = loadDecisions(context);
      await context.sync();
      queueDecisions(decisions, changes, families, wording);
      queueAnswers(context, at, cells);
      queueWholeDecided(context);
      await context.sync();
    });
    return true;
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return false;
  }
}

function writeLines(
  changes: readonly DecisionChange[],
  families: readonly AddedFamily[],
  wording: Wording,
): Promise<void> {
  return inExcel(async (context) => {
    const decisions = loadDecisions(context);
    await context.sync();
    queueDecisions(decisions, changes, families, wording);
    await context.sync();
  });
}

async function takeBack(
  { at, changes }: DecisionWrite,
  before: readonly CellRow[],
  lines: TableSnapshot,
  excel: InExcel,
): Promise<void> {
  try {
    const now = await readAnswersOf(at, excel);
    // What was not changed is not written: a protected sheet would refuse it.
    const isChanged = at.rows.map((_, index) => !isSame(now[index], before[index]));
    const rows = at.rows.filter((_, index) => isChanged[index]);
    const cells = before.filter((_, index) => isChanged[index]);
    await writeAnswers({ ...at, rows }, cells, excel);
  } catch (error) {
    if (error instanceof ResultMoved) {
      // Sorted meanwhile: the lines stay, and the next review writes the rows where they are now.
      return markHalfDecided(
        changes.map(({ key }) => key),
        excel,
      );
    }
    // Of a result that is gone there is nothing to put back.
    if (codeOf(error) !== 'ItemNotFound') throw error;
  }
  await restoreTable(DECISIONS, lines, excel);
  await excel(endWhole);
}

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

async function endWhole(context: Excel.RequestContext): Promise<void> {
  queueWholeDecided(context);
  await context.sync();
}
