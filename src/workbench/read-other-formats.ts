import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { tryParseArea } from './addresses';
import { FormatRuns } from './format-runs';
import { CellBudget } from './package/cell-budget';
import { fromFileFormula } from './package/file-formula';
import { isDateFormat } from './package/number-formats';
import { DAYS_TO_1904 } from './package/scan-sheet';
import { parseCell, sheetNameOf } from './read-csv';
import { readsLikeError } from './stores/error-values';
import {
  ErrorLikeText,
  Formula,
  type CellFormat,
  type CellInput,
  type StoredValue,
  type Visibility,
} from './stores/sheet-store';
import { blankSheet, FileError, type SheetContents } from './workbook-file';

/**
 * Reads a workbook that is none in Office Open XML: .xls, .xlsb, .ods, XML of Excel 2003, and the
 * tables of a web page. Their looks are left out, except for the formats of numbers.
 *
 * @param source bytes, or a text that was decoded
 * @throws {FileError} for what cannot be read, wants a password, or exceeds a limit
 */
export async function readOtherFormats(
  source: Uint8Array | string,
  name: string,
): Promise<SheetContents[]> {
  const read = await loadParser();
  const isText = typeof source === 'string';
  const isPage = isText && !SPREADSHEET_XML.test(source);
  let workbook: WorkBook;
  try {
    workbook = silently(() =>
      read(source, {
        type: isText ? 'string' : 'array',
        dense: true,
        cellDates: false,
        cellHTML: false,
        cellNF: true,
        cellStyles: true,
        // What stands in a page is read as what stands in delimited text, not guessed at.
        raw: isPage,
      }),
    );
  } catch (error) {
    throw new FileError({ kind: problemOf(String(error)), name });
  }
  const budget = new CellBudget(name);
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const sheets = workbook.SheetNames.flatMap((sheetName, index) => {
    const sheet = workbook.Sheets[sheetName];
    if (!sheet || !isOfCells(sheet)) return [];
    return [
      {
        ...readSheet(sheet, { budget, is1904, isPage }),
        name: isPage && workbook.SheetNames.length === 1 ? sheetNameOf(name) : sheetName,
        visibility: visibilityOf(workbook.Workbook?.Sheets?.[index]?.Hidden),
      },
    ];
  });
  if (sheets.length === 0) {
    throw new FileError({ kind: isPage ? 'web page' : 'no worksheet', name });
  }
  return sheets;
}

function problemOf(message: string): 'password' | 'web page' | 'damaged' {
  if (/password|encrypt/i.test(message)) return 'password';
  return /could not find <table>/i.test(message) ? 'web page' : 'damaged';
}

/** Large, and not needed for what most people open. */
async function loadParser() {
  const [{ read, set_cptable }, codepages] = await Promise.all([
    import('@e965/xlsx'),
    import('@e965/xlsx/dist/cpexcel'),
  ]);
  set_cptable(codepages);
  return read;
}

/** The parser tells the console what it makes of a file; nothing of a file belongs there. */
function silently<Result>(work: () => Result): Result {
  const { error } = console;
  console.error = () => {};
  try {
    return work();
  } finally {
    console.error = error;
  }
}

const SPREADSHEET_XML = /urn:schemas-microsoft-com:office:spreadsheet|office:spreadsheet/;

const isOfCells = (sheet: WorkSheet): boolean =>
  !['chart', 'macro', 'dialog'].includes((sheet as { '!type'?: string })['!type'] ?? 'sheet');

function visibilityOf(hidden: 0 | 1 | 2 | undefined): Visibility {
  if (hidden === 2) return 'VeryHidden';
  return hidden === 1 ? 'Hidden' : 'Visible';
}

interface SheetSettings {
  readonly budget: CellBudget;
  readonly is1904: boolean;
  readonly isPage: boolean;
}

function readSheet(
  sheet: WorkSheet,
  { budget, is1904, isPage }: SheetSettings,
): Omit<SheetContents, 'name' | 'visibility'> {
  const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
  budget.requireRows(data.length);
  const rows: CellInput[][] = [];
  const formats = new FormatRuns();
  const known = new Map<string, CellFormat>();
  const formatOf = (numberFormat: string): CellFormat => {
    let format = known.get(numberFormat);
    if (!format) known.set(numberFormat, (format = { numberFormat }));
    return format;
  };
  data.forEach((cells, row) => {
    budget.requireColumns(cells.length);
    cells.forEach((cell, column) => {
      if (!cell) return;
      budget.take(1);
      const { input, numberFormat } = isPage ? parsedText(cell) : toInput(cell, is1904);
      if (input !== undefined && input !== '') (rows[row] ??= [])[column] = input;
      if (numberFormat && !/^general$/i.test(numberFormat)) {
        formats.add(row, column, formatOf(numberFormat));
      }
    });
  });
  const merges = (sheet['!merges'] ?? []).flatMap(({ s, e }) => {
    const area = { top: s.r, left: s.c, bottom: e.r, right: e.c };
    budget.requireRows(area.bottom + 1);
    budget.requireColumns(area.right + 1);
    budget.take((area.bottom - area.top + 1) * (area.right - area.left + 1));
    return area.top === area.bottom && area.left === area.right ? [] : [area];
  });
  const columns = sheet['!cols'] ?? [];
  return {
    ...blankSheet,
    rows,
    formats: formats.runs,
    columnWidths: new Map(
      columns.flatMap((column, index) =>
        column?.wpx ? [[index, Math.round(column.wpx * 1.15)]] : [],
      ),
    ),
    hiddenColumns: columns.flatMap((column, index) => (column?.hidden ? [index] : [])),
    hiddenRows: (sheet['!rows'] ?? []).flatMap((row, index) => (row?.hidden ? [index] : [])),
    merges,
  };
}

interface ReadCell {
  readonly input: CellInput | undefined;
  readonly numberFormat: string | undefined;
}

const parsedText = ({ v }: CellObject): ReadCell => {
  const { input, numberFormat } = parseCell(typeof v === 'string' ? v : String(v ?? ''));
  return { input, numberFormat };
};

function toInput(cell: CellObject, is1904: boolean): ReadCell {
  const numberFormat = typeof cell.z === 'string' ? cell.z : undefined;
  const stored = toStored(cell, is1904 && isDateFormat(numberFormat ?? ''));
  if (typeof cell.f !== 'string' || cell.f === '') {
    return { input: stored === '' ? undefined : stored, numberFormat };
  }
  const spill = cell.F ? tryParseArea(cell.F) : null;
  return { input: new Formula(fromFileFormula(cell.f), stored, spill), numberFormat };
}

function toStored({ t, v }: CellObject, isOf1904: boolean): StoredValue {
  if (v === undefined || v === null) return '';
  if (t === 'e') return ERRORS[Number(v)] ?? '#VALUE!';
  if (typeof v === 'number') return isOf1904 ? v + DAYS_TO_1904 : v;
  if (typeof v === 'boolean') return v;
  const text = String(v);
  return readsLikeError(text) ? new ErrorLikeText(text) : text;
}

/** By the numbers that old files give them. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};
