import type { InExcel } from './in-excel';

/** Rows of one column, both ends included and counted from 0, that have something in common. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** What is known of some cells, kept as runs down each column: most columns are of one piece. */
export class ColumnRuns {
  readonly #columns = new Map<number, ColumnRun[]>();

  /** To be told from the top, column by column. */
  add(column: number, row: number, text: string): void {
    let runs = this.#columns.get(column);
    if (!runs) this.#columns.set(column, (runs = []));
    const last = runs.at(-1);
    if (last?.last === row - 1 && last.text === text)
      runs[runs.length - 1] = { ...last, last: row };
    else runs.push({ first: row, last: row, text });
  }

  get columns(): Iterable<readonly [column: number, runs: readonly ColumnRun[]]> {
    return this.#columns;
  }
}

/** Beyond so many runs, cell by cell is less to send than run by run. */
const MOST_RUNS = 40;
const ROWS_PER_REQUEST = 10_000;

/** Whether a column is told in few words by its runs. */
export const isFew = (runs: readonly ColumnRun[]): boolean => runs.length <= MOST_RUNS;

/**
 * Writes one property of the cells that runs tell of, and leaves all other cells alone.
 *
 * @param top the row on the sheet that the runs count from.
 */
export async function writeRuns(
  sheetId: string,
  top: number,
  columns: readonly (readonly [column: number, runs: readonly ColumnRun[]])[],
  property: 'numberFormat' | 'values',
  excel: InExcel,
): Promise<void> {
  const few = columns.filter(([, runs]) => isFew(runs));
  if (few.length > 0) await writeEach(sheetId, top, few, property, excel);
  for (const [column, runs] of columns) {
    if (!isFew(runs)) await writeCells(sheetId, top, column, runs, property, excel);
  }
}

function writeEach(
  sheetId: string,
  top: number,
  columns: readonly (readonly [column: number, runs: readonly ColumnRun[]])[],
  property: 'numberFormat' | 'values',
  excel: InExcel,
): Promise<void> {
  return excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const [column, runs] of columns) {
      for (const { first, last, text } of runs) {
        const cells = sheet.getRangeByIndexes(top + first, column, last - first + 1, 1);
        // One value for all cells, which Office.js takes and its types do not tell.
        cells[property] = text as unknown as string[][];
      }
    }
    await context.sync();
  });
}

async function writeCells(
  sheetId: string,
  top: number,
  column: number,
  runs: readonly ColumnRun[],
  property: 'numberFormat' | 'values',
  excel: InExcel,
): Promise<void> {
  const end = runs.at(-1)!.last + 1;
  let run = 0;
  for (let first = runs[0]!.first; first < end; first += ROWS_PER_REQUEST) {
    const count = Math.min(ROWS_PER_REQUEST, end - first);
    // Excel passes over null.
    const cells = Array.from({ length: count }, (_, index): [string | null] => {
      const row = first + index;
      if (runs[run]!.last < row) run += 1;
      return [runs[run]!.first <= row ? runs[run]!.text : null];
    });
    await writeBlock(sheetId, top + first, column, cells, property, excel);
  }
}

function writeBlock(
  sheetId: string,
  top: number,
  column: number,
  cells: [string | null][],
  property: 'numberFormat' | 'values',
  excel: InExcel,
): Promise<void> {
  return excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.getRangeByIndexes(top, column, cells.length, 1)[property] = cells as string[][];
    await context.sync();
  });
}
