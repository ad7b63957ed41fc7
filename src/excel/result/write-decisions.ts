import type { AddedFamily } from '../../domain/job-description';
import type { DecisionChange } from '../../review/decision-book';
import type { CellRow } from '../../staffing-export/export-layout';
import type { Wording } from '../../wording/wording';
import { allOrNothing } from '../request/all-or-nothing';
import {
  answersPerRequest,
  loadAnswers,
  queueAnswers,
  readAnswersOf,
  writeAnswers,
  type AnswerRows,
} from './answer-rows';
import { ResultMoved } from './result-moved';
import { rowsPerBlock } from '../request/block-size';
import { DECISIONS, ensureDecisionsTable, loadDecisions, queueDecisions } from './decisions-table';
import { markHalfDecided, queueWholeDecided } from './half-decided';
import { inExcel, type InExcel } from '../request/in-excel';
import { DECISIONS_TABLE, RESULT_TABLE } from '../own-sheets/result-names';
import { loadFilter, queueUnfiltered } from '../request/unfiltered';
import { resultError } from './result-rows';
import { inBlocks } from '../request/row-blocks';
import {
  loadSnapshot,
  restoreTable,
  snapshotTable,
  type TableSnapshot,
} from '../own-sheets/table-snapshot';
import { isTooLarge } from '../request/with-retry';
import { codeOf } from '../request/workbook-error';

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

/** What stood in rows and lines before they were written. */
interface Before {
  readonly answers: readonly CellRow[];
  readonly lines: TableSnapshot;
}

/**
 * Writes the answers of the rows and the lines of the decisions: where they are few, in one request
 * behind the one that looks what stands there. One request is one step of Excel's Undo.
 *
 * @returns what stood in the rows before.
 * @throws {ResultMoved} where the titles of the rows are not what they were.
 * @throws {WorkbookError} with rows and lines as they were; see `allOrNothing`.
 */
export async function writeDecisions(
  write: DecisionWrite,
  wording: Wording,
): Promise<readonly CellRow[]> {
  let before: Before | null = null;
  try {
    await allOrNothing({
      where: WHERE,
      write: async (begin) => {
        const keep = (found: Before) => {
          // Of a request that was refused half way, what it did is not what stood before.
          before ??= found;
          begin();
        };
        if (isFew(write) && (await writeAtOnce(write, wording, keep))) return;
        if (!before) keep(await readBefore(write.at));
        await writeInSteps(write, wording);
      },
      takeBack: (excel) => takeBack(write, before!, excel),
    });
    return (before as Before | null)!.answers;
  } catch (error) {
    throw error instanceof ResultMoved ? error : resultError(error);
  }
}

/** Writes all of it, whatever stands there already; begun again, it goes through to the end. */
export async function completeDecisions(write: DecisionWrite, wording: Wording): Promise<void> {
  if (isFew(write) && (await writeAtOnce(write, wording))) return;
  await writeInSteps(write, wording);
}

const linesPerRequest = () => rowsPerBlock(BYTES_PER_LINE);

const isFew = ({ at, cells, changes }: DecisionWrite): boolean =>
  changes.length <= linesPerRequest() && at.rows.length <= answersPerRequest(cells);

async function readBefore(at: AnswerRows): Promise<Before> {
  return { answers: await readAnswersOf(at), lines: await snapshotTable(DECISIONS) };
}

async function writeInSteps(write: DecisionWrite, wording: Wording): Promise<void> {
  const { at, cells, changes, families } = write;
  await ensureDecisionsTable(wording);
  // The lines go first: whatever happens to the rows, a later review then knows what was decided.
  await markHalfDecided(changes.map(({ key }) => key));
  await inBlocks(changes.length, linesPerRequest(), (first, end) =>
    writeLines(changes.slice(first, end), families, wording),
  );
  await writeAnswers(at, cells, inExcel);
  await inExcel(endWhole);
}

/**
 * @param keep told what stands there, before anything is changed.
 * @returns false where Excel finds it too large.
 */
async function writeAtOnce(
  { at, cells, changes, families }: DecisionWrite,
  wording: Wording,
  keep?: (before: Before) => void,
): Promise<boolean> {
  try {
    await inExcel(async (context) => {
      const answers = loadAnswers(context, at);
      const lines = loadSnapshot(context, DECISIONS);
      const loading = loadDecisions(context, wording);
      const filters = [RESULT_TABLE, DECISIONS_TABLE].map((name) => loadFilter(context, name));
      await context.sync();
      keep?.({ answers: answers(), lines: lines() });
      const decisions = loading();
      queueUnfiltered(filters, () => {
        queueDecisions(decisions, changes, families, wording);
        queueAnswers(context, at, cells);
      });
      queueWholeDecided(context);
      const keepNames = decisions.head();
      await context.sync();
      await keepNames();
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
    const loading = loadDecisions(context, wording);
    const filter = loadFilter(context, DECISIONS_TABLE);
    await context.sync();
    const decisions = loading();
    queueUnfiltered([filter], () => queueDecisions(decisions, changes, families, wording));
    const keepNames = decisions.head();
    await context.sync();
    await keepNames();
  });
}

async function takeBack(
  { at, changes }: DecisionWrite,
  { answers: before, lines }: Before,
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
