import { findSource, type ActiveSource } from '../source/find-source';
import { inExcel } from '../request/in-excel';
import { withoutSheetName, type SourcePlace } from '../request/source-place';
import { toWorkbookError } from '../request/workbook-error';

/**
 * The list of candidates on the active sheet: the table under the active cell, else the sheet's
 * only table, else everything on the sheet. A table's totals row is no part of it.
 */
export async function findCandidates(): Promise<ActiveSource> {
  try {
    const finding = await findSource();
    return finding.kind === 'cells' ? await preferTable(finding.place) : finding;
  } catch (error) {
    throw toWorkbookError(error, '');
  }
}

function preferTable(place: SourcePlace): Promise<ActiveSource> {
  return inExcel(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(place.sheetId);
    tables.load('items/name, items/showTotals');
    await context.sync();
    const table = place.tableName
      ? tables.items.find(({ name }) => name === place.tableName)
      : tables.items.length === 1
        ? tables.items[0]
        : undefined;
    if (!table) return { kind: 'cells', place };

    const range = table.getRange();
    range.load('address, rowIndex, columnIndex, rowCount, columnCount');
    await context.sync();
    return {
      kind: 'cells',
      place: {
        ...place,
        tableName: table.name,
        top: range.rowIndex,
        left: range.columnIndex,
        rowCount: range.rowCount - (table.showTotals ? 1 : 0),
        columnCount: range.columnCount,
        address: withoutSheetName(range.address),
      },
    };
  });
}
