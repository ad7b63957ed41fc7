import type { MappingColumn } from '../../assessment/mapping-columns';
import { isWithin, ROW_FACETS, type RowFacets } from '../../review/narrow-rows';
import { addressOf } from '../request/cell-address';
import { inExcel } from '../request/in-excel';
import { RESULT_TABLE } from '../own-sheets/result-names';
import { facetReader } from './facet-rows';
import { findResult } from './find-result';
import { readRows } from './read-columns';
import { readResultColumns, resultError } from './result-rows';
import { settingsOf } from './result-settings';
import { RowRuns } from '../request/row-runs';
import { canSelect, selectAreas, type Shown } from '../request/select-areas';

/** Which rows of the result: those with this text in the column, or with any text at all. */
export type ResultQuery = Partial<Readonly<Record<MappingColumn, string | { readonly any: true }>>>;

/** Only rows that the facets let through. */
export interface Within {
  readonly facets: RowFacets;
  readonly displayLanguage: string;
}

/**
 * Selects the rows of the result that the query describes; where they are too scattered for this
 * Excel to be selected at once, filters the table to them.
 *
 * @throws {WorkbookError} `result vanished` where there is no result any more.
 */
export async function selectResultRows(query: ResultQuery, within?: Within): Promise<Shown> {
  return within ? selectWithin(query, within) : selectWhole(query);
}

async function selectWhole(query: ResultQuery): Promise<Shown> {
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

async function selectWithin(
  query: ResultQuery,
  { facets, displayLanguage }: Within,
): Promise<Shown> {
  const place = await findResult();
  const { layout } = await settingsOf(place, displayLanguage);
  const reader = facetReader(place, layout);
  const columns = Object.keys(query) as MappingColumn[];
  const narrowing = ROW_FACETS.filter((name) => facets[name] !== null);
  const indexes = new Set([
    ...columns.map((column) => place.answers[column]),
    ...narrowing.flatMap((name) => reader.columnsOf[name]),
  ]);
  const found = new RowRuns();
  const texts = new Map([...indexes].map((index) => [index, new Set<string>()]));
  try {
    for await (const { offset, rows } of readRows(place.body, indexes)) {
      rows.forEach((cells, at) => {
        const isAsked = columns.every((column) =>
          matches(query[column], String(cells[place.answers[column]])),
        );
        if (!isAsked || !isWithin(reader.read(cells), facets)) return;
        found.add(offset + at);
        for (const [index, known] of texts) known.add(String(cells[index]));
      });
    }
  } catch (error) {
    throw resultError(error);
  }
  return showRows(RESULT_TABLE, found, () =>
    [...texts].map(([index, known]) => ({ column: place.header[index]!, texts: [...known] })),
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
      const wasFiltered = await selectRuns(tableName, found);
      return { how: 'selected', rows: found.count, ...(wasFiltered && { isUnfiltered: true }) };
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

/** @returns whether the table was filtered: rows that a filter hides are selected for nobody. */
function selectRuns(tableName: string, { runs }: RowRuns): Promise<boolean> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    const { autoFilter } = table;
    autoFilter.load('isDataFiltered');
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
    return autoFilter.isDataFiltered;
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
