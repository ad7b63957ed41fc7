import type { Area } from '../addresses';
import { ApiError } from '../api-error';
import type { CellValue, SheetStore } from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { IndexedCollection } from './collections';
import { followDeletedColumn, recalculateTable } from './follow-names';
import { HostObject } from './host-object';
import { Range } from './range';
import { writeTyped } from './sheet-access';
import { requireTable } from './require-table';
import { deleteCells, insertCells } from './shift-cells';
import { forgetFilterOf, TableFilter } from './table-filter';
import { columnNamesOf, normalizeHeaders } from './table-headers';

/** Excel.TableColumnCollection. */
export class TableColumnCollection extends IndexedCollection<TableColumn> {
  static override readonly className = 'TableColumnCollection';

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly tableId: string,
  ) {
    super();
  }

  get items(): readonly TableColumn[] {
    const { area } = requireTable(this.sheet, this.tableId);
    return Array.from(
      { length: area.right - area.left + 1 },
      (_, index) => new TableColumn(this.book, this.sheet, this.tableId, index),
    );
  }

  /** Adds a column at the end; what stands beside the table makes room. */
  add(index: number | null, values: unknown = null, name?: string | null): TableColumn {
    this.book.requireWritable(this.sheet);
    const table = requireTable(this.sheet, this.tableId);
    const count = this.items.length;
    if (index !== null && index !== undefined && index >= 0 && index < count) {
      throw new ApiError('NotImplemented', 'A column is added at the end alone.');
    }
    const column = table.area.right + 1;
    const area = { ...table.area, left: column, right: column };
    insertCells(this.sheet, area, 'Right');
    this.sheet.putTable({ ...table, area: { ...table.area, right: column } });
    const added = new TableColumn(this.book, this.sheet, this.tableId, count);
    if (values !== null && values !== undefined) added.values = values;
    if (name) added.name = name;
    else normalizeHeaders(this.sheet, area);
    return added;
  }

  /** By name, or by id, which is the place counted from 1. */
  protected readonly find = (key: string): TableColumn | null => {
    const names = columnNamesOf(this.sheet, requireTable(this.sheet, this.tableId));
    const byName = names.findIndex((name) => name.toLowerCase() === key.toLowerCase());
    const byId = /^\d+$/.test(key) ? Number(key) - 1 : -1;
    return this.items[byName >= 0 ? byName : byId] ?? null;
  };
}

/** Excel.TableColumn. */
class TableColumn extends HostObject {
  static override readonly className = 'TableColumn';
  static override readonly scalars = ['id', 'index', 'name', 'values'];

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly tableId: string,
    readonly place: number,
  ) {
    super();
  }

  get id(): number {
    return this.place + 1;
  }
  get index(): number {
    return this.place;
  }
  get name(): string {
    return String(this.sheet.values(this.getHeaderRowRange().area)[0]?.[0] ?? '');
  }
  set name(name: string) {
    if (!name) throw new ApiError('InvalidArgument');
    writeTyped(this.book, this.sheet, this.getHeaderRowRange().area, `'${name}`);
  }
  get values(): CellValue[][] | null {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  get filter(): TableFilter {
    return new TableFilter(this.book, this.sheet, this.tableId, this.place);
  }

  delete(): void {
    this.book.requireWritable(this.sheet);
    const area = this.#area;
    const table = requireTable(this.sheet, this.tableId);
    if (table.area.left === table.area.right) throw new ApiError('InvalidOperation');
    forgetFilterOf(this.book, this.tableId, this.place);
    followDeletedColumn(this.book, table.name, this.name);
    deleteCells(this.sheet, area, 'Left');
    this.sheet.putTable({ ...table, area: { ...table.area, right: table.area.right - 1 } });
    recalculateTable(this.book, table.name);
  }
  getRange(): Range {
    return this.#range(this.#area);
  }
  getHeaderRowRange(): Range {
    return this.#range({ ...this.#area, bottom: this.#area.top });
  }
  getDataBodyRange(): Range {
    return this.#range({ ...this.#area, top: this.#area.top + 1 });
  }

  get #area(): Area {
    const { area } = requireTable(this.sheet, this.tableId);
    const column = area.left + this.place;
    if (column > area.right) throw new ApiError('ItemNotFound');
    return { ...area, left: column, right: column };
  }

  #range(area: Area): Range {
    return new Range(this.book, this.sheet, area);
  }
}
