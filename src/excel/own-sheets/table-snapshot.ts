import type { Cell, CellRow } from '../../staffing-export/export-layout';
import { inExcel, type InExcel } from '../request/in-excel';
import {
  filtersOf,
  loadFilter,
  queueFilters,
  queueUnfiltered,
  type ColumnFilter,
  type LoadedFilter,
} from '../request/unfiltered';
import { asTyped } from '../request/typed-cell';

/** A table of ours that may stand on a sheet of its own. */
export interface OwnTable {
  readonly sheetName: string;
  readonly tableName: string;
}

/** All that a table held. */
interface TableCells {
  readonly values: readonly CellRow[];
  readonly formulas: readonly CellRow[];
  readonly formats: readonly (readonly string[])[];
}

/** A table as it stood before it was changed, to be put back. */
export type TableSnapshot =
  | ({ readonly kind: 'there'; readonly filters: readonly ColumnFilter[] } & TableCells)
  /** Whether a sheet of the user's own had the name that ours would have. */
  | { readonly kind: 'missing'; readonly isNameTaken: boolean };

/** Rows deleted in one request. */
const ROWS_PER_REQUEST = 2_000;

export function snapshotTable(own: OwnTable, excel: InExcel = inExcel): Promise<TableSnapshot> {
  return excel(async (context) => {
    const snapshot = loadSnapshot(context, own);
    await context.sync();
    return snapshot();
  });
}

/**
 * Asks for all that a table holds.
 *
 * @returns what tells it after the next sync.
 */
export function loadSnapshot(
  context: Excel.RequestContext,
  { sheetName, tableName }: OwnTable,
): () => TableSnapshot {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const filter = loadFilter(context, tableName);
  const cells = loadCells(table);
  return () => snapshotOf(table, sheet, filter, cells);
}

const snapshotOf = (
  table: Excel.Table,
  sheet: Excel.Worksheet,
  filter: LoadedFilter,
  cells: () => TableCells,
): TableSnapshot =>
  table.isNullObject
    ? { kind: 'missing', isNameTaken: !sheet.isNullObject }
    : { kind: 'there', filters: filtersOf(filter), ...cells() };

/** Makes the table what it was; cells that are as they were are not written. */
export async function restoreTable(
  own: OwnTable,
  before: TableSnapshot,
  excel: InExcel,
): Promise<void> {
  if (before.kind === 'missing') return removeTable(own, before, excel);
  let isTooLong = true;
  while (isTooLong) isTooLong = await cutTable(own, before.values.length, excel);
  await excel((context) => rewriteTable(context, own, before));
}

/** A table that was not there stands on a sheet that was not there. */
function removeTable(
  { sheetName, tableName }: OwnTable,
  { isNameTaken }: { readonly isNameTaken: boolean },
  excel: InExcel,
): Promise<void> {
  return excel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    const named = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    if (!table.isNullObject) table.worksheet.delete();
    else if (!named.isNullObject && !isNameTaken) named.delete();
    await context.sync();
  });
}

/** @returns whether rows are left that were not there. */
function cutTable({ tableName }: OwnTable, count: number, excel: InExcel): Promise<boolean> {
  return excel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    const { rows } = table;
    rows.load('count');
    const filter = loadFilter(context, tableName);
    await context.sync();
    // Whoever deleted it meanwhile has decided.
    if (table.isNullObject) return false;
    const end = Math.max(count, rows.count - ROWS_PER_REQUEST);
    queueUnfiltered([filter], () => {
      for (let row = rows.count - 1; row >= end; row--) rows.getItemAt(row).delete();
    });
    await context.sync();
    return end > count;
  });
}

async function rewriteTable(
  context: Excel.RequestContext,
  { tableName }: OwnTable,
  before: Extract<TableSnapshot, { readonly kind: 'there' }>,
): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  const filter = loadFilter(context, tableName);
  const cells = loadCells(table);
  await context.sync();
  if (table.isNullObject) return;
  const now = cells();
  const missing = before.values.slice(now.values.length);
  queueUnfiltered([filter], () => {
    if (missing.length > 0) {
      table.rows.add(
        undefined,
        missing.map((row) => row.map(() => '')),
      );
    }
    const body = table.getDataBodyRange();
    before.values.forEach((values, at) => {
      const formulas = before.formulas[at]!;
      const formats = before.formats[at]!;
      const row = () => body.getCell(at, 0).getAbsoluteResizedRange(1, values.length);
      if (!isSame(values, now.values[at]) || !isSame(formulas, now.formulas[at])) {
        row().values = [values.map((value, column) => typed(value, formulas[column]!))];
      }
      if (!isSame(formats, now.formats[at])) row().numberFormat = [[...formats]];
    });
  });
  // A request that failed in its middle took them off, and came to nothing behind that.
  if (filtersOf(filter).length === 0) queueFilters(table, before.filters);
  await context.sync();
}

function loadCells(table: Excel.Table): () => TableCells {
  const body = table.getDataBodyRange();
  body.load('values, formulas, numberFormat');
  return () => cellsOf(body);
}

const cellsOf = ({ values, formulas, numberFormat }: Excel.Range): TableCells => ({
  values: values as CellRow[],
  formulas: formulas as CellRow[],
  formats: numberFormat as string[][],
});

/** A text that begins with an equals sign reads the same as value and as formula. */
function typed(value: Cell, formula: Cell): Cell {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula : asTyped(value);
}

function isSame(left: readonly unknown[], right: readonly unknown[] | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
