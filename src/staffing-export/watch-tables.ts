import { parseGrade } from '../domain/parse-grade';
import { isBlank, tidyText } from './cell-text';
import type { Cell, CellRow, TableShape, Field, RowsApart } from './export-layout';
import { filledCells, isData } from './label-row';
import { recogniseHeader, STRONG_NAME } from './recognise-header';
import { createHeaderMatcher } from './repeated-header';

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
/** A table that is no list of positions is narrower than one, as a legend or a count by grade is. */
const WIDEST_SIDE_TABLE = 0.6;
/** A list of positions names one of these, and a row of data is never called so. */
const NAMES_OF_A_LIST: readonly (Field | null)[] = [
  'title',
  'grade',
  'position number',
  'incumbent',
];

interface Row {
  readonly cells: CellRow;
  readonly row: number;
}

/**
 * Makes a watch over the rows below a table's header. Another table begins with a header of its own:
 * known names that are not those of the table, or, below a blank row, labels above rows that do not
 * fit the table's columns. It ends where the table's own header comes again.
 */
export function watchTables(table: TableShape, onRow: OnRow = () => {}): TableWatch {
  const { columns } = table;
  const isRepeated = createHeaderMatcher(table);
  const columnOf = (field: Field) => columns.find((column) => column.field === field)?.index ?? -1;
  const gradeAt = columnOf('grade');
  const titleAt = columnOf('title');
  const knownWords = new Map<Cell, boolean>();
  const apart: { first: number; last: number; why: RowsApart['why'] }[] = [];
  const headers: OtherHeader[] = [];
  /** What the rows belong to; of a table without known names, rows that fit ours are ours again. */
  let state: 'ours' | 'another list' | 'side table' = 'ours';
  let waiting: Row[] = [];
  let isBelowGap = false;
  let lastReason: RowsApart['why'] | null = null;

  function add(cells: CellRow, row: number): void {
    if (cells.every(isBlank)) {
      settle();
      onRow(cells, row, null);
      isBelowGap = true;
      return;
    }
    if (waiting.length === 0 && !isBelowGap && !mayBeHeader(cells)) return tell({ cells, row });
    waiting.push({ cells, row });
    if (waiting.length > ROWS_COMPARED) settle();
  }

  function end(): TablesBelow {
    settle();
    return { apart, headers };
  }

  /** Settles most rows by one cell. */
  function mayBeHeader(cells: CellRow): boolean {
    const cell = cells[gradeAt >= 0 ? gradeAt : titleAt] ?? '';
    if (typeof cell !== 'string' || cell === '') return false;
    let known = knownWords.get(cell);
    if (known === undefined) {
      known = !isData(cell) && recogniseHeader(cell).field !== null;
      knownWords.set(cell, known);
    }
    return known;
  }

  function settle(): void {
    if (waiting.length === 0) return;
    const rows = waiting;
    waiting = [];
    const wasBelowGap = isBelowGap;
    isBelowGap = false;
    const lead = wasBelowGap ? countTitleLines(rows) : 0;
    const [header, ...rest] = rows.slice(lead) as [Row, ...Row[]];
    const isAgain = isRepeated(header.cells);
    const isTranslated = !isAgain && hasOurFields(header.cells);
    if (isAgain || isTranslated) {
      state = 'ours';
    } else if (namesOtherColumns(header.cells)) {
      state = 'another list';
    } else if (wasBelowGap && isSideTable(header, rest)) {
      state = 'side table';
    } else if (state === 'side table' && fitsOurs(rows)) {
      state = 'ours';
    } else {
      rows.forEach((row) => tell(row));
      return;
    }
    if (state !== 'ours') {
      headers.push({ row: header.row, labels: filledCells(header.cells).map(tidyText) });
    }
    for (const row of rows) tell(row, isTranslated && row === header ? 'header again' : undefined);
  }

  function tell({ cells, row }: Row, reason?: RowsApart['why']): void {
    const why = reason ?? (state === 'ours' ? null : 'another table');
    // Blank rows inside another table do not part it.
    if (why && why === lastReason) apart.at(-1)!.last = row;
    else if (why) apart.push({ first: row, last: row, why });
    lastReason = why;
    onRow(cells, row, why);
  }

  /** Single cells above the rows: the name of a region, a date. */
  function countTitleLines(rows: readonly Row[]): number {
    const most = Math.min(MOST_TITLE_LINES, rows.length - 1);
    const first = rows.findIndex(({ cells }) => filledCells(cells).length > 1);
    return first < 0 || first > most ? 0 : first;
  }

  /** The same columns in other words, as where a list in French follows one in English. */
  function hasOurFields(cells: CellRow): boolean {
    const known = namedFields(cells);
    const same = known.filter(({ index, field }) => columns[index]?.field === field);
    return (
      !filledCells(cells).some(isData) &&
      same.length >= 2 &&
      same.length === known.length &&
      same.length >= filledCells(cells).length / 2
    );
  }

  function namesOtherColumns(cells: CellRow): boolean {
    const filled = filledCells(cells);
    if (filled.length < 2 || filled.some(isData)) return false;
    const known = namedFields(cells);
    const strong = known.filter(({ confidence }) => confidence >= STRONG_NAME);
    const isList = strong.some(({ field }) => NAMES_OF_A_LIST.includes(field));
    const isElsewhere = ({ index, field }: { index: number; field: Field }) =>
      (columns[index]?.field ?? field) !== field ||
      (NAMES_OF_A_LIST.includes(field) && columnOf(field) >= 0 && columnOf(field) !== index);
    return (
      isList &&
      strong.length >= 2 &&
      known.length >= filled.length * 0.5 &&
      strong.some(isElsewhere)
    );
  }

  function isSideTable(header: Row, rest: readonly Row[]): boolean {
    const labels = filledCells(header.cells);
    if (rest.length === 0 || labels.length < 2) return false;
    if (labels.some((label) => typeof label !== 'string' || /\d|:$/.test(tidyText(label)))) {
      return false;
    }
    const widest = Math.max(...[header, ...rest].map(({ cells }) => filledCells(cells).length));
    return widest <= columns.length * WIDEST_SIDE_TABLE && !rest.some(hasGrade);
  }

  function hasGrade({ cells }: Row): boolean {
    return gradeAt < 0 ? !isBlank(cells[titleAt] ?? '') : parseGrade(cells[gradeAt]).ok;
  }

  function fitsOurs(rows: readonly Row[]): boolean {
    const wide = rows.filter(
      ({ cells }) => filledCells(cells).length > columns.length * WIDEST_SIDE_TABLE,
    );
    return wide.length >= rows.length / 2 && wide.some(hasGrade);
  }

  return { add, end };
}

function namedFields(cells: CellRow) {
  return cells.flatMap((cell, index) => {
    const { field, confidence } = recogniseHeader(tidyText(cell));
    return field === null ? [] : [{ index, field, confidence }];
  });
}
