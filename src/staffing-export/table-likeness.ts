import { remember } from '../domain/remember';
import { foldCell, isBlank, tidyText } from './cell-text';
import { ROLE_STEMS, stemFinder } from './content-words';
import type { Cell, CellRow, Field, TableShape } from './export-layout';
import { filledCells, isData } from './label-row';
import { recogniseHeader, STRONG_NAME } from './recognise-header';
import { createHeaderMatcher } from './repeated-header';
import { readGradeText } from './grade-in-words';
import { splitHeader } from './split-header';

/**
 * A table that is no list of positions is narrower than one, as a legend or a count by grade is; one
 * as wide shows by all its names that it has any.
 */
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

/** What rows below a table's header may be, by how they are like the table. */
export class TableLikeness {
  /** Whether a row is the table's header in the same words. */
  readonly isHeaderAgain: (cells: CellRow) => boolean;
  readonly #columns: TableShape['columns'];
  readonly #gradeAt: number;
  readonly #titleAt: number;
  readonly #isHeading = remember(
    (cell: string) => !isData(cell) && recogniseHeader(cell).field !== null,
  );

  constructor(table: TableShape) {
    this.isHeaderAgain = createHeaderMatcher(table);
    this.#columns = table.columns;
    const isMarked = table.columns.some(({ crossed }) => crossed?.field === 'grade');
    this.#gradeAt = isMarked ? -1 : this.#columnOf('grade');
    this.#titleAt = this.#columnOf('title');
  }

  /** Settles most rows by one cell. */
  mayBeHeader(cells: CellRow): boolean {
    const cell = cells[this.#gradeAt >= 0 ? this.#gradeAt : this.#titleAt] ?? '';
    return typeof cell === 'string' && cell !== '' && this.#isHeading(cell);
  }

  /** The same columns in other words, as where a list in French follows one in English. */
  isHeaderInOtherWords(cells: CellRow): boolean {
    const known = namedFields(cells);
    const same = known.filter(({ index, field }) => this.#columns[index]?.field === field);
    return (
      !filledCells(cells).some(isData) &&
      same.length >= 2 &&
      same.length === known.length &&
      same.length >= filledCells(cells).length / 2
    );
  }

  /** Whether a row is the header of another list of positions, and the rows below it bear it out. */
  isHeaderOfAnotherList(header: CellRow, rest: readonly CellRow[]): boolean {
    // A row may read like names of other columns where rows like ours go on below it.
    return this.#namesOtherColumns(header) && (this.namesOurColumns(header) || !this.areOurs(rest));
  }

  /** Whether a header of other columns has titles and grades where ours has them. */
  namesOurColumns(cells: CellRow): boolean {
    const fieldAt = (index: number) => recogniseHeader(tidyText(cells[index] ?? '')).field;
    return fieldAt(this.#gradeAt) === 'grade' && fieldAt(this.#titleAt) === 'title';
  }

  /** Whether rows are a table beside the matter: a legend, a count by grade. */
  isSideTable(header: CellRow, rest: readonly CellRow[]): boolean {
    const labels = filledCells(header);
    if (rest.length === 0 || labels.length < 2) return false;
    if (labels.some((label) => typeof label !== 'string' || /\d|:$/.test(tidyText(label)))) {
      return false;
    }
    const isNarrow = labels.length <= this.#columns.length * WIDEST_SIDE_TABLE;
    if (isNarrow ? !isColumnName(labels[0]!) : !labels.every(isColumnName)) return false;
    const places = filledColumns(header);
    const isBelow = (cells: CellRow) =>
      filledColumns(cells).every((index) => places.includes(index)) &&
      !places.some((index) => tidyText(cells[index] ?? '') === tidyText(header[index]!));
    return ![header, ...rest].some((cells) => this.isPosition(cells)) && rest.every(isBelow);
  }

  /** By its grade, or by a title that names somebody's work. */
  isPosition(cells: CellRow): boolean {
    return this.#hasGrade(cells) || this.#hasRole(cells);
  }

  /** Grades where ours are, and titles among what stands where ours are. */
  areOurs(rows: readonly CellRow[]): boolean {
    const graded = this.#gradeAt < 0 ? [] : rows.filter((cells) => this.#hasGrade(cells));
    return (
      graded.length > 0 &&
      graded.length >= rows.length / 2 &&
      graded.some((cells) => this.#hasRole(cells))
    );
  }

  #columnOf(field: Field): number {
    return this.#columns.find((column) => column.field === field)?.index ?? -1;
  }

  #namesOtherColumns(cells: CellRow): boolean {
    const filled = filledCells(cells);
    if (filled.length < 2 || filled.some(isData)) return false;
    const known = namedFields(cells);
    const strong = known.filter(({ confidence }) => confidence >= STRONG_NAME);
    const isList = strong.some(({ field }) => NAMES_OF_A_LIST.includes(field));
    const isElsewhere = ({ index, field }: { index: number; field: Field }) => {
      const ours = this.#columnOf(field);
      return (
        (this.#columns[index]?.field ?? field) !== field ||
        (NAMES_OF_A_LIST.includes(field) && ours >= 0 && ours !== index)
      );
    };
    return (
      isList &&
      strong.length >= 2 &&
      known.length >= filled.length * 0.5 &&
      strong.some(isElsewhere)
    );
  }

  #hasGrade(cells: CellRow): boolean {
    return this.#gradeAt < 0
      ? !isBlank(cells[this.#titleAt] ?? '')
      : readGradeText(cells[this.#gradeAt]).ok;
  }

  #hasRole(cells: CellRow): boolean {
    return foldCell(cells[this.#titleAt] ?? '')
      .split(' ')
      .some(isRole);
  }
}

/** The columns in which a row has something. */
export const filledColumns = (cells: CellRow): number[] =>
  cells.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));

/** Whether it is a legend's name, or made of nothing but words that columns are called by. */
function isColumnName(cell: Cell): boolean {
  if (NAME_OF_A_LEGEND.test(foldCell(cell))) return true;
  const { concepts, unknown } = splitHeader(tidyText(cell));
  return concepts.size > 0 && unknown === 0;
}

function namedFields(cells: CellRow) {
  return cells.flatMap((cell, index) => {
    const { field, confidence } = recogniseHeader(tidyText(cell));
    return field === null ? [] : [{ index, field, confidence }];
  });
}
