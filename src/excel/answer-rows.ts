import { MAPPING_COLUMNS } from '../assessment/mapping-row';
import { tidyText, titleIn } from '../staffing-export/cell-text';
import type { Cell, CellRow } from '../staffing-export/export-layout';
import { bytesPerRow, rowsPerBlock } from './block-size';
import type { ResultPlace } from './find-result';
import { inExcel, type InExcel } from './in-excel';
import { inBlocks } from './row-blocks';
import { RowRuns, type RowRun } from './row-runs';
import { asTyped } from './typed-cell';

/** The result is no longer what was read: sorted, edited or mapped anew. */
export class ResultMoved extends Error {
  override readonly name = 'ResultMoved';
}

/** Rows of the result, known again by their titles. */
export interface AnswerRows {
  readonly place: ResultPlace;
  readonly titleColumn: number;
  /** Of the result's body, from 0, from the top. */
  readonly rows: readonly number[];
  readonly titles: readonly string[];
}

const ROWS_PER_READ = 4_000;

/**
 * Reads what stands in the answers of these rows, to be put back by an undo.
 *
 * @throws {ResultMoved} where their titles are not what they were.
 */
export async function readAnswersOf(
  { place, titleColumn, rows, titles }: AnswerRows,
  excel: InExcel = inExcel,
): Promise<Cell[][]> {
  const found: Cell[][] = [];
  await inBlocks(rows.length, ROWS_PER_READ, async (first, end) => {
    const block = await readRuns(place, titleColumn, runsOf(rows.slice(first, end)), excel);
    const isSame = titles.slice(first, end).every((title, at) => isTitle(block.titles[at], title));
    if (!isSame) throw new ResultMoved();
    found.push(...block.answers);
  });
  return found;
}

/** How many rows with these answers go in one request. */
export const answersPerRequest = (cells: readonly CellRow[]) => rowsPerBlock(bytesPerRow(cells));

/** Writes the answers of the rows, in as many requests as it takes. */
export function writeAnswers(
  { place, rows }: AnswerRows,
  cells: readonly CellRow[],
  excel: InExcel,
): Promise<void> {
  return inBlocks(rows.length, answersPerRequest(cells), (first, end) =>
    excel(async (context) => {
      queueAnswers(context, { place, rows: rows.slice(first, end) }, cells.slice(first, end));
      await context.sync();
    }),
  );
}

export function queueAnswers(
  context: Excel.RequestContext,
  { place, rows }: Pick<AnswerRows, 'place' | 'rows'>,
  cells: readonly CellRow[],
): void {
  const sheet = context.workbook.worksheets.getItem(place.body.sheetId);
  let next = 0;
  for (const [first, last] of runsOf(rows)) {
    const count = last - first + 1;
    answersOf(sheet, place, first, count).values = cells
      .slice(next, next + count)
      .map((row) => row.map(asTyped));
    next += count;
  }
}

function readRuns(
  place: ResultPlace,
  titleColumn: number,
  runs: readonly RowRun[],
  excel: InExcel,
) {
  return excel(async (context) => {
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
  return titleIn(cell) === tidyText(title);
}

/** @param rows from the top, all different. */
export function runsOf(rows: readonly number[]): readonly RowRun[] {
  const runs = new RowRuns(rows.length);
  for (const row of rows) runs.add(row);
  return runs.runs;
}
