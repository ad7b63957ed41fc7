import type { MappingColumn } from '../assessment/mapping-row';
import { inExcel } from './in-excel';
import { RESULT_TABLE } from './result-names';
import { readResultColumns, resultError } from './result-rows';
import { RowRuns, type RowRun } from './row-runs';
import type { SourcePlace } from './source-place';
import { toWorkbookError } from './workbook-error';

/** Which rows of the result: those with this text in the column, or with any text at all. */
export type ResultQuery = Partial<Readonly<Record<MappingColumn, string | { readonly any: true }>>>;

/** How the rows were shown. */
export interface Shown {
  readonly how: 'selected' | 'filtered' | 'first ones selected' | 'none';
  readonly rows: number;
}

/** Excel refuses a selection whose address is long; about 20 characters an area. */
const MOST_AREAS = 60;

/**
 * Selects the rows of the result that the query describes. Where they are too scattered to be
 * selected at once, the table is filtered to them instead.
 */
export async function selectResultRows(query: ResultQuery): Promise<Shown> {
  const columns = Object.keys(query) as MappingColumn[];
  const table = await readResultColumns(columns);
  const rowCount = table[columns[0]!].length;
  const fits = (row: number) =>
    columns.every((column) => matches(query[column], table[column][row]!));
  const found = new RowRuns();
  for (let row = 0; row < rowCount; row++) if (fits(row)) found.add(row);
  if (found.count === 0) return { how: 'none', rows: 0 };

  const isSelectable = found.runs.length <= MOST_AREAS;
  try {
    await inExcel(async (context) => {
      const result = context.workbook.tables.getItem(RESULT_TABLE);
      result.clearFilters();
      result.worksheet.activate();
      if (isSelectable) {
        const body = result.getDataBodyRange();
        body.load('rowIndex, columnIndex, columnCount');
        await context.sync();
        const { rowIndex, columnIndex, columnCount } = body;
        const areas = found.runs.map(([first, last]) =>
          addressOf(rowIndex + first, rowIndex + last, columnIndex, columnIndex + columnCount - 1),
        );
        result.worksheet.getRanges(areas.join(',')).select();
      } else {
        for (const column of columns) {
          const wanted = new Set(table[column].filter((text) => matches(query[column], text)));
          result.columns.getItem(column).filter.applyValuesFilter([...wanted]);
        }
        result.getHeaderRowRange().getCell(0, 0).select();
      }
      await context.sync();
    });
  } catch (error) {
    throw resultError(error);
  }
  return { how: isSelectable ? 'selected' : 'filtered', rows: found.count };
}

/** Selects rows of the source sheet, or their cells in one column. */
export async function selectSourceRows(
  place: SourcePlace,
  { count, runs }: { readonly count: number; readonly runs: readonly RowRun[] },
  columnIndex: number | null,
): Promise<Shown> {
  const left = place.left + (columnIndex ?? 0);
  const right = columnIndex === null ? place.left + place.columnCount - 1 : left;
  const selected = runs.slice(0, MOST_AREAS);
  const areas = selected.map(([first, last]) => addressOf(first - 1, last - 1, left, right));
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      sheet.activate();
      sheet.getRanges(areas.join(',')).select();
      await context.sync();
    });
  } catch (error) {
    throw toWorkbookError(error, place.sheetName);
  }
  const rows = selected.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return rows === count ? { how: 'selected', rows } : { how: 'first ones selected', rows };
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

function matches(wanted: ResultQuery[MappingColumn], text: string): boolean {
  return typeof wanted === 'string' ? text === wanted : text !== '';
}

function addressOf(top: number, bottom: number, left: number, right: number): string {
  return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}

function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
