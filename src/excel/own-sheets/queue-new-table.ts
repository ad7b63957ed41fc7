import type { OwnTable } from './table-snapshot';

/**
 * Queues a sheet behind all others with a table of these columns and one empty row.
 *
 * @param widths of the columns, in points.
 * @param isNameTaken a sheet of the user's own keeps its name; the table is what is looked for.
 */
export function queueNewTable<Column extends string>(
  { workbook }: Excel.RequestContext,
  { sheetName, tableName }: OwnTable,
  columns: readonly Column[],
  widths: Readonly<Record<Column, number>>,
  isNameTaken: boolean,
): Excel.Table {
  const { tables, worksheets } = workbook;
  const sheet = isNameTaken ? worksheets.add() : worksheets.add(sheetName);
  const header = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  header.values = [[...columns]];
  const table = tables.add(sheet.getRangeByIndexes(0, 0, 2, columns.length), true);
  table.name = tableName;
  table.style = 'TableStyleLight9';
  table.showBandedRows = false;
  columns.forEach((column, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = widths[column];
  });
  return table;
}
