import { inExcel } from '../request/in-excel';
import {
  CHANGES_TABLE,
  COST_LINES,
  COST_TOTALS,
  COSTS_TABLE,
  DECISIONS_TABLE,
  DRAFT_SHEET,
  FOLLOW_UPS_TABLE,
  HANDED_OVER_TABLE,
  RESULT_TABLE,
  SCENARIO,
  SUMMARY_TABLE,
} from '../own-sheets/result-names';
import { withoutSheetName, type SourcePlace } from '../request/source-place';

/** What the active sheet offers. */
export type ActiveSource =
  | { readonly kind: 'cells'; readonly place: SourcePlace }
  | { readonly kind: 'empty'; readonly sheetName: string }
  /** The sheet that we wrote ourselves. */
  | { readonly kind: 'result'; readonly sheetName: string; readonly table: OwnTableName | null };

/** The tables that we write. */
const OURS = [
  RESULT_TABLE,
  CHANGES_TABLE,
  SUMMARY_TABLE,
  DECISIONS_TABLE,
  HANDED_OVER_TABLE,
  FOLLOW_UPS_TABLE,
  SCENARIO.tableName,
  COSTS_TABLE,
  COST_LINES.tableName,
  COST_TOTALS.tableName,
] as const;
export type OwnTableName = (typeof OURS)[number];

/** The table that the active cell lies in, else everything on the active sheet. */
export function findSource(): Promise<ActiveSource> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('id, name');
    const { protection } = sheet;
    protection.load('protected');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address, rowIndex, columnIndex, rowCount, columnCount');
    const tables = context.workbook.getActiveCell().getTables(false);
    tables.load('items/name');
    const ours = OURS.map((name) => sheet.tables.getItemOrNullObject(name));
    await context.sync();

    const sheetName = sheet.name;
    const at = ours.findIndex((table) => !table.isNullObject);
    if (at >= 0 || sheetName === DRAFT_SHEET) {
      return { kind: 'result', sheetName, table: OURS[at] ?? null };
    }
    if (used.isNullObject) return { kind: 'empty', sheetName };

    const table = firstOf(tables);
    let range = used;
    if (table) {
      range = table.getRange();
      range.load('address, rowIndex, columnIndex, rowCount, columnCount');
      await context.sync();
    }
    return { kind: 'cells', place: placeOf(sheet, range, table?.name ?? null) };
  });
}

/** @param tableName of the table that is the range; null for a sheet's used range. */
export function placeOf(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  tableName: string | null,
): SourcePlace {
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    tableName,
    top: range.rowIndex,
    left: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
    address: withoutSheetName(range.address),
    isProtected: sheet.protection.protected,
  };
}

function firstOf({ items }: Excel.TableScopedCollection): Excel.Table | undefined {
  return items[0];
}
