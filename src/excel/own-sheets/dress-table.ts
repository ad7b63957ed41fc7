import { inExcel } from '../request/in-excel';
import { addTable } from './add-table';
import { queueNewHeadings } from './head-columns';
import { queueLooks } from './queue-looks';
import type { FilledDraft } from './replace-sheet';

/** Of two lines, in points. */
export const HEIGHT_OF_HEADER = 32;

/**
 * Makes a table of a filled draft whose first row names its columns, as the user is to see it: after
 * the values, for speed.
 *
 * @param widths of the columns, in points.
 */
export function dressTable(
  sheetId: string,
  { image, names, headings, looks }: FilledDraft,
  widths: readonly number[],
): Promise<void> {
  const { rows, columns } = image;
  return inExcel(async (context, isAgain) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = () => sheet.getRangeByIndexes(0, 0, rows, columns);
    const table = await addTable(context, sheet, range, isAgain);
    table.style = 'TableStyleLight9';
    table.showBandedRows = false;
    range().format.verticalAlignment = 'Top';
    const header = () => sheet.getRangeByIndexes(0, 0, 1, columns);
    header().format.wrapText = true;
    header().format.rowHeight = HEIGHT_OF_HEADER;
    const keepNames = queueNewHeadings(header, names, headings);
    if (looks) queueLooks(sheet, { top: 1, left: 0, rows: rows - 1 }, looks);
    widths.forEach((width, at) => {
      sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = width;
    });
    await context.sync();
    await keepNames();
  });
}
