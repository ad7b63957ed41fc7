import { isBlank, tidyText } from './cell-text';
import type { CellRow, RowsApart, TableShape } from './export-layout';
import { filledCells, goesOnFrom } from './label-row';
import { filledColumns, TableLikeness } from './table-likeness';

/** A header below a table that names other columns than the table's. */
export interface OtherHeader {
  /** As Excel counts, from 1. */
  readonly row: number;
  readonly labels: readonly string[];
}

export interface TablesBelow {
  readonly apart: readonly RowsApart[];
  readonly headers: readonly OtherHeader[];
}

/** Looks at the rows below a header, one after the other, for other tables among them. */
export interface TableWatch {
  add(cells: CellRow, sheetRow: number): void;
  end(): TablesBelow;
}

/** Told of each row in its order, as soon as it is known whether it is the table's. */
export type OnRow = (cells: CellRow, sheetRow: number, why: RowsApart['why'] | null) => void;

/** Rows that show whether what stands above them was a header. */
const ROWS_COMPARED = 20;
const MOST_TITLE_LINES = 3;

interface Row {
  readonly cells: CellRow;
  readonly row: number;
}

/**
 * Makes a watch over the rows below a table's header. Another table begins with a header of its own:
 * known names that are not those of the table, or, below a blank row, labels above rows that do not
 * fit the table's columns. It ends where the table's own header comes again, or rows that can be
 * nothing but the table's. What is in doubt is the table's: better a line too many than a position
 * lost.
 */
export function watchTables(table: TableShape, onRow: OnRow = () => {}): TableWatch {
  const likeness = new TableLikeness(table);
  const apart: { first: number; last: number; why: RowsApart['why'] }[] = [];
  const headers: OtherHeader[] = [];
  /** What the rows belong to; of a table without known names, rows that fit ours are ours again. */
  let state: 'ours' | 'another list' | 'side table' = 'ours';
  /** The columns that the table apart has, by its header. */
  let otherColumns: readonly number[] = [];
  let isOtherLikeOurs = false;
  let waiting: Row[] = [];
  let isBelowGap = false;
  /** The last rows that are the table's own. */
  const recent: CellRow[] = [];
  let lastReason: RowsApart['why'] | null = null;

  function add(cells: CellRow, row: number): void {
    if (cells.every(isBlank)) {
      settle();
      onRow(cells, row, null);
      isBelowGap = true;
      return;
    }
    const mayBeHeader = likeness.mayBeHeader(cells);
    // Our own header may follow at once.
    if (waiting.length > 0 && isOurHeader(cells, mayBeHeader)) settle();
    if (waiting.length === 0 && !isBelowGap && !mayBeHeader) {
      if (state === 'side table' && likeness.isPosition(cells)) state = 'ours';
      return tell({ cells, row });
    }
    waiting.push({ cells, row });
    if (waiting.length > ROWS_COMPARED) settle();
  }

  function end(): TablesBelow {
    settle();
    return { apart, headers };
  }

  const isOurHeader = (cells: CellRow, mayBeHeader: boolean): boolean =>
    likeness.isHeaderAgain(cells) || (mayBeHeader && likeness.isHeaderInOtherWords(cells));

  function settle(): void {
    if (waiting.length === 0) return;
    const rows = waiting;
    waiting = [];
    const wasBelowGap = isBelowGap;
    isBelowGap = false;
    const lead = wasBelowGap ? countTitleLines(rows) : 0;
    const [header, ...below] = rows.slice(lead) as [Row, ...Row[]];
    const rest = below.map(({ cells }) => cells);
    const isAgain = likeness.isHeaderAgain(header.cells);
    const mayName = !goesOnFrom(header.cells, [...recent, ...rest]);
    const isTranslated = !isAgain && mayName && likeness.isHeaderInOtherWords(header.cells);
    if (isAgain || isTranslated) {
      state = 'ours';
    } else if (mayName && likeness.isHeaderOfAnotherList(header.cells, rest)) {
      state = 'another list';
    } else if (wasBelowGap && mayName && likeness.isSideTable(header.cells, rest)) {
      state = 'side table';
    } else if (wasBelowGap && isOursAgain(rows)) {
      state = 'ours';
    } else {
      rows.forEach((row) => tell(row));
      return;
    }
    if (state !== 'ours') {
      headers.push({ row: header.row, labels: filledCells(header.cells).map(tidyText) });
      otherColumns = filledColumns(header.cells);
      isOtherLikeOurs = likeness.namesOurColumns(header.cells);
    }
    for (const row of rows) tell(row, isTranslated && row === header ? 'header again' : undefined);
  }

  function tell({ cells, row }: Row, reason?: RowsApart['why']): void {
    const why = reason ?? (state === 'ours' ? null : 'another table');
    // Blank rows inside another table do not part it.
    if (why && why === lastReason) apart.at(-1)!.last = row;
    else if (why) apart.push({ first: row, last: row, why });
    lastReason = why;
    if (!why) {
      recent.push(cells);
      if (recent.length > ROWS_COMPARED) recent.shift();
    }
    onRow(cells, row, why);
  }

  /** Whether rows below a blank one cannot belong to the table apart above them. */
  function isOursAgain(rows: readonly Row[]): boolean {
    const cells = rows.map((row) => row.cells);
    if (state === 'another list') return likeness.areOurs(cells) && !isOtherLikeOurs;
    const isBeside = (row: CellRow) =>
      filledColumns(row).some((index) => !otherColumns.includes(index));
    return state === 'side table' && cells.some((row) => likeness.isPosition(row) || isBeside(row));
  }

  return { add, end };
}

/** Single cells above the rows: the name of a region, a date. */
function countTitleLines(rows: readonly Row[]): number {
  const most = Math.min(MOST_TITLE_LINES, rows.length - 1);
  const first = rows.findIndex(({ cells }) => filledCells(cells).length > 1);
  return first < 0 || first > most ? 0 : first;
}
