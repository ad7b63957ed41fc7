import { ResultMoved } from './result-moved';
import { MAPPING_COLUMNS } from '../../assessment/mapping-columns';
import { tidyText, titleIn } from '../../staffing-export/cell-text';
import type { Cell, CellRow } from '../../staffing-export/export-layout';
import { bytesPerRow, rowsPerBlock } from '../request/block-size';
import type { ResultPlace } from './find-result';
import { RESULT_TABLE } from '../own-sheets/result-names';
import { loadFilter, queueUnfiltered } from '../request/unfiltered';
import { inExcel, type InExcel } from '../request/in-excel';
import { inBlocks } from '../request/row-blocks';
import { RowRuns, type RowRun } from '../request/row-runs';
import { asTyped } from '../request/typed-cell';

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
    const part = { rows: rows.slice(first, end), titles: titles.slice(first, end) };
    const block = await excel(async (context) => {
      const answers = loadAnswers(context, { place, titleColumn, ...part });
      await context.sync();
      return answers();
    });
    found.push(...block);
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
      const filter = loadFilter(context, RESULT_TABLE);
      await context.sync();
      queueUnfiltered([filter], () =>
        queueAnswers(context, { place, rows: rows.slice(first, end) }, cells.slice(first, end)),
      );
      await context.sync();
    }),
  );
}

/** The table has to show all its rows, see `queueUnfiltered`. */
export function queueAnswers(
  context: Excel.RequestContext,
  { place, rows }: Pick<AnswerRows, 'place' | 'rows'>,
  cells: readonly CellRow[],
): void {
  const sheet = context.workbook.worksheets.getItem(place.body.sheetId);
  let next = 0;
  for (const [first, last] of runsOf(rows)) {
    const count = last - first + 1;
    const rowsOfRun = cells.slice(next, next + count);
    for (const { place: left, columns } of spansOf(place)) {
      rangeOf(sheet, place, first, count, left, columns.length).values = rowsOfRun.map((row) =>
        columns.map((column) => asTyped(row[column]!)),
      );
    }
    next += count;
  }
}

/**
 * Asks for what stands in the answers of these rows; as few as go in one request.
 *
 * @returns what tells it after the next sync; it throws {@link ResultMoved} where the titles are not
 *   what they were.
 */
export function loadAnswers(
  context: Excel.RequestContext,
  { place, titleColumn, rows, titles: expected }: AnswerRows,
): () => Cell[][] {
  const sheet = context.workbook.worksheets.getItem(place.body.sheetId);
  const spans = spansOf(place);
  const ranges = runsOf(rows).map(([first, last]) => {
    const count = last - first + 1;
    const answers = spans.map(({ place: at, columns }) =>
      rangeOf(sheet, place, first, count, at, columns.length),
    );
    const titles = rangeOf(sheet, place, first, count, titleColumn, 1);
    for (const range of [...answers, titles]) range.load('values');
    return { answers, titles, count };
  });
  return () => {
    const titles = ranges.flatMap((range) => range.titles.values.map(([cell]) => cell as Cell));
    if (!expected.every((title, at) => isTitle(titles[at], title))) throw new ResultMoved();
    return ranges.flatMap(({ answers, count }) =>
      Array.from({ length: count }, (_, row) => {
        const cells = new Array<Cell>(MAPPING_COLUMNS.length).fill('');
        spans.forEach(({ columns }, span) =>
          columns.forEach((column, at) => {
            cells[column] = answers[span]!.values[row]![at] as Cell;
          }),
        );
        return cells;
      }),
    );
  };
}

/** Columns of ours that stand side by side in the table. */
interface ColumnSpan {
  /** Of the first, from 0 within the table. */
  readonly place: number;
  /** As `MAPPING_COLUMNS` counts them. */
  readonly columns: readonly number[];
}

/** All of our columns, in as few spans as the table has them. */
function spansOf({ answers }: ResultPlace): readonly ColumnSpan[] {
  const inOrder = MAPPING_COLUMNS.map((name, column) => ({ place: answers[name], column }));
  inOrder.sort((one, other) => one.place - other.place);
  const spans: { place: number; columns: number[] }[] = [];
  for (const { place, column } of inOrder) {
    const last = spans.at(-1);
    if (last && last.place + last.columns.length === place) last.columns.push(column);
    else spans.push({ place, columns: [column] });
  }
  return spans;
}

/** @param at the first column, from 0 within the table. */
function rangeOf(
  sheet: Excel.Worksheet,
  { body }: ResultPlace,
  first: number,
  count: number,
  at: number,
  width: number,
): Excel.Range {
  return sheet.getRangeByIndexes(body.top + first, body.left + at, count, width);
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
