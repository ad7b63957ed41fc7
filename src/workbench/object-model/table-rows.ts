import { ApiError } from '../api-error';
import type { CellValue, SheetStore } from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { HostCollection, HostObject } from './host-object';
import { requireMovable } from './filtered-rows';
import { recalculateTable } from './follow-names';
import { Range } from './range';
import { writeTyped } from './sheet-access';
import { deleteCells, insertCells } from './shift-cells';
import { requireTable } from './require-table';
import { bodyAreaOf } from './table-headers';

/** Excel.TableRowCollection. */
export class TableRowCollection extends HostCollection<TableRow> {
  static override readonly className = 'TableRowCollection';

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly tableId: string,
  ) {
    super();
  }

  get items(): readonly TableRow[] {
    return Array.from({ length: this.getCount() }, (_, index) => this.#row(index));
  }
  get count(): number {
    return this.getCount();
  }
  getCount(): number {
    const { area } = requireTable(this.sheet, this.tableId);
    return area.bottom - area.top;
  }
  getItemAt(index: number): TableRow {
    if (!(index >= 0 && index < this.getCount())) throw new ApiError('InvalidArgument');
    return this.#row(index);
  }
  /** Adds one row or several at an index, or at the end. */
  add(index: number | null, values: unknown): TableRow {
    this.book.requireWritable(this.sheet);
    const table = requireTable(this.sheet, this.tableId);
    const rows = Array.isArray(values) ? values.length : 1;
    const at = index === null || index < 0 ? this.getCount() : index;
    if (at > this.getCount() || rows === 0) throw new ApiError('InvalidArgument');
    const top = table.area.top + 1 + at;
    const area = { ...table.area, top, bottom: top + rows - 1 };
    if (at < this.getCount()) requireMovable(this.book, this.sheet, area, 'vertical');
    insertCells(this.sheet, area, 'Down');
    this.sheet.putTable({
      ...table,
      area: { ...table.area, bottom: table.area.bottom + rows },
    });
    if (values !== null && values !== undefined) {
      writeTyped(this.book, this.sheet, area, values);
    }
    recalculateTable(this.book, table.name);
    return this.#row(at);
  }
  deleteRowsAt(index: number, count = 1): void {
    this.book.requireWritable(this.sheet);
    const table = requireTable(this.sheet, this.tableId);
    const body = bodyAreaOf(table);
    const top = body.top + index;
    if (index < 0 || count < 1 || top + count - 1 > body.bottom) {
      throw new ApiError('InvalidArgument');
    }
    const deleted = { ...body, top, bottom: top + count - 1 };
    requireMovable(this.book, this.sheet, deleted, 'vertical');
    deleteCells(this.sheet, deleted, 'Up');
    // A table keeps at least one row below its header, be it blank.
    const bottom = Math.max(body.top, body.bottom - count);
    this.sheet.putTable({ ...table, area: { ...table.area, bottom } });
    recalculateTable(this.book, table.name);
  }

  #row(index: number): TableRow {
    return new TableRow(this.book, this.sheet, this.tableId, index);
  }
}

/** Excel.TableRow. */
class TableRow extends HostObject {
  static override readonly className = 'TableRow';
  static override readonly scalars = ['index', 'values'];

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly tableId: string,
    readonly place: number,
  ) {
    super();
  }

  get index(): number {
    return this.place;
  }
  get values(): CellValue[][] | null {
    return this.getRange().values;
  }
  set values(values: unknown) {
    this.getRange().values = values;
  }
  getRange(): Range {
    const body = bodyAreaOf(requireTable(this.sheet, this.tableId));
    const row = body.top + this.place;
    if (row > body.bottom) throw new ApiError('ItemNotFound');
    return new Range(this.book, this.sheet, { ...body, top: row, bottom: row });
  }
  delete(): void {
    const rows = new TableRowCollection(this.book, this.sheet, this.tableId);
    rows.deleteRowsAt(this.place);
  }
}
