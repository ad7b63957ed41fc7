import type { SheetStore, TableRecord } from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { cellText } from './cell-text';
import { HostObject } from './host-object';
import { requireTable } from './table';
import { bodyAreaOf } from './table-headers';

/** Excel.Filter: shows only the rows of a table whose column shows one of some texts. */
export class TableFilter extends HostObject {
  static override readonly className = 'Filter';
  static override readonly scalars = ['criteria'];

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly tableId: string,
    readonly column: number,
  ) {
    super();
  }

  get criteria(): unknown {
    const values = this.book.filters.get(this.tableId)?.get(this.column);
    return values ? { filterOn: 'Values', values: [...values] } : null;
  }
  applyValuesFilter(values: readonly unknown[]): void {
    this.book.requireWritable(this.sheet);
    const columns = this.book.filters.get(this.tableId) ?? new Map<number, ReadonlySet<string>>();
    columns.set(this.column, new Set(values.map(String)));
    this.book.filters.set(this.tableId, columns);
    showMatchingRows(this.book, this.sheet, requireTable(this.sheet, this.tableId));
  }
  clear(): void {
    this.book.requireWritable(this.sheet);
    this.book.filters.get(this.tableId)?.delete(this.column);
    showMatchingRows(this.book, this.sheet, requireTable(this.sheet, this.tableId));
  }
}

/** Takes every filter off a table. */
export function clearFilters(book: BookContext, sheet: SheetStore, table: TableRecord): void {
  if (book.filters.delete(table.id)) showMatchingRows(book, sheet, table);
}

function showMatchingRows(book: BookContext, sheet: SheetStore, table: TableRecord): void {
  const body = bodyAreaOf(table);
  const filters = book.filters.get(table.id) ?? new Map<number, ReadonlySet<string>>();
  sheet.hideRows(body.top, body.bottom, false);
  for (const [place, wanted] of filters) {
    const column = { ...body, left: body.left + place, right: body.left + place };
    const formats = sheet.numberFormats(column);
    sheet.values(column).forEach(([value = ''], index) => {
      const text = cellText(value, formats[index]?.[0] ?? 'General');
      const row = body.top + index;
      if (!wanted.has(text)) sheet.hideRows(row, row, true);
    });
  }
}
