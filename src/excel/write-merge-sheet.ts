import type { MergeSheet } from '../documents/merge-sheet';
import { inExcel } from './in-excel';
import { codeOf, toWorkbookError, WorkbookError } from './workbook-error';
import { writeRows } from './write-rows';
import { asTyped } from './typed-cell';

/** For Word's mail merge: the names are those that a main document of Word refers to. */
export const LETTERS_SHEET = 'JD Letters';
export const LETTERS_TABLE = 'JD_Letters';
const DRAFT_SHEET = 'JD Letters (in progress)';

/**
 * Writes the letters as a table *JD_Letters*, one row each, in the place of the last one.
 *
 * @throws {WorkbookError} `result name taken` where a sheet of the user's own has the name; nothing
 *   is written then.
 */
export async function writeMergeSheet({ header, rows }: MergeSheet): Promise<void> {
  try {
    const { sheetId, last } = await openDraft();
    const cells = [header, ...rows].map((row) => row.map(asTyped));
    await writeRows(sheetId, 0, cells);
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem(sheetId);
      const { tables } = sheet;
      tables.load('items');
      const replaced = last === null ? null : worksheets.getItemOrNullObject(last);
      await context.sync();
      const whole = sheet.getRangeByIndexes(0, 0, rows.length + 1, header.length);
      // A busy Excel may have added it and yet refused: then the batch runs a second time.
      const table = tables.items[0] ?? tables.add(whole, true);
      if (replaced && !replaced.isNullObject) replaced.delete();
      table.name = LETTERS_TABLE;
      table.style = 'TableStyleLight9';
      sheet.freezePanes.freezeRows(1);
      sheet.name = LETTERS_SHEET;
      sheet.visibility = Excel.SheetVisibility.visible;
      sheet.activate();
      await context.sync();
    });
  } catch (error) {
    throw toWorkbookError(error, LETTERS_SHEET);
  }
}

function openDraft(): Promise<{ readonly sheetId: string; readonly last: string | null }> {
  return inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const taken = worksheets.getItemOrNullObject(LETTERS_SHEET);
    taken.load('id');
    const leftover = worksheets.getItemOrNullObject(DRAFT_SHEET);
    const table = tables.getItemOrNullObject(LETTERS_TABLE);
    await context.sync();
    let last: string | null = null;
    if (!taken.isNullObject) {
      const own = taken.tables.getItemOrNullObject(LETTERS_TABLE);
      const { protection } = taken;
      protection.load('protected');
      await context.sync();
      if (own.isNullObject) throw new WorkbookError('result name taken', LETTERS_SHEET);
      if (protection.protected) throw new WorkbookError('result protected', LETTERS_SHEET);
      last = taken.id;
    } else if (!table.isNullObject) {
      // On a sheet that the user renamed: it is theirs now, and only gives up the name.
      table.name = `${LETTERS_TABLE}_previous`;
    }
    if (!leftover.isNullObject) leftover.delete();
    const sheet = worksheets.add(DRAFT_SHEET);
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.load('id');
    try {
      await context.sync();
    } catch (error) {
      const isRefused = codeOf(error) === 'AccessDenied';
      if (isRefused) throw new WorkbookError('workbook protected', LETTERS_SHEET, { cause: error });
      throw error;
    }
    return { sheetId: sheet.id, last };
  });
}
