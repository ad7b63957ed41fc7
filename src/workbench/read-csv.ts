import Papa from 'papaparse';
import { columnName } from './addresses';
import { parseInput, type ParsedInput } from './object-model/cell-input';
import { limits } from './excel-limits';
import { FormatRuns } from './format-runs';
import type { CellInput } from './stores/sheet-store';
import { blankSheet, FileError, type SheetContents } from './workbook-file';

/** By which a file tells Excel what parts its cells; no row of the sheet. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?:\r\n|\r|\n)/i;

/**
 * Reads delimited text, with commas, semicolons, tabs or bars.
 *
 * @throws {FileError} for what is no text, holds nothing, or has more than a sheet or a cell holds.
 */
export function readCsv(text: string, name: string): SheetContents {
  if (text.includes('\0')) throw new FileError({ kind: 'no text', name });
  const [line, told] = SEPARATOR_LINE.exec(text) ?? [''];
  const body = withoutLastBreaks(text.slice(line.length));
  const delimiter = told ?? delimiterOf(body);
  const { data } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
  const lines = withoutTrailingBlank(data);
  if (lines.length === 0) throw new FileError({ kind: 'no data', name });
  if (lines.length > limits.rows) {
    throw new FileError({
      kind: 'too many rows',
      name,
      count: lines.length,
      most: limits.rows,
    });
  }
  const formats = new FormatRuns();
  const rows = lines.map((line, row) => {
    if (line.length > limits.columns) {
      const [count, most] = [line.length, limits.columns];
      throw new FileError({ kind: 'too many columns', name, count, most });
    }
    return line.map((cell, column): CellInput => {
      if (cell.length > limits.cellCharacters) {
        throw new FileError({
          kind: 'text too long',
          name,
          cell: `${columnName(column)}${row + 1}`,
          characters: cell.length,
          most: limits.cellCharacters,
        });
      }
      const { input, numberFormat } = parseCell(cell);
      if (numberFormat) formats.add(row, column, { numberFormat });
      return input;
    });
  });
  return { ...blankSheet, name: sheetNameOf(name), rows, formats: formats.runs };
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
const LINES_COMPARED = 200;

/**
 * By which most lines have one number of cells. The first lines alone do not tell it: above a table with
 * semicolons a sentence may hold commas, and within it amounts.
 */
function delimiterOf(text: string): string {
  let [best, most]: [string, number] = [DELIMITERS[0], 0];
  for (const delimiter of DELIMITERS) {
    if (!text.includes(delimiter)) continue;
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: LINES_COMPARED });
    const lines = new Map<number, number>();
    for (const { length } of data) if (length > 1) lines.set(length, (lines.get(length) ?? 0) + 1);
    // Of two by which as many lines agree, the one that parts them more.
    const score = Math.max(0, ...[...lines].map(([width, count]) => count * (1 - 1 / width)));
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/** A regular expression would look for the end from each line break anew, through all that follow. */
function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (end > 0 && '\r\n'.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/** What stays as written, because a number or a date made of it would say something else. */
const KEPT_AS_TEXT: readonly RegExp[] = [
  // Identifiers: 00123, 12E45, and more digits than a number holds.
  /^\s*[+-]?0\d/,
  /^\s*\d+e\d+\s*$/i,
  /\d{16}/,
  // 3-12, MAR-5 and 04/05/2026 may be no dates, or dates of another order or year.
  /^\s*\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?\s*$/,
  /^\s*[a-z]+[ -/]?\d{1,4}\s*$/i,
  /^\s*\d{1,2}[ -/]?[a-z]+\s*$/i,
];

/** By which systems keep Excel from reading a number: `="0012345"` shows the text alone. */
const TEXT_AS_FORMULA = /^\s*="([^"]*)"\s*$/;

/** A file's text is never a formula, whatever it begins with. */
export function parseCell(cell: string): ParsedInput {
  const text = TEXT_AS_FORMULA.exec(cell)?.[1];
  // A format would have to say that it is a text, where it reads like a number.
  if (text !== undefined) return { input: text };
  const isFormulaLike = /^\s*[=+\-@']/.test(cell) && Number.isNaN(Number(cell));
  return isFormulaLike || KEPT_AS_TEXT.some((kept) => kept.test(cell))
    ? { input: cell }
    : parseInput(cell, 'General');
}

function withoutTrailingBlank(lines: readonly string[][]): readonly string[][] {
  const last = lines.findLastIndex((line) => line.some((cell) => cell !== ''));
  return lines.slice(0, last + 1);
}

/** The file's name without its ending, as far as a sheet may be called that. */
export function sheetNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const name = base
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return name.slice(0, limits.sheetNameCharacters).trim() || 'Sheet1';
}
