/** A table as it is filtered; known after the next sync. */
export interface LoadedFilter {
  readonly table: Excel.Table;
  readonly header: Excel.Range;
}

/** Asks how a table is filtered; one that is not there is not. */
export function loadFilter(context: Excel.RequestContext, tableName: string): LoadedFilter {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  table.autoFilter.load('isDataFiltered, criteria');
  const header = table.getHeaderRowRange();
  header.load('values');
  return { table, header };
}

/**
 * Queues writing into tables with all their rows shown, and what the user had filtered again behind
 * it: over hidden rows Excel puts values elsewhere without a word, and moves none. A run, which fills
 * a table in many requests, does the same by itself: see own-sheets/refill-table.ts.
 */
export function queueUnfiltered(filters: readonly LoadedFilter[], write: () => void): void {
  const filtered = filters.filter(
    ({ table }) => !table.isNullObject && table.autoFilter.isDataFiltered,
  );
  for (const { table } of filtered) table.clearFilters();
  write();
  for (const filter of filtered) queueFilters(filter.table, filtersOf(filter));
}

/** Queues filtering a table by these columns. */
export function queueFilters(table: Excel.Table, filters: readonly ColumnFilter[]): void {
  for (const [column, criteria] of filters) table.columns.getItem(column).filter.apply(criteria);
}

/** What a column of a table is filtered by. */
export type ColumnFilter = readonly [column: string, criteria: Excel.FilterCriteria];

/** What is filtered, by the column's name. */
export function filtersOf({ table, header }: LoadedFilter): readonly ColumnFilter[] {
  const { criteria, isDataFiltered } = table.autoFilter;
  if (!isDataFiltered) return [];
  return header.values[0]!.flatMap((name, at): ColumnFilter[] => {
    const one = criteria[at] as Excel.FilterCriteria | null | undefined;
    return one?.filterOn ? [[String(name), one]] : [];
  });
}
