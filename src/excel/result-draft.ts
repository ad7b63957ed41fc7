import { inExcel } from './in-excel';
import {
  DRAFT_SHEET,
  PREVIOUS_SHEET,
  PREVIOUS_TABLE,
  RESULT_SHEET,
  RESULT_TABLE,
} from './result-names';
import { codeOf, WorkbookError } from './workbook-error';

/** A sheet of its own on which the result is built, and the last result that it will replace. */
export interface ResultDraft {
  readonly sheetId: string;
  readonly replaces: { readonly sheetId: string; readonly tableId: string } | null;
}

/**
 * Adds the sheet on which the result is built, hidden, so that the tabs do not jump. The leftover
 * of a run that could not tidy up goes first.
 *
 * @throws {WorkbookError} if the result could not take its place in the end.
 */
export async function openDraft(): Promise<ResultDraft> {
  const replaces = await findReplaced();
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const leftover = worksheets.getItemOrNullObject(DRAFT_SHEET);
    await context.sync();
    if (!leftover.isNullObject) leftover.delete();
    const sheet = worksheets.add(DRAFT_SHEET);
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.load('id');
    try {
      await context.sync();
    } catch (error) {
      // Excel has several codes for it, and adding a sheet fails for no other reason.
      const isRefused = ['AccessDenied', 'InvalidOperation', 'GeneralException'].includes(
        codeOf(error) ?? '',
      );
      if (isRefused) throw new WorkbookError('workbook protected', RESULT_SHEET, { cause: error });
      throw error;
    }
    return { sheetId: sheet.id, replaces };
  });
}

/** The last result, if it may be replaced. A sheet that is not ours is never touched. */
function findReplaced(): Promise<ResultDraft['replaces']> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(RESULT_SHEET);
    sheet.load('id');
    await context.sync();
    if (sheet.isNullObject) return null;
    const table = sheet.tables.getItemOrNullObject(RESULT_TABLE);
    table.load('id');
    const { protection } = sheet;
    protection.load('protected');
    await context.sync();
    if (table.isNullObject) throw new WorkbookError('result name taken', RESULT_SHEET);
    if (protection.protected) throw new WorkbookError('result protected', RESULT_SHEET);
    return { sheetId: sheet.id, tableId: table.id };
  });
}

/**
 * Gives the finished sheet and its table their names, in the place of the last result, beside the
 * source. The last result is deleted last: until then everything can be undone.
 */
export async function publishDraft(draft: ResultDraft, sourceSheetId: string): Promise<void> {
  await freeTableName(draft);
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItem(sourceSheetId);
    source.load('position');
    const sheet = worksheets.getItem(draft.sheetId);
    const table = sheet.tables.getItemAt(0);
    await context.sync();
    sheet.visibility = Excel.SheetVisibility.visible;
    sheet.position = source.position + 1;
    const last = draft.replaces && worksheets.getItem(draft.replaces.sheetId);
    if (draft.replaces && last) {
      last.tables.getItem(draft.replaces.tableId).name = PREVIOUS_TABLE;
      last.name = PREVIOUS_SHEET;
    }
    sheet.name = RESULT_SHEET;
    table.name = RESULT_TABLE;
    last?.delete();
    sheet.activate();
    sheet.getRange('A1').select();
    await context.sync();
  });
}

/** The result of an earlier run on a sheet that the user renamed stays, under another table name. */
function freeTableName({ replaces }: ResultDraft): Promise<void> {
  return inExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load('items');
    await context.sync();
    const kept = tables.items.find(
      ({ id, name }) => name === RESULT_TABLE && id !== replaces?.tableId,
    );
    if (!kept) return;
    const names = new Set(tables.items.map(({ name }) => name.toLowerCase()));
    let number = 2;
    while (names.has(`${RESULT_TABLE}_${number}`.toLowerCase())) number += 1;
    kept.name = `${RESULT_TABLE}_${number}`;
    await context.sync();
  });
}

/** Leaves the workbook as it was before `openDraft`. */
export function discardDraft({ sheetId, replaces }: ResultDraft): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(sheetId);
    const last = worksheets.getItemOrNullObject(replaces?.sheetId ?? PREVIOUS_SHEET);
    last.load('name');
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    if (replaces && !last.isNullObject && last.name === PREVIOUS_SHEET) {
      last.name = RESULT_SHEET;
      last.tables.getItem(replaces.tableId).name = RESULT_TABLE;
    }
    await context.sync();
  });
}
