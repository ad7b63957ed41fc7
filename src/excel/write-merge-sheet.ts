import type { MergeSheet } from '../documents/merge-sheet';
import { inExcel } from './in-excel';
import type { OwnSheet } from './own-sheet';
import { replaceSheet } from './replace-sheet';
import { asTyped } from './typed-cell';
import { toWorkbookError } from './workbook-error';
import { writeRows } from './write-rows';

/** For Word's mail merge: the names are those that a main document of Word refers to. */
const LETTERS: OwnSheet = {
  sheetName: 'JD Letters',
  tableName: 'JD_Letters',
  mark: 'JD.Draft.Letters',
};

/**
 * Writes the letters as a table *JD_Letters*, one row each, in the place of the last one.
 *
 * @throws {WorkbookError} with the workbook as it was before; `result name taken` where a sheet of
 *   the user's own has the name.
 */
export async function writeMergeSheet({ header, rows }: MergeSheet): Promise<void> {
  try {
    const cells = [header, ...rows].map((row) => row.map(asTyped));
    const sheetId = await replaceSheet(LETTERS, null, async (draft) => {
      await writeRows(draft, 0, cells);
      await makeTable(draft, cells.length, header.length);
    });
    // The letters are there, whether or not Excel shows them.
    await show(sheetId).catch(() => {});
  } catch (error) {
    throw toWorkbookError(error, LETTERS.sheetName);
  }
}

function makeTable(sheetId: string, rowCount: number, columnCount: number): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const { tables } = sheet;
    tables.load('items');
    await context.sync();
    const whole = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
    // A busy Excel may have added it and yet refused: then the batch runs a second time.
    const table = tables.items[0] ?? tables.add(whole, true);
    table.style = 'TableStyleLight9';
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
}

function show(sheetId: string): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });
}
