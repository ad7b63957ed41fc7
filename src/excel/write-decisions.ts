import { MAPPING_COLUMNS } from '../assessment/mapping-row';
import type { AddedFamily } from '../domain/job-description';
import type { DecisionChange } from '../review/decision-book';
import type { Cell, CellRow } from '../staffing-export/export-layout';
import { isBlank, isError, tidyText } from '../staffing-export/cell-text';
import type { Wording } from '../wording/wording';
import { ensureDecisionsTable, loadDecisions, queueDecisions } from './decisions-table';
import type { ResultPlace } from './find-result';
import { inExcel } from './in-excel';
import { resultError } from './result-rows';
import { RowRuns, type RowRun } from './row-runs';
import { asTyped } from './typed-cell';

/** The result is no longer what was read: sorted, edited or mapped anew. */
export class ResultMoved extends Error {
  override readonly name = 'ResultMoved';
}

/** What becomes of some rows of the result, and of the lines that decide them. */
export interface DecisionWrite {
  /** Of the result's body, from 0, from the top. */
  readonly rows: readonly number[];
  readonly cells: readonly CellRow[];
  readonly changes: readonly DecisionChange[];
  /** Families of later annexes that lines may name. */
  readonly families: readonly AddedFamily[];
}

/** About 2 MB a request; a case of ordinary size is one. */
const ROWS_PER_REQUEST = 4_000;

/**
 * Reads what stands in the answers of these rows, to be put back by an undo.
 *
 * @param titles what the title's column has to hold in these rows
 * @throws {ResultMoved} where it does not.
 */
export async function readAnswersOf(
  place: ResultPlace,
  titleColumn: number,
  rows: readonly number[],
  titles: readonly string[],
): Promise<Cell[][]> {
  try {
    const found: Cell[][] = [];
    for (let next = 0; next < rows.length; next += ROWS_PER_REQUEST) {
      const end = next + ROWS_PER_REQUEST;
      const block = await readRuns(place, titleColumn, runsOf(rows.slice(next, end)));
      const isSame = titles.slice(next, end).every((title, at) => isTitle(block.titles[at], title));
      if (!isSame) throw new ResultMoved();
      found.push(...block.answers);
    }
    return found;
  } catch (error) {
    throw error instanceof ResultMoved ? error : resultError(error);
  }
}

/** Writes the answers of the rows and the lines of the decisions, in one go where they are few. */
export async function writeDecisions(
  place: ResultPlace,
  { rows, cells, changes, families }: DecisionWrite,
  wording: Wording,
): Promise<void> {
  try {
    await ensureDecisionsTable(wording);
    // The lines go first: whatever happens to the rows, a later run then knows what was decided.
    let due = changes;
    for (let next = 0; next === 0 || next < rows.length; next += ROWS_PER_REQUEST) {
      const end = next + ROWS_PER_REQUEST;
      const block = { rows: rows.slice(next, end), cells: cells.slice(next, end), families };
      await writeBlock(place, { ...block, changes: due }, wording);
      due = [];
    }
  } catch (error) {
    throw resultError(error);
  }
}

function writeBlock(
  place: ResultPlace,
  { rows, cells, changes, families }: DecisionWrite,
  wording: Wording,
): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.body.sheetId);
    if (changes.length > 0) {
      const decisions = loadDecisions(context);
      await context.sync();
      queueDecisions(decisions, changes, families, wording);
    }
    let next = 0;
    for (const [first, last] of runsOf(rows)) {
      const count = last - first + 1;
      answersOf(sheet, place, first, count).values = cells
        .slice(next, next + count)
        .map((row) => row.map(asTyped));
      next += count;
    }
    await context.sync();
  });
}

function readRuns(place: ResultPlace, titleColumn: number, runs: readonly RowRun[]) {
  return inExcel(async (context) => {
    const { sheetId, top, left } = place.body;
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ranges = runs.map(([first, last]) => {
      const count = last - first + 1;
      const answers = answersOf(sheet, place, first, count);
      const titles = sheet.getRangeByIndexes(top + first, left + titleColumn, count, 1);
      answers.load('values');
      titles.load('values');
      return { answers, titles };
    });
    await context.sync();
    return {
      answers: ranges.flatMap(({ answers }) => answers.values as Cell[][]),
      titles: ranges.flatMap(({ titles }) => titles.values.map(([cell]) => cell as Cell)),
    };
  });
}

function answersOf(
  sheet: Excel.Worksheet,
  { body, firstAnswer }: ResultPlace,
  first: number,
  count: number,
): Excel.Range {
  const { top, left } = body;
  return sheet.getRangeByIndexes(top + first, left + firstAnswer, count, MAPPING_COLUMNS.length);
}

/**
 * The reader of exports tidies spaces, so they do not make another title; and a mark that stands for
 * nothing, or an error, is none.
 */
export function isTitle(cell: Cell = '', title: string): boolean {
  const written = isBlank(cell) || isError(cell) ? '' : tidyText(cell);
  return written === tidyText(title);
}

/** @param rows from the top, all different. */
export function runsOf(rows: readonly number[]): readonly RowRun[] {
  const runs = new RowRuns(rows.length);
  for (const row of rows) runs.add(row);
  return runs.runs;
}
