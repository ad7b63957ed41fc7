import { parseGrade } from '../domain/parse-grade';
import { foldWords, isBlank, tidyText } from './cell-text';
import { ROLE_STEMS, stemFinder } from './content-words';
import type { Cell, CellRow, TableShape, Field, RowsApart } from './export-layout';
import { filledCells, isData } from './label-row';
import { recogniseHeader, STRONG_NAME } from './recognise-header';
import { createHeaderMatcher } from './repeated-header';
import { splitHeader } from './split-header';

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
/** What the first column of a legend or a count is called, folded. */
const NAME_OF_A_LEGEND =
  /^(?:abbreviation|abreviation|acronym|symbol|colou?r|legend|key|region|categor(?:y|ie|ia)|sigle|sigla|abreviatura|acronyme|acronimo|simbolo|symbole|couleur|leyenda|legende)e?s?$/;
/** A list of positions names one of these, and a row of data is never called so. */
const NAMES_OF_A_LIST: readonly (Field | null)[] = [
  'title',
  'grade',
  'position number',
  'incumbent',
];

const isRole = stemFinder(ROLE_STEMS);

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
  /** The columns that the table apart has, by its header. */
  let otherColumns: readonly number[] = [];
  let isOtherLikeOurs = false;
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
    // Our own header may follow at once.
    if (waiting.length > 0 && (isRepeated(cells) || (mayBeHeader(cells) && hasOurFields(cells)))) {
      settle();
    }
    if (waiting.length === 0 && !isBelowGap && !mayBeHeader(cells)) {
      if (state === 'side table' && isPosition({ cells })) state = 'ours';
      return tell({ cells, row });
    }
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
    } else if (namesOtherColumns(header.cells) && !isBelied(header, rest)) {
      state = 'another list';
    } else if (wasBelowGap && isSideTable(header, rest)) {
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
      isOtherLikeOurs = namesOurs(header.cells);
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
    if (labels.length > columns.length * WIDEST_SIDE_TABLE || !isColumnName(labels[0]!)) {
      return false;
    }
    const places = filledColumns(header.cells);
    const isBelow = ({ cells }: Row) =>
      filledColumns(cells).every((index) => places.includes(index)) &&
      !places.some((index) => tidyText(cells[index] ?? '') === tidyText(header.cells[index]!));
    return ![header, ...rest].some(isPosition) && rest.every(isBelow);
  }

  function hasGrade({ cells }: Pick<Row, 'cells'>): boolean {
    return gradeAt < 0 ? !isBlank(cells[titleAt] ?? '') : parseGrade(cells[gradeAt]).ok;
  }

  /** By its grade, or by a title that names somebody's work. */
  function isPosition({ cells }: Pick<Row, 'cells'>): boolean {
    return hasGrade({ cells }) || hasRole({ cells });
  }

  function hasRole({ cells }: Pick<Row, 'cells'>): boolean {
    return foldWords(cells[titleAt] ?? '')
      .split(' ')
      .some(isRole);
  }

  /** Whether rows below a blank one cannot belong to the table apart above them. */
  function isOursAgain(rows: readonly Row[]): boolean {
    if (state === 'another list') return areOurs(rows) && !isOtherLikeOurs;
    const isBeside = ({ cells }: Row) =>
      filledColumns(cells).some((index) => !otherColumns.includes(index));
    return state === 'side table' && rows.some((row) => isPosition(row) || isBeside(row));
  }

  /** A row may read like names of other columns; the rows below it tell whether it is one. */
  function isBelied(header: Row, rest: readonly Row[]): boolean {
    return !namesOurs(header.cells) && areOurs(rest);
  }

  /** Whether a header of other columns has titles and grades where ours has them. */
  function namesOurs(cells: CellRow): boolean {
    const fieldAt = (index: number) => recogniseHeader(tidyText(cells[index] ?? '')).field;
    return fieldAt(gradeAt) === 'grade' && fieldAt(titleAt) === 'title';
  }

  /** Grades where ours are, and titles among what stands where ours are. */
  function areOurs(rows: readonly Row[]): boolean {
    const graded = gradeAt < 0 ? [] : rows.filter(hasGrade);
    return graded.length > 0 && graded.length >= rows.length / 2 && graded.some(hasRole);
  }

  return { add, end };
}

const filledColumns = (cells: CellRow): number[] =>
  cells.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));

/** Whether it is a legend's name, or made of nothing but words that columns are called by. */
function isColumnName(cell: Cell): boolean {
  if (NAME_OF_A_LEGEND.test(foldWords(cell))) return true;
  const { concepts, unknown } = splitHeader(tidyText(cell));
  return concepts.size > 0 && unknown === 0;
}

function namedFields(cells: CellRow) {
  return cells.flatMap((cell, index) => {
    const { field, confidence } = recogniseHeader(tidyText(cell));
    return field === null ? [] : [{ index, field, confidence }];
  });
}
