import { endOfBrackets, endOfQuoted } from './formula-spans';

/**
 * What a formula's text refers to by name: tables, their columns, sheets. Excel rewrites these names
 * when the thing is renamed, and puts #REF! in their place when it goes.
 */

/** What became of a table. */
export interface TableChange {
  readonly table: string;
  /** Its new name; null where it is gone. */
  readonly to?: string | null;
  /** New names of its columns by their old ones in lower case; null for a column that is gone. */
  readonly columns?: ReadonlyMap<string, string | null>;
}

const GONE = '#REF!';
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const QUOTED_SHEET = /'(?:[^']|'')*'!/y;
/** What stands behind a sheet's name: cells, columns, rows or a name. */
const BEHIND_SHEET =
  /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+|[\p{L}_][\p{L}\p{N}_.]*/iuy;

/** Whether a formula names the table. */
export function namesTable(formula: string, table: string): boolean {
  let found = false;
  rewrite(formula, {
    table: (name, whole) => {
      found ||= sameName(name, table);
      return whole;
    },
  });
  return found;
}

/** The formula after a table was renamed, lost columns, or went. */
export function withTableChange(formula: string, { table, to, columns }: TableChange): string {
  return rewrite(formula, {
    table: (name, whole, specifier) => {
      if (!sameName(name, table)) return whole;
      if (to === null) return GONE;
      const kept = specifier === null || !columns ? specifier : withColumns(specifier, columns);
      if (kept === null && specifier !== null) return GONE;
      return `${to ?? name}${kept === null ? '' : `[${kept}]`}`;
    },
  });
}

/** The formula after a sheet was renamed, or went. */
export function withSheetChange(formula: string, sheet: string, to: string | null): string {
  return rewrite(formula, {
    sheet: (name, reference) => {
      if (!sameName(name, sheet)) return null;
      return to === null ? GONE : `${quoted(to)}!${reference}`;
    },
  });
}

interface Rewriting {
  /** @param specifier what stands between the outer brackets; null without brackets. */
  readonly table?: (name: string, whole: string, specifier: string | null) => string;
  /** Answers null to leave it. */
  readonly sheet?: (name: string, reference: string) => string | null;
}

function rewrite(formula: string, { table, sheet }: Rewriting): string {
  let result = '';
  for (let at = 0; at < formula.length;) {
    if (formula[at] === '"') {
      const end = endOfQuoted(formula, at);
      result += formula.slice(at, end);
      at = end;
      continue;
    }
    const found = sheetAt(formula, at) ?? nameAt(formula, at);
    if (!found) {
      result += formula[at]!;
      at += 1;
      continue;
    }
    const whole = formula.slice(at, found.end);
    if (found.kind === 'sheet') result += sheet?.(found.name, found.reference) ?? whole;
    else if (found.kind === 'table') result += table?.(found.name, whole, found.specifier) ?? whole;
    else result += whole;
    at = found.end;
  }
  return result;
}

function sheetAt(formula: string, at: number) {
  QUOTED_SHEET.lastIndex = at;
  const quotedName = QUOTED_SHEET.exec(formula)?.[0];
  const plain = quotedName ? undefined : matchAt(NAME, formula, at);
  const prefix = quotedName ?? (plain && formula[at + plain.length] === '!' ? `${plain}!` : null);
  if (!prefix) return null;
  const behind = at + prefix.length;
  const reference = matchAt(BEHIND_SHEET, formula, behind);
  if (!reference) return null;
  const name = quotedName ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);
  return { kind: 'sheet' as const, name, reference, end: behind + reference.length };
}

function nameAt(formula: string, at: number) {
  const name = matchAt(NAME, formula, at);
  if (!name) return null;
  const behind = at + name.length;
  if (formula[behind] === '[') {
    const end = endOfBrackets(formula, behind);
    const specifier = formula.slice(behind + 1, end - 1);
    return { kind: 'table' as const, name, specifier, end };
  }
  const isFunction = formula[behind] === '(';
  // A cell's address is no name: the sign or the figures of it stand before or behind.
  const isCell = formula[at - 1] === '$' || formula[behind] === '$';
  return isFunction || isCell
    ? { kind: 'other' as const, end: behind }
    : { kind: 'table' as const, name, specifier: null, end: behind };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The specifier with the columns' new names; null where one of them is gone. */
function withColumns(
  specifier: string,
  columns: ReadonlyMap<string, string | null>,
): string | null {
  let gone = false;
  const renamed = (written: string): string => {
    const [, at = '', escaped = ''] = /^(@?)(.*)$/s.exec(written)!;
    if (escaped.startsWith('#')) return written;
    const to = columns.get(escaped.replace(/'(.)/gs, '$1').toLowerCase());
    if (to === undefined) return written;
    gone ||= to === null;
    return at + (to ?? '').replace(/[[\]#'@]/g, "'$&");
  };
  const result = specifier.includes('[')
    ? specifier.replace(/\[((?:'.|[^\]'])*)\]/gs, (_, inner: string) => `[${renamed(inner)}]`)
    : renamed(specifier);
  return gone ? null : result;
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*C\d*)$/i;

const quoted = (sheet: string): string =>
  PLAIN_SHEET.test(sheet) && !LOOKS_LIKE_CELL.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
