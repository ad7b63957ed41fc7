import {
  boundingArea,
  cellCountOf,
  columnCountOf,
  formatArea,
  intersect,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  quoteSheetName,
  rowCountOf,
  splitSheetName,
  type Area,
} from '../addresses';
import { ApiError } from '../api-error';
import { limits } from '../excel-limits';
import { readsLikeError } from '../stores/error-values';
import { fromR1C1, toR1C1 } from '../references';
import type { CellValue, SheetStore } from '../stores/sheet-store';
import { findArea } from './area-lookup';
import type { BookContext } from './book-context';
import { cellText } from './cell-text';
import { copyCells, type CopyType } from './copy-cells';
import { DataValidation } from './data-validation';
import { requireMovable } from './filtered-rows';
import { HostObject } from './host-object';
import { RangeFormat } from './range-format';
import {
  clearContents,
  clearFormats,
  requireReadable,
  requireSize,
  toMatrix,
  writeTyped,
} from './sheet-access';
import { deleteCells, insertCells } from './shift-cells';
import { usedWithin } from './used-within';

/** Excel.Range: one rectangle of cells. */
export class Range extends HostObject {
  static override readonly className = 'Range';
  static override readonly scalars = [
    'address',
    'cellCount',
    'columnCount',
    'columnHidden',
    'columnIndex',
    'formulas',
    'formulasR1C1',
    'hidden',
    'numberFormat',
    'rowCount',
    'rowHidden',
    'rowIndex',
    'text',
    'valueTypes',
    'values',
  ];

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly area: Area,
  ) {
    super();
    if (!isOnSheet(area) || area.bottom < area.top || area.right < area.left) {
      throw new ApiError('InvalidArgument');
    }
  }

  get address(): string {
    this.book.requirePresent(this.sheet);
    return `${quoteSheetName(this.sheet.name)}!${formatArea(this.area)}`;
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return rowCountOf(this.area);
  }
  get columnCount(): number {
    return columnCountOf(this.area);
  }
  get cellCount(): number {
    const count = cellCountOf(this.area);
    // Excel answers -1 for what does not fit in its 32 bits.
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get worksheet(): HostObject {
    return this.book.leads.worksheet(this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.book, this.sheet, this.area);
  }
  get conditionalFormats(): HostObject {
    return this.book.leads.conditionalFormats(this.sheet, this.area);
  }
  get dataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheet, this.area);
  }

  get values(): CellValue[][] | null {
    return this.#unlessUnbounded(() => this.sheet.values(this.area));
  }
  set values(value: unknown) {
    this.#requireBounded();
    writeTyped(this.book, this.sheet, this.area, value);
  }
  get formulas(): CellValue[][] | null {
    return this.#unlessUnbounded(() => {
      const values = this.sheet.values(this.area);
      return this.sheet
        .formulas(this.area)
        .map((row, r) => row.map((formula, c) => formula || (values[r]?.[c] ?? '')));
    });
  }
  set formulas(value: unknown) {
    this.#requireBounded();
    writeTyped(this.book, this.sheet, this.area, value);
  }
  get formulasR1C1(): CellValue[][] | null {
    return this.#unlessUnbounded(() => {
      const { top, left } = this.area;
      const formulas = this.sheet.formulas(this.area);
      return this.sheet.values(this.area).map((row, r) =>
        row.map((value, c) => {
          const formula = formulas[r]?.[c];
          return formula ? toR1C1(formula, top + r, left + c) : value;
        }),
      );
    });
  }
  set formulasR1C1(value: unknown) {
    this.#requireBounded();
    const { top, left } = this.area;
    const typed = toMatrix(this.area, value).map((row, r) =>
      row.map((cell, c) =>
        typeof cell === 'string' && cell.startsWith('=') ? fromR1C1(cell, top + r, left + c) : cell,
      ),
    );
    writeTyped(this.book, this.sheet, this.area, typed);
  }
  get text(): string[][] | null {
    return this.#unlessUnbounded(() => {
      const formats = this.sheet.numberFormats(this.area);
      return this.sheet
        .values(this.area)
        .map((row, r) => row.map((value, c) => cellText(value, formats[r]?.[c] ?? 'General')));
    });
  }
  get valueTypes(): string[][] | null {
    const { top, left } = this.area;
    return this.#unlessUnbounded(() =>
      this.sheet
        .values(this.area)
        .map((row, r) =>
          row.map((value, c) =>
            readsLikeError(value) && this.sheet.isError(top + r, left + c)
              ? 'Error'
              : valueTypeOf(value),
          ),
        ),
    );
  }
  get numberFormat(): string[][] | null {
    return this.#unlessUnbounded(() => this.sheet.numberFormats(this.area));
  }
  set numberFormat(value: unknown) {
    this.#requireBounded();
    this.book.requireWritable(this.sheet);
    if (typeof value === 'string') {
      const numberFormat = value === 'General' ? null : value;
      this.sheet.applyFormat(this.area, { numberFormat });
      return;
    }
    const formats = toMatrix(this.area, value);
    this.sheet.writeNumberFormats(this.area, formats as (string | null)[][]);
  }

  get rowHidden(): boolean | null {
    return this.#common(this.area.top, this.area.bottom, (row) => this.sheet.isRowHidden(row));
  }
  set rowHidden(hidden: boolean) {
    this.book.requireWritable(this.sheet);
    this.sheet.hideRows(this.area.top, this.area.bottom, hidden);
  }
  get columnHidden(): boolean | null {
    return this.#common(this.area.left, this.area.right, (column) =>
      this.sheet.isColumnHidden(column),
    );
  }
  set columnHidden(hidden: boolean) {
    this.book.requireWritable(this.sheet);
    this.sheet.hideColumns(this.area.left, this.area.right, hidden);
  }
  get hidden(): boolean | null {
    return this.rowHidden || this.columnHidden;
  }

  getCell(row: number, column: number): Range {
    return this.#at(this.area.top + row, this.area.left + column, 1, 1);
  }
  getRow(row: number): Range {
    return this.#at(this.area.top + row, this.area.left, 1, this.columnCount);
  }
  getColumn(column: number): Range {
    if (column < 0 || column >= this.columnCount) throw new ApiError('InvalidArgument');
    return this.#at(this.area.top, this.area.left + column, this.rowCount, 1);
  }
  getLastCell(): Range {
    return this.#at(this.area.bottom, this.area.right, 1, 1);
  }
  getResizedRange(rows: number, columns: number): Range {
    return this.getAbsoluteResizedRange(this.rowCount + rows, this.columnCount + columns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at(this.area.top, this.area.left, rows, columns);
  }
  getOffsetRange(rows: number, columns: number): Range {
    const { top, left } = this.area;
    return this.#at(top + rows, left + columns, this.rowCount, this.columnCount);
  }
  getRowsBelow(count = 1): Range {
    const { top, bottom, left } = this.area;
    return count > 0
      ? this.#at(bottom + 1, left, count, this.columnCount)
      : this.#at(top + count, left, -count, this.columnCount);
  }
  getEntireRow(): Range {
    const { top, bottom } = this.area;
    return this.#of({ top, bottom, left: 0, right: limits.columns - 1 });
  }
  getEntireColumn(): Range {
    const { left, right } = this.area;
    return this.#of({ left, right, top: 0, bottom: limits.rows - 1 });
  }
  getBoundingRect(other: Range | string): Range {
    return this.#of(boundingArea(this.area, this.#areaOf(other)));
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const area = intersect(this.area, this.#areaOf(other));
    return area && this.#of(area);
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    this.book.requirePresent(this.sheet);
    const area = usedWithin(this.sheet, this.area, valuesOnly);
    return area && this.#of(area);
  }
  /** The block of filled cells around this one, up to blank rows and columns. */
  getSurroundingRegion(): Range {
    let region = this.area;
    for (;;) {
      const grown = growByTouchingCells(this.sheet, region);
      if (formatArea(grown) === formatArea(region)) return this.#of(region);
      region = grown;
    }
  }
  getTables(fullyContained = false): HostObject {
    return this.book.leads.tables(this.sheet, this.area, fullyContained);
  }

  clear(applyTo?: string | null): void {
    this.book.requireWritable(this.sheet);
    // The client sends null for what was not said.
    const what = applyTo ?? 'All';
    if (what === 'All' || what === 'Contents') clearContents(this.sheet, this.area);
    if (what === 'All' || what === 'Formats') clearFormats(this.sheet, this.area);
  }
  copyFrom(source: Range | string, type: CopyType = 'All', skipBlanks = false, turn = false): void {
    if (skipBlanks || turn) throw new ApiError('NotImplemented');
    const from = source instanceof Range ? source : findArea(this.book, this.sheet, source);
    copyCells(this.book, from, this, type ?? 'All');
  }
  delete(shift: string): void {
    this.book.requireWritable(this.sheet);
    const direction = shift === 'Left' ? 'horizontal' : 'vertical';
    requireMovable(this.book, this.sheet, this.area, direction);
    deleteCells(this.sheet, this.area, shift === 'Left' ? 'Left' : 'Up');
    this.book.onMoved(this.sheet.id);
  }
  group(by: string): void {
    this.book.requireWritable(this.sheet);
    const isWhole = by === 'ByColumns' ? isWholeColumns(this.area) : isWholeRows(this.area);
    if (!isWhole) throw new ApiError('InvalidArgument');
    const groups = this.book.outlines.get(this.sheet.id) ?? [];
    this.book.outlines.set(this.sheet.id, [...groups, this.area]);
  }
  insert(shift: string): Range {
    this.book.requireWritable(this.sheet);
    const direction = shift === 'Right' ? 'horizontal' : 'vertical';
    requireMovable(this.book, this.sheet, this.area, direction);
    insertCells(this.sheet, this.area, shift === 'Right' ? 'Right' : 'Down');
    this.book.onMoved(this.sheet.id);
    return this.#of(this.area);
  }
  merge(across = false): void {
    this.book.requireWritable(this.sheet);
    if (!across) this.sheet.merge(this.area);
    else {
      for (let row = this.area.top; row <= this.area.bottom; row++) {
        this.sheet.merge({ ...this.area, top: row, bottom: row });
      }
    }
  }
  unmerge(): void {
    this.book.requireWritable(this.sheet);
    for (const merged of this.sheet.merges()) {
      if (intersect(merged, this.area)) this.sheet.unmerge(merged);
    }
  }
  select(): void {
    this.book.requirePresent(this.sheet);
    this.book.store.select({ sheetId: this.sheet.id, areas: [this.area] });
  }
  /** The client announces the size of a large write before it sends it in parts. */
  _ValidateArraySize(rows: number, columns: number): void {
    requireSize(this.area, rows, columns);
  }

  /** Of whole columns and rows Excel tells no cells. */
  #unlessUnbounded<T>(read: () => T): T | null {
    this.book.requirePresent(this.sheet);
    if (this.#isUnbounded) return null;
    requireReadable(this.area);
    return read();
  }

  #requireBounded(): void {
    if (this.#isUnbounded) throw new ApiError('InvalidArgument');
  }

  get #isUnbounded(): boolean {
    if (!this.book.hazards.unboundedIsNull) return false;
    return isWholeColumns(this.area) || isWholeRows(this.area);
  }

  #of(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }

  #at(top: number, left: number, rows: number, columns: number): Range {
    return this.#of({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  #areaOf(other: Range | string): Area {
    if (other instanceof Range) return other.area;
    return findArea(this.book, this.sheet, splitSheetName(other).cells).area;
  }

  #common(first: number, last: number, read: (index: number) => boolean): boolean | null {
    const value = read(first);
    for (let index = first + 1; index <= last; index++) if (read(index) !== value) return null;
    return value;
  }
}

function valueTypeOf(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return 'String';
}

function growByTouchingCells(sheet: SheetStore, region: Area): Area {
  const used = sheet.usedArea(true);
  const around =
    used &&
    intersect(used, {
      top: region.top - 1,
      left: region.left - 1,
      bottom: region.bottom + 1,
      right: region.right + 1,
    });
  if (!around) return region;
  let grown = region;
  sheet.values(around).forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === '') return;
      const at = { top: around.top + r, left: around.left + c };
      grown = boundingArea(grown, { ...at, bottom: at.top, right: at.left });
    }),
  );
  return grown;
}
