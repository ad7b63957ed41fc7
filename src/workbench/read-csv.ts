import Papa from 'papaparse';
import { parseInput } from './object-model/cell-input';
import { limits } from './limits';
import { FormatRuns } from './format-runs';
import type { CellInput } from './stores/sheet-store';
import { blankSheet, FileError, type SheetContents } from './workbook-file';

/** Reads delimited text: UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs. */
export function readCsv(bytes: Uint8Array, name: string): SheetContents {
  const text = decode(bytes);
  if (text.includes('\0')) throw new FileError(`“${name}” is not a text file.`);
  // The blank line at the end would count against every delimiter in Papa's guess.
  const { data } = Papa.parse<string[]>(text.replace(/[\r\n]+$/, ''), {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: false,
  });
  const lines = withoutTrailingBlank(data);
  if (lines.length === 0) throw new FileError(`“${name}” holds no data.`);
  if (lines.length > limits.rows) {
    throw new FileError(`“${name}” has ${lines.length} rows; a sheet holds ${limits.rows}.`);
  }
  const formats = new FormatRuns();
  const rows = lines.map((line, row) =>
    line.map((cell, column): CellInput => {
      const { input, numberFormat } = parseCell(cell);
      if (numberFormat) formats.add(row, column, { numberFormat });
      return input;
    }),
  );
  return { ...blankSheet, name: sheetNameOf(name), rows, formats: formats.runs };
}

/** A file's text is never a formula, whatever it begins with. */
function parseCell(cell: string) {
  return /^[=+\-@']/.test(cell) && Number.isNaN(Number(cell))
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
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Excel on Windows saves "CSV" in the system's code page; in our languages that is this one.
    return new TextDecoder('windows-1252').decode(bytes);
  }
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
