import { limits } from '../excel-limits';

/**
 * Text and the names of other places, in which nothing looks like an address; or an address: a cell,
 * columns, or rows. What touches letters, digits or brackets on either side is a name or a function.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.\\$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])/giu;

/**
 * A formula as it reads when it is copied some rows down and columns to the right: what a formula
 * that cells share says in each of them.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (absolute: string, text: string): string =>
    absolute ? `$${text}` : String(wrapped(Number(text) - 1 + rows, limits.rows) + 1);
  const column = (absolute: string, text: string): string =>
    absolute ? `$${text}` : nameOf(wrapped(indexOf(text) + columns, limits.columns));
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [c$, c, r$, r, a$, a, b$, b, s$, s, e$, e] = groups;
    if (c !== undefined && r !== undefined) {
      return isCell(c, r) ? column(c$!, c) + row(r$!, r) : token;
    }
    if (a !== undefined && b !== undefined) {
      return isColumn(a) && isColumn(b) ? `${column(a$!, a)}:${column(b$!, b)}` : token;
    }
    if (s !== undefined && e !== undefined) return `${row(s$!, s)}:${row(e$!, e)}`;
    return token;
  });
}

function indexOf(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function nameOf(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

const isColumn = (name: string): boolean => indexOf(name) < limits.columns;
const isCell = (column: string, row: string): boolean =>
  isColumn(column) && Number(row) >= 1 && Number(row) <= limits.rows;

/** Beyond an edge of the sheet, Excel goes on at the other one. */
const wrapped = (index: number, count: number): number => ((index % count) + count) % count;
