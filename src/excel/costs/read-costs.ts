import { readCostTable, type CostTableReading } from '../../costs/read-cost-table';
import type { CellRow } from '../../staffing-export/export-layout';
import { COSTS_TABLE } from '../own-sheets/result-names';
import { inExcel } from '../request/in-excel';
import type { Place } from '../request/source-place';
import { toWorkbookError } from '../request/workbook-error';

/** The user's costs, or why they cannot be read. */
export interface FoundCosts {
  /** The cells that were read, header included. */
  readonly place: Place;
  readonly reading: CostTableReading;
}

/**
 * Reads the table *JD_Costs*.
 *
 * @returns null where there is none.
 */
export function readCosts(): Promise<FoundCosts | null> {
  return read((context) => context.workbook.tables.getItemOrNullObject(COSTS_TABLE));
}

/** Reads the cells that are selected; where that is one cell, its table, or all of the sheet. */
export async function readSelectedCosts(): Promise<FoundCosts | null> {
  const { rowCount, name } = await lookAtSelection();
  // Whole columns are unbounded: Excel tells no values of such a range, but of what is used of it.
  if (rowCount > 1) {
    return read(({ workbook }) => workbook.getSelectedRange().getUsedRangeOrNullObject(true));
  }
  return read(({ workbook }) =>
    name === null
      ? workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true)
      : workbook.tables.getItemOrNullObject(name),
  );
}

/** How many rows are selected, and the table of the active cell; null where it is in none. */
async function lookAtSelection(): Promise<{
  readonly rowCount: number;
  readonly name: string | null;
}> {
  try {
    return await inExcel(async (context) => {
      const { workbook } = context;
      const selected = workbook.getSelectedRange();
      selected.load('rowCount');
      const tables = workbook.getActiveCell().getTables(false);
      tables.load('items/name');
      await context.sync();
      return { rowCount: selected.rowCount, name: tables.items[0]?.name ?? null };
    });
  } catch (error) {
    throw toWorkbookError(error, COSTS_TABLE);
  }
}

async function read(
  find: (context: Excel.RequestContext) => Excel.Table | Excel.Range,
): Promise<FoundCosts | null> {
  try {
    return await inExcel(async (context) => {
      const found = find(context);
      const range = 'getDataBodyRange' in found ? found.getRange() : found;
      range.load('values, rowIndex, columnIndex, rowCount, columnCount');
      const { worksheet } = found;
      worksheet.load('id, name');
      await context.sync();
      if (found.isNullObject) return null;
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      return {
        place: {
          sheetId: worksheet.id,
          sheetName: worksheet.name,
          top: rowIndex,
          left: columnIndex,
          rowCount,
          columnCount,
        },
        reading: readCostTable(range.values as CellRow[]),
      };
    });
  } catch (error) {
    throw toWorkbookError(error, COSTS_TABLE);
  }
}

/** Selects one cell of what was read, counted from its first. */
export async function showCostCell(place: Place, row: number, column: number): Promise<void> {
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      sheet.activate();
      sheet.getRangeByIndexes(place.top + row, place.left + column, 1, 1).select();
      await context.sync();
    });
  } catch (error) {
    throw toWorkbookError(error, place.sheetName);
  }
}
