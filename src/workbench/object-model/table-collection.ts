import { intersect, type Area } from '../addresses';
import { ApiError } from '../api-error';
import type { SheetStore, TableRecord } from '../stores/sheet-store';
import { findArea } from './area-lookup';
import type { BookContext } from './book-context';
import { IndexedCollection, KeyedCollection } from './collections';
import { Range } from './range';
import { insertCells } from './shift-cells';
import { Table } from './table';
import { headerAreaOf, normalizeHeaders } from './table-headers';
import { nextTableName } from './table-names';

/** Excel.TableCollection: the tables of a sheet, or of all sheets. */
export class TableCollection extends IndexedCollection<Table> {
  static override readonly className = 'TableCollection';

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore | null,
  ) {
    super();
  }

  get items(): readonly Table[] {
    const sheets = this.sheet ? [this.sheet] : this.book.store.sheets();
    return sheets.flatMap((sheet) =>
      sheet.tables().map((record) => new Table(this.book, sheet, record.id)),
    );
  }

  protected readonly find = (key: string): Table | null =>
    this.items.find(
      (table) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
    ) ?? null;

  add(address: Range | string, hasHeaders: boolean): Table {
    const place = this.#placeOf(address);
    const { sheet } = place;
    this.book.requireWritable(sheet);
    if (sheet.tables().some((table) => intersect(table.area, place.area))) {
      throw new ApiError('InvalidArgument', 'A table cannot overlap another table.');
    }
    const area = withHeaderAndBody(sheet, place.area, hasHeaders);
    const record: TableRecord = {
      id: this.book.newId('table'),
      name: nextTableName(this.book),
      area,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showFilterButton: true,
    };
    sheet.putTable(record);
    normalizeHeaders(sheet, headerAreaOf(record));
    return new Table(this.book, sheet, record.id);
  }

  #placeOf(address: Range | string): { sheet: SheetStore; area: Area } {
    if (address instanceof Range) return address;
    const place = findArea(this.book, this.sheet ?? this.book.store.activeSheet(), address);
    if (this.sheet && place.sheet.id !== this.sheet.id) throw new ApiError('InvalidArgument');
    return place;
  }
}

/** Excel puts a header above cells without one, and a blank row below a lone header. */
function withHeaderAndBody(sheet: SheetStore, area: Area, hasHeaders: boolean): Area {
  if (!hasHeaders) {
    insertCells(sheet, { ...area, bottom: area.top }, 'Down');
    return { ...area, bottom: area.bottom + 1 };
  }
  return area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area;
}

/** Excel.TableScopedCollection: the tables that a range touches. */
export class TableScopedCollection extends KeyedCollection<Table> {
  static override readonly className = 'TableScopedCollection';

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly area: Area,
    readonly fullyContained: boolean,
  ) {
    super();
  }

  get items(): readonly Table[] {
    return this.sheet
      .tables()
      .filter((table) => {
        const common = intersect(table.area, this.area);
        if (!common) return false;
        return !this.fullyContained || JSON.stringify(common) === JSON.stringify(table.area);
      })
      .map((record) => new Table(this.book, this.sheet, record.id));
  }

  protected readonly find = (key: string): Table | null =>
    this.items.find(
      (table) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
    ) ?? null;

  getFirst(): Table {
    const [first] = this.items;
    if (!first) throw new ApiError('ItemNotFound');
    return first;
  }
}
