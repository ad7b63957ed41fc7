import { columnIndex, columnName } from './addresses';
import { limits } from './excel-limits';
import { endOfBrackets, endOfQuoted } from './formula-spans';

/** A reference to a cell as it stands in a formula, such as `$B7`. Row and column count from 0. */
interface CellReference {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(\[!])/iuy;
const R1C1 = /R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![\p{L}\p{N}_.(\[!])/iuy;
const WORD = /[\p{L}\p{N}_.\\$]+/uy;

/**
 * What a formula says in another cell: references without a dollar sign move along. One that would
 * leave the sheet becomes `#REF!`.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapCells(formula, (cell) =>
    printCell({
      ...cell,
      row: cell.isRowFixed ? cell.row : cell.row + rows,
      column: cell.isColumnFixed ? cell.column : cell.column + columns,
    }),
  );
}

/** The same formula in R1C1 notation, as it stands in a cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapCells(formula, (cell) => {
    const part = (at: number, from: number, isFixed: boolean) =>
      isFixed ? String(at + 1) : at === from ? '' : `[${at - from}]`;
    const ofRow = part(cell.row, row, cell.isRowFixed);
    return `R${ofRow}C${part(cell.column, column, cell.isColumnFixed)}`;
  });
}

/** The way back. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return mapTokens(formula, R1C1, ([, ofRow = '', ofColumn = '']) => {
    const part = (text: string, from: number) =>
      text === ''
        ? from
        : text.startsWith('[')
          ? from + Number(text.slice(1, -1))
          : Number(text) - 1;
    return printCell({
      row: part(ofRow, row),
      column: part(ofColumn, column),
      isRowFixed: /^\d/.test(ofRow),
      isColumnFixed: /^\d/.test(ofColumn),
    });
  });
}

function mapCells(formula: string, map: (cell: CellReference) => string): string {
  return mapTokens(formula, CELL, ([, fixedColumn, letters = '', fixedRow, digits]) =>
    map({
      row: Number(digits) - 1,
      column: columnIndex(letters),
      isRowFixed: fixedRow === '$',
      isColumnFixed: fixedColumn === '$',
    }),
  );
}

/** Rewrites what matches; texts, quoted sheet names and what stands in brackets stay. */
function mapTokens(
  formula: string,
  token: RegExp,
  rewrite: (match: RegExpExecArray) => string,
): string {
  let mapped = '';
  for (let at = 0; at < formula.length;) {
    const letter = formula[at]!;
    const end =
      letter === '"' || letter === "'"
        ? endOfQuoted(formula, at)
        : letter === '[' && mapped !== '' && /[\p{L}\p{N}_.\\]$/u.test(mapped)
          ? endOfBrackets(formula, at)
          : at;
    if (end > at) {
      mapped += formula.slice(at, end);
      at = end;
      continue;
    }
    token.lastIndex = at;
    const match = token.exec(formula);
    if (match) {
      mapped += rewrite(match);
      at = token.lastIndex;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(formula)?.[0] ?? letter;
    mapped += word;
    at += word.length;
  }
  return mapped;
}

function printCell({ row, column, isRowFixed, isColumnFixed }: CellReference): string {
  if (row < 0 || column < 0 || row >= limits.rows || column >= limits.columns) return '#REF!';
  return `${isColumnFixed ? '$' : ''}${columnName(column)}${isRowFixed ? '$' : ''}${row + 1}`;
}
