import { cellCountOf, columnCountOf, intersect, rowCountOf, type Area } from '../addresses';
import { ApiError } from '../api-error';
import { limits } from '../excel-limits';
import { readsLikeError } from '../stores/error-values';
import {
  ErrorLikeText,
  Formula,
  type CellInput,
  type CellValue,
  type SheetStore,
} from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { parseInput } from './cell-input';
import { asFilterLets } from './filtered-rows';
import { columnsBefore } from './follow-names';
import { headerAreaOf, normalizeHeaders } from './table-headers';

/** Refuses a read of more cells than Excel returns at once. */
export function requireReadable(area: Area): void {
  if (cellCountOf(area) > limits.cellsPerRead) throw new ApiError('RangeExceedsLimit');
}

/** Turns what a setter was given into rows of the area's size: a scalar fills it. */
export function toMatrix(area: Area, value: unknown): readonly (readonly unknown[])[] {
  const rows = rowCountOf(area);
  const columns = columnCountOf(area);
  if (!Array.isArray(value)) {
    requireReadable(area);
    const row: unknown[] = new Array<unknown>(columns).fill(value);
    return Array.from({ length: rows }, () => row);
  }
  requireSize(area, value.length, columns);
  for (const row of value as unknown[]) {
    if (!Array.isArray(row)) throw sizeMismatch();
    requireSize(area, rows, row.length);
  }
  return value as unknown[][];
}

export function requireSize(area: Area, rows: number, columns: number): void {
  if (rows !== rowCountOf(area) || columns !== columnCountOf(area)) throw sizeMismatch();
}

const sizeMismatch = (): ApiError =>
  new ApiError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Writes values as if they were typed in. */
export function writeTyped(book: BookContext, sheet: SheetStore, area: Area, value: unknown): void {
  book.requireWritable(sheet);
  const rows = toMatrix(area, value);
  const common = sheet.commonFormat(area, 'numberFormat');
  const formats = common ? null : sheet.numberFormats(area);
  const newFormats: (string | null)[][] = [];
  let formatsChange = false;
  const inputs = rows.map((row, r) => {
    const formatRow = new Array<string | null>(row.length).fill(null);
    newFormats.push(formatRow);
    return row.map((cell, c): CellInput => {
      const format = common ? (common.value ?? 'General') : (formats?.[r]?.[c] ?? 'General');
      const parsed = parseInput(cell, format);
      if (parsed.numberFormat && format === 'General') {
        formatRow[c] = parsed.numberFormat;
        formatsChange = true;
      }
      return parsed.input;
    });
  });
  const follow = columnsBefore(
    book,
    sheet,
    (table) => intersect(headerAreaOf(table), area) !== null,
  );
  sheet.write(area, asFilterLets(book, sheet, area, inputs));
  if (formatsChange) sheet.writeNumberFormats(area, newFormats);
  normalizeHeaders(sheet, area);
  follow();
}

/** What cells hold, to be written again elsewhere. */
export function readInputs(sheet: SheetStore, area: Area): CellInput[][] {
  const formulas = sheet.formulas(area);
  const inputOf = (value: CellValue, formula: string | undefined, row: number, column: number) => {
    if (formula) return new Formula(formula);
    return readsLikeError(value) && !sheet.isError(row, column) ? new ErrorLikeText(value) : value;
  };
  return sheet
    .values(area)
    .map((cells, r) =>
      cells.map((value, c) => inputOf(value, formulas[r]?.[c], area.top + r, area.left + c)),
    );
}

/** The part of an area that holds something: whole columns need not be walked to their end. */
function usedPart(sheet: SheetStore, area: Area): Area | null {
  const used = sheet.usedArea(false);
  return used && intersect(area, used);
}

export function clearContents(sheet: SheetStore, area: Area): void {
  const used = usedPart(sheet, area);
  if (!used) return;
  const blank: CellInput[] = new Array<CellInput>(columnCountOf(used)).fill('');
  sheet.write(
    used,
    Array.from({ length: rowCountOf(used) }, () => blank),
  );
}

/** The patch that takes a cell back to the sheet's default look. */
export const noLook = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontName: null,
  fontSize: null,
  wrapText: null,
  horizontal: null,
  vertical: null,
  numberFormat: null,
} as const;

export function clearFormats(sheet: SheetStore, area: Area): void {
  const used = usedPart(sheet, area);
  if (used) sheet.applyFormat(used, noLook);
  for (const format of sheet.conditionalFormats()) {
    if (intersect(format.area, area)) sheet.removeConditionalFormat(format.id);
  }
}
