import { addressOf } from '../request/cell-address';
import type { MappingColumn } from '../../assessment/mapping-columns';
import { inExcel } from '../request/in-excel';
import { RESULT_TABLE } from '../own-sheets/result-names';
import { readResultColumns, resultError } from './result-rows';
import { RowRuns } from '../request/row-runs';
import { canSelect, selectAreas, type Shown } from '../request/select-areas';

/** Which rows of the result: those with this text in the column, or with any text at all. */
export type ResultQuery = Partial<Readonly<Record<MappingColumn, string | { readonly any: true }>>>;

/**
 * Selects the rows of the result that the query describes; where they are too scattered for this
 * Excel to be selected at once, filters the table to them.
 *
 * @throws {WorkbookError} `result vanished` where there is no result any more.
 */
export async function selectResultRows(query: ResultQuery): Promise<Shown> {
  const columns = Object.keys(query) as MappingColumn[];
  const table = await readResultColumns(columns);
  const rowCount = table[columns[0]!].length;
  const found = new RowRuns();
  for (let row = 0; row < rowCount; row++) {
    if (columns.every((column) => matches(query[column], table[column][row]!))) found.add(row);
  }
  return showRows(RESULT_TABLE, found, () =>
    columns.map((column) => {
      const wanted = table[column].filter((text) => matches(query[column], text));
      return { column, texts: [...new Set(wanted)] };
    }),
  );
}

/** Texts of a column that are still shown. */
export interface ColumnFilter {
  readonly column: string;
  readonly texts: readonly string[];
}

/**
 * Selects rows of a table of ours; where this Excel cannot do that at once, filters it to them.
 *
 * @param found rows of the table's body, from 0.
 * @param filters that leave exactly these rows.
 */
export async function showRows(
  tableName: string,
  found: RowRuns,
  filters: () => readonly ColumnFilter[],
): Promise<Shown> {
  if (found.count === 0) return { how: 'none' };
  try {
    if (canSelect(found.runs.length)) {
      await selectRuns(tableName, found);
      return { how: 'selected', rows: found.count };
    }
    await filterTable(tableName, filters());
    return { how: 'filtered', rows: found.count };
  } catch (error) {
    throw resultError(error);
  }
}

/** Shows all rows of the result again. */
export async function clearResultFilters(): Promise<void> {
  try {
    await inExcel(async (context) => {
      context.workbook.tables.getItem(RESULT_TABLE).clearFilters();
      await context.sync();
    });
  } catch (error) {
    throw resultError(error);
  }
}

function selectRuns(tableName: string, { runs }: RowRuns): Promise<void> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    table.clearFilters();
    const { worksheet } = table;
    worksheet.activate();
    const body = table.getDataBodyRange();
    body.load('rowIndex, columnIndex, columnCount');
    await context.sync();
    const { rowIndex, columnIndex, columnCount } = body;
    const right = columnIndex + columnCount - 1;
    const areas = runs.map(([first, last]) =>
      addressOf({
        top: rowIndex + first,
        bottom: rowIndex + last,
        left: columnIndex,
        right,
      }),
    );
    selectAreas(worksheet, areas);
    await context.sync();
  });
}

function filterTable(tableName: string, filters: readonly ColumnFilter[]): Promise<void> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    table.clearFilters();
    for (const { column, texts } of filters) {
      table.columns.getItem(column).filter.applyValuesFilter([...texts]);
    }
    table.worksheet.activate();
    // What is copied from a filtered selection are the rows that show.
    table.getDataBodyRange().select();
    await context.sync();
  });
}

function matches(wanted: ResultQuery[MappingColumn], text: string): boolean {
  return typeof wanted === 'string' ? text === wanted : text !== '';
}
