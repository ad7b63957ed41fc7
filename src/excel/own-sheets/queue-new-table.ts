import type { CaptionedColumn } from '../../wording/captions/captions-for';
import { HEIGHT_OF_HEADER } from './dress-table';
import { headingsOf, queueNewHeadings, type KeepNames } from './head-columns';
import type { OwnTable } from './table-snapshot';

export interface NewTable {
  readonly table: Excel.Table;
  /** Heads its columns, behind all else in the request that knows them by their names. */
  readonly head: () => KeepNames;
}

/**
 * Queues a sheet behind all others with a table of these columns and one empty row.
 *
 * @param widths of the columns, in points.
 * @param language in which its columns are headed.
 * @param isNameTaken a sheet of the user's own keeps its name; the table is what is looked for.
 */
export function queueNewTable<Column extends CaptionedColumn>(
  { workbook }: Excel.RequestContext,
  { sheetName, tableName }: OwnTable,
  columns: readonly Column[],
  widths: Readonly<Record<Column, number>>,
  language: string,
  isNameTaken: boolean,
): NewTable {
  const { tables, worksheets } = workbook;
  const sheet = isNameTaken ? worksheets.add() : worksheets.add(sheetName);
  const header = () => sheet.getRangeByIndexes(0, 0, 1, columns.length);
  header().values = [[...columns]];
  const table = tables.add(sheet.getRangeByIndexes(0, 0, 2, columns.length), true);
  table.name = tableName;
  table.style = 'TableStyleLight9';
  table.showBandedRows = false;
  columns.forEach((column, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = widths[column];
  });
  header().format.wrapText = true;
  header().format.rowHeight = HEIGHT_OF_HEADER;
  const headings = headingsOf(columns, { ours: columns, language });
  return { table, head: () => queueNewHeadings(header, columns, headings) };
}
