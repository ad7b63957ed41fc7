import Papa from 'papaparse';
import { columnName } from './addresses';
import { parseInput } from './object-model/cell-input';
import { limits } from './limits';
import { FormatRuns } from './format-runs';
import type { CellInput } from './stores/sheet-store';
import { blankSheet, FileError, type SheetContents } from './workbook-file';

/**
 * Reads delimited text: UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs.
 *
 * @throws {FileError} for what is no text, holds nothing, or has more than a sheet or a cell holds.
 */
export function readCsv(bytes: Uint8Array, name: string): SheetContents {
  const text = decode(bytes);
  if (text.includes('\0')) throw new FileError({ kind: 'no text', name });
  // The blank line at the end would count against every delimiter in Papa's guess.
  const { data } = Papa.parse<string[]>(text.replace(/[\r\n]+$/, ''), {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
  });
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

/** A file's text is never a formula, whatever it begins with. */
function parseCell(cell: string) {
  const isFormulaLike = /^\s*[=+\-@']/.test(cell) && Number.isNaN(Number(cell));
  return isFormulaLike || KEPT_AS_TEXT.some((kept) => kept.test(cell))
    ? { input: cell, numberFormat: undefined }
    : parseInput(cell, 'General');
}

function withoutTrailingBlank(lines: readonly string[][]): readonly string[][] {
  const last = lines.findLastIndex((line) => line.some((cell) => cell !== ''));
  return lines.slice(0, last + 1);
}

function decode(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0 && everySecondIsZero(bytes, 0)) return new TextDecoder('utf-16be').decode(bytes);
  if (second === 0 && everySecondIsZero(bytes, 1)) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel on Windows saves "CSV" in the system's code page; in our languages that is this one.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 without a mark: a header is Latin, and its letters fill one byte of two. */
function everySecondIsZero(bytes: Uint8Array, start: 0 | 1): boolean {
  const beginning = bytes.subarray(0, 32);
  return beginning.length >= 4 && beginning.every((byte, at) => at % 2 !== start || byte === 0);
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
