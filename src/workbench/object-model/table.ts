import { formatArea, intersect, quoteSheetName, splitSheetName, type Area } from '../addresses';
import { ApiError } from '../api-error';
import type { SheetStore, TableRecord } from '../stores/sheet-store';
import { findArea } from './area-lookup';
import type { BookContext } from './book-context';
import { columnsBefore, followTable, recalculateTable } from './follow-names';
import { HostObject } from './host-object';
import { Range } from './range';
import { deleteCells } from './shift-cells';
import { TableColumnCollection } from './table-columns';
import { AutoFilter, clearFilters } from './table-filter';
import { bodyAreaOf, headerAreaOf, normalizeHeaders } from './table-headers';
import { requireTable } from './require-table';
import { requireTableName } from './table-names';
import { TableRowCollection } from './table-rows';

/** Excel.Table. */
export class Table extends HostObject {
  static override readonly className = 'Table';
  static override readonly scalars = [
    'id',
    'name',
    'showBandedRows',
    'showFilterButton',
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
    const before = this.#record.name;
    const after = requireTableName(this.book, name, this.key);
    this.#change({ name: after });
    followTable(this.book, before, after);
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
  get showTotals(): boolean {
    return false;
  }
  get worksheet(): HostObject {
    return this.book.leads.worksheet(this.sheet);
  }
  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.book, this.sheet, this.key);
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.sheet, this.key);
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
    const { area, name } = this.#record;
    this.clearFilters();
    this.sheet.removeTable(this.key);
    followTable(this.book, name, null);
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
    const follow = columnsBefore(this.book, this.sheet, ({ id }) => id === this.key);
    this.sheet.putTable({ ...this.#record, area: wanted });
    normalizeHeaders(this.sheet, wanted);
    follow();
    this.#followCharts(area, wanted);
    recalculateTable(this.book, this.#record.name);
  }

  /** A chart over whole columns of a table grows and shrinks with it. */
  #followCharts(before: Area, { bottom }: Area): void {
    for (const chart of this.book.charts) {
      const { sheet, cells } = splitSheetName(chart.source);
      if (sheet !== this.sheet.name) continue;
      const { area } = findArea(this.book, this.sheet, cells);
      const isWhole =
        area.bottom === before.bottom &&
        area.top - before.top <= 1 &&
        intersect(area, before) !== null;
      if (isWhole) {
        chart.source = `${quoteSheetName(sheet)}!${formatArea({ ...area, bottom })}`;
      }
    }
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
