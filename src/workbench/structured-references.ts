import { endOfQuoted } from './formula-spans';

/** Finds the cells of a table's column, such as `'JD Mapping'!$K$2:$K$301`; null where there are none. */
export type FindColumn = (table: string, column: string) => string | null;

/** Finds the rows of a table, without its header; null where there is no such table. */
export type FindBody = (table: string) => string | null;

const TABLE_NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;

/**
 * Writes the references `Table[Column]` and `Table` of a formula as plain ranges.
 *
 * The grid's formula engine has structured references too, but none to a table with an underscore in
 * its name or to a column whose name needs escaping, and none to the tables of a second workbook.
 * Other forms, such as `Table[[#All],[Column]]`, are left to it.
 */
export function withPlainRanges(
  formula: string,
  findColumn: FindColumn,
  findBody: FindBody = () => null,
): string {
  let plain = '';
  for (let at = 0; at < formula.length;) {
    const quote = formula[at]!;
    if (quote === '"' || quote === "'") {
      const end = endOfQuoted(formula, at);
      plain += formula.slice(at, end);
      at = end;
      continue;
    }
    TABLE_NAME.lastIndex = at;
    const name = TABLE_NAME.exec(formula)?.[0];
    if (name === undefined) {
      plain += quote;
      at += 1;
      continue;
    }
    const behind = at + name.length;
    const column = formula[behind] === '[' ? readColumn(formula, behind + 1) : null;
    const range = column && findColumn(name, column.name);
    const body = NO_TABLE_BEFORE.test(formula[behind] ?? '') ? null : findBody(name);
    plain += range ?? body ?? name;
    at = range ? column.end : behind;
  }
  return plain;
}

/** What follows a function's name, a sheet's, or a table's whose part is meant. */
const NO_TABLE_BEFORE = /[[(!:$]/;

/** Reads a column's name up to its bracket or brackets; null for other specifiers. */
function readColumn(formula: string, start: number): { name: string; end: number } | null {
  if (formula[start] === '[') {
    const inner = readColumn(formula, start + 1);
    return inner && formula[inner.end] === ']' ? { ...inner, end: inner.end + 1 } : null;
  }
  let name = '';
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at]!;
    if (character === "'") name += formula[(at += 1)] ?? '';
    else if (character === ']') return { name, end: at + 1 };
    else if ('[#@'.includes(character)) return null;
    else name += character;
  }
  return null;
}
