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
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { requireSheetName } from './sheet-names';
import { TableCollection } from './table-collection';
import { WorksheetProtection } from './worksheet-protection';

/** Excel.Worksheet. */
export class Worksheet extends HostObject {
  static override readonly className = 'Worksheet';
  static override readonly scalars = [
    'enableCalculation',
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
    this.sheet.name = requireSheetName(this.book, name, this.sheet.id);
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
    this.sheet.showGridlines = show;
  }
  get enableCalculation(): boolean {
    return true;
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
  getNext(visibleOnly = false): Worksheet {
    return found(this.#neighbour(1, visibleOnly));
  }
  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(1, visibleOnly);
  }
  getPrevious(visibleOnly = false): Worksheet {
    return found(this.#neighbour(-1, visibleOnly));
  }
  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.#neighbour(-1, visibleOnly);
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
    this.book.store.deleteSheet(this.sheet.id);
  }

  #requireAnotherVisibleSheet(): void {
    const others = this.book.store
      .sheets()
      .filter((sheet) => sheet.id !== this.sheet.id && sheet.visibility === 'Visible');
    if (others.length === 0) throw new ApiError('InvalidOperation');
  }

  #neighbour(step: number, visibleOnly: boolean): Worksheet | null {
    const sheets = this.book.store.sheets();
    for (let index = this.position + step; ; index += step) {
      const sheet = sheets[index];
      if (!sheet) return null;
      if (!visibleOnly || sheet.visibility === 'Visible') return new Worksheet(this.book, sheet);
    }
  }
}

function found(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw new ApiError('ItemNotFound');
  return sheet;
}
