import type { Area } from '../addresses';
import { ApiError } from '../api-error';
import type { SheetStore, TableRecord } from '../stores/sheet-store';
import { findArea } from './area-lookup';
import type { BookContext } from './book-context';
import { HostObject } from './host-object';
import { Range } from './range';
import { deleteCells } from './shift-cells';
import { TableColumnCollection } from './table-columns';
import { clearFilters } from './table-filter';
import { bodyAreaOf, headerAreaOf, normalizeHeaders } from './table-headers';
import { requireTableName } from './table-names';
import { TableRowCollection } from './table-rows';
import { Worksheet } from './worksheet';

/** Excel.Table. */
export class Table extends HostObject {
  static override readonly className = 'Table';
  static override readonly scalars = [
    'highlightFirstColumn',
    'highlightLastColumn',
    'id',
    'name',
    'showBandedColumns',
    'showBandedRows',
    'showFilterButton',
    'showHeaders',
    'showTotals',
    'style',
  ];

  /** Kept by id: a table can be renamed, moved or removed between two actions. */
  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly key: string,
  ) {
    super();
  }

  get id(): string {
    return this.key;
  }
  get name(): string {
    return this.#record.name;
  }
  set name(name: string) {
    this.#change({ name: requireTableName(this.book, name, this.key) });
  }
  get style(): string {
    return this.#record.style;
  }
  set style(style: string) {
    this.#change({ style });
  }
  get showBandedRows(): boolean {
    return this.#record.showBandedRows;
  }
  set showBandedRows(showBandedRows: boolean) {
    this.#change({ showBandedRows });
  }
  get showFilterButton(): boolean {
    return this.#record.showFilterButton;
  }
  set showFilterButton(showFilterButton: boolean) {
    this.#change({ showFilterButton });
  }
  get showHeaders(): boolean {
    return true;
  }
  get showTotals(): boolean {
    return false;
  }
  get showBandedColumns(): boolean {
    return false;
  }
  get highlightFirstColumn(): boolean {
    return false;
  }
  get highlightLastColumn(): boolean {
    return false;
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this.sheet, this.key);
  }
  get rows(): TableRowCollection {
    return new TableRowCollection(this.book, this.sheet, this.key);
  }

  getRange(): Range {
    return this.#range(this.#record.area);
  }
  getHeaderRowRange(): Range {
    return this.#range(headerAreaOf(this.#record));
  }
  getDataBodyRange(): Range {
    return this.#range(bodyAreaOf(this.#record));
  }
  clearFilters(): void {
    clearFilters(this.book, this.sheet, this.#record);
  }
  convertToRange(): Range {
    this.book.requireWritable(this.sheet);
    const { area } = this.#record;
    this.sheet.removeTable(this.key);
    return this.#range(area);
  }
  delete(): void {
    this.book.requireWritable(this.sheet);
    const { area } = this.#record;
    this.clearFilters();
    this.sheet.removeTable(this.key);
    deleteCells(this.sheet, area, 'Up');
  }
  resize(target: Range | string): void {
    this.book.requireWritable(this.sheet);
    const { area } = this.#record;
    const wanted =
      target instanceof Range ? target.area : findArea(this.book, this.sheet, target).area;
    // Excel keeps the header where it is and wants a row below it.
    if (wanted.top !== area.top || wanted.bottom === wanted.top) {
      throw new ApiError('InvalidArgument');
    }
    this.sheet.putTable({ ...this.#record, area: wanted });
    normalizeHeaders(this.sheet, wanted);
  }

  get #record(): TableRecord {
    return requireTable(this.sheet, this.key);
  }

  #change(change: Partial<TableRecord>): void {
    this.book.requireWritable(this.sheet);
    this.sheet.putTable({ ...this.#record, ...change });
  }

  #range(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }
}

/** The table's record, or ItemNotFound when it is gone. */
export function requireTable(sheet: SheetStore, id: string): TableRecord {
  const record = sheet.tables().find((table) => table.id === id);
  if (!record) throw new ApiError('ItemNotFound');
  return record;
}
