import { ApiError } from '../api-error';
import type { SheetStore, TableRecord } from '../stores/sheet-store';
import type { BookContext, FilterRecord } from './book-context';
import { cellText } from './cell-text';
import { HostObject } from './host-object';
import { requireTable } from './require-table';
import { bodyAreaOf } from './table-headers';

/** Excel.Filter: shows only the rows of a table whose column meets some criteria. */
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

  get criteria(): FilterRecord | null {
    return this.book.filters.get(this.tableId)?.get(this.column) ?? null;
  }
  apply(criteria: FilterRecord): void {
    this.book.requireWritable(this.sheet);
    if (!criteria || !Object.hasOwn(readers, criteria.filterOn))
      throw new ApiError('NotImplemented');
    const columns = this.book.filters.get(this.tableId) ?? new Map<number, FilterRecord>();
    columns.set(this.column, criteria);
    this.book.filters.set(this.tableId, columns);
    showMatchingRows(this.book, this.sheet, requireTable(this.sheet, this.tableId));
  }
  applyValuesFilter(values: readonly unknown[]): void {
    this.apply({ filterOn: 'Values', values: values.map(String) });
  }
  clear(): void {
    this.book.requireWritable(this.sheet);
    const columns = this.book.filters.get(this.tableId);
    columns?.delete(this.column);
    if (columns?.size === 0) this.book.filters.delete(this.tableId);
    showMatchingRows(this.book, this.sheet, requireTable(this.sheet, this.tableId));
  }
}

/** Excel.AutoFilter of a table. */
export class AutoFilter extends HostObject {
  static override readonly className = 'AutoFilter';
  static override readonly scalars = ['criteria', 'enabled', 'isDataFiltered'];

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly tableId: string,
  ) {
    super();
  }

  /** One for each column, in their order. */
  get criteria(): (FilterRecord | null)[] {
    const { area } = requireTable(this.sheet, this.tableId);
    const columns = this.book.filters.get(this.tableId);
    return Array.from(
      { length: area.right - area.left + 1 },
      (_, column) => columns?.get(column) ?? null,
    );
  }
  get enabled(): boolean {
    return requireTable(this.sheet, this.tableId).showFilterButton;
  }
  get isDataFiltered(): boolean {
    return this.book.filters.has(this.tableId);
  }
}

/** Takes every filter off a table. */
export function clearFilters(book: BookContext, sheet: SheetStore, table: TableRecord): void {
  if (book.filters.delete(table.id)) showMatchingRows(book, sheet, table);
}

/** A column is no longer there: filters follow their columns. */
export function forgetFilterOf(book: BookContext, tableId: string, place: number): void {
  const columns = book.filters.get(tableId);
  if (!columns) return;
  const left = [...columns].flatMap(([column, criteria]): [number, FilterRecord][] =>
    column === place ? [] : [[column > place ? column - 1 : column, criteria]],
  );
  if (left.length === 0) book.filters.delete(tableId);
  else book.filters.set(tableId, new Map(left));
}

type Reader = (criteria: FilterRecord) => (text: string) => boolean;

const readers: Readonly<Record<string, Reader>> = {
  Values: ({ values = [] }) => {
    const wanted = new Set(values);
    return (text) => wanted.has(text);
  },
  Custom: ({ criterion1 = '', criterion2, operator }) => {
    const first = readCriterion(criterion1);
    const second = criterion2 === undefined ? null : readCriterion(criterion2);
    if (!second) return first;
    return operator === 'Or'
      ? (text) => first(text) || second(text)
      : (text) => first(text) && second(text);
  },
};

/** Such as `<>`, `=*officer*`, `>5`. */
function readCriterion(criterion: string): (text: string) => boolean {
  const [, sign = '=', wanted = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  if (sign === '=' || sign === '<>') {
    const pattern = wanted
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/[*?]/g, (wild) => (wild === '*' ? '.*' : '.'));
    const expression = new RegExp(`^${pattern}$`, 'is');
    return (text) => expression.test(text) === (sign === '=');
  }
  const compare: Readonly<Record<string, (number: number) => boolean>> = {
    '<': (number) => number < Number(wanted),
    '>': (number) => number > Number(wanted),
    '<=': (number) => number <= Number(wanted),
    '>=': (number) => number >= Number(wanted),
  };
  return (text) => text !== '' && compare[sign]!(Number(text));
}

function showMatchingRows(book: BookContext, sheet: SheetStore, table: TableRecord): void {
  const body = bodyAreaOf(table);
  const filters = book.filters.get(table.id) ?? new Map<number, FilterRecord>();
  sheet.hideRows(body.top, body.bottom, false);
  for (const [place, criteria] of filters) {
    const isShown = readers[criteria.filterOn]!(criteria);
    const column = { ...body, left: body.left + place, right: body.left + place };
    const formats = sheet.numberFormats(column);
    sheet.values(column).forEach(([value = ''], index) => {
      const text = cellText(value, formats[index]?.[0] ?? 'General');
      const row = body.top + index;
      if (!isShown(text)) sheet.hideRows(row, row, true);
    });
  }
}
