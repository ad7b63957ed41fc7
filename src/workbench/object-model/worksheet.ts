import { splitSheetName } from '../addresses';
import { ApiError } from '../api-error';
import type { SheetStore, Visibility } from '../stores/sheet-store';
import { findArea } from './area-lookup';
import type { BookContext } from './book-context';
import { ChartCollection } from './charts';
import { toHexColor } from './colors';
import { FreezePanes } from './freeze-panes';
import { HostObject } from './host-object';
import { NamedItemCollection } from './named-items';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { followSheet, leaveSheet } from './follow-names';
import { requireWindow } from './require-window';
import { requireSheetName } from './sheet-names';
import { TableCollection } from './table-collection';
import { WorksheetProtection } from './worksheet-protection';

/** Excel.Worksheet. */
export class Worksheet extends HostObject {
  static override readonly className = 'Worksheet';
  static override readonly scalars = [
    'id',
    'name',
    'position',
    'gridlines',
    'tabColor',
    'visibility',
  ];

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
  ) {
    super();
  }

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    this.book.requirePresent(this.sheet);
    const to = requireSheetName(this.book, name, this.sheet.id);
    const from = this.sheet.name;
    this.sheet.name = to;
    followSheet(this.book, from, to);
  }
  get position(): number {
    return this.book.store.sheets().findIndex((sheet) => sheet.id === this.sheet.id);
  }
  set position(position: number) {
    if (!(position >= 0 && position < this.book.store.sheets().length)) {
      throw new ApiError('InvalidArgument');
    }
    this.book.store.moveSheet(this.sheet.id, position);
  }
  get visibility(): Visibility {
    return this.sheet.visibility;
  }
  set visibility(visibility: Visibility) {
    if (visibility !== 'Visible') this.#requireAnotherVisibleSheet();
    this.sheet.visibility = visibility;
  }
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(color: string) {
    this.sheet.tabColor = color === '' ? '' : toHexColor(color);
  }
  get gridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set gridlines(show: boolean) {
    requireWindow(this.book, this.sheet);
    this.sheet.showGridlines = show;
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, this.sheet);
  }
  get freezePanes(): FreezePanes {
    return new FreezePanes(this.book, this.sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.sheet);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.sheet);
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheet);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheet);
  }

  getRange(address?: string | null): Range {
    this.book.requirePresent(this.sheet);
    const { sheet, area } = findArea(this.book, this.sheet, address);
    return new Range(this.book, sheet, area);
  }
  getRanges(addresses?: string | null): RangeAreas {
    const list = (addresses ?? '').split(/[,;]/).map((part) => splitSheetName(part.trim()).cells);
    return new RangeAreas(
      this.book,
      this.sheet,
      list.map((cells) => findArea(this.book, this.sheet, cells).area),
    );
  }
  getRangeByIndexes(top: number, left: number, rows: number, columns: number): Range {
    this.book.requirePresent(this.sheet);
    const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    return new Range(this.book, this.sheet, area);
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    this.book.requirePresent(this.sheet);
    const area = this.sheet.usedArea(valuesOnly);
    return area && new Range(this.book, this.sheet, area);
  }

  activate(): void {
    this.book.requirePresent(this.sheet);
    if (this.sheet.visibility !== 'Visible') throw new ApiError('InvalidOperation');
    this.book.store.activate(this.sheet.id);
  }
  calculate(): void {}
  delete(): void {
    this.book.requirePresent(this.sheet);
    this.#requireAnotherVisibleSheet();
    if (this.sheet.visibility === 'VeryHidden') throw new ApiError('InvalidOperation');
    this.book.protectedSheets.delete(this.sheet.id);
    leaveSheet(this.book, this.sheet);
    this.book.store.deleteSheet(this.sheet.id);
  }

  #requireAnotherVisibleSheet(): void {
    const others = this.book.store
      .sheets()
      .filter((sheet) => sheet.id !== this.sheet.id && sheet.visibility === 'Visible');
    if (others.length === 0) throw new ApiError('InvalidOperation');
  }
}
