import { loadMark, parseMark, queueMark } from './draft-mark';
import type { InExcel } from './in-excel';
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

/** Which run builds it; see {@link DraftMark}. */
export interface DraftOwner {
  readonly run: string;
  readonly source: string;
}

/**
 * Adds the sheet on which the result is built, hidden, so that the tabs do not jump, with a mark in
 * the settings that it is ours. The leftover of an interrupted run goes first.
 *
 * @throws {WorkbookError} if the result could not take its place in the end.
 */
export async function openDraft(owner: DraftOwner, excel: InExcel): Promise<ResultDraft> {
  const replaces = await findReplaced(excel);
  try {
    return { sheetId: await addDraft(owner, excel), replaces };
  } catch (error) {
    // Excel has two codes for a protected structure, and adding a sheet has no other reason for them.
    const isRefused = ['AccessDenied', 'InvalidOperation'].includes(codeOf(error) ?? '');
    if (isRefused) throw new WorkbookError('workbook protected', RESULT_SHEET, { cause: error });
    throw error;
  }
}

function addDraft(owner: DraftOwner, excel: InExcel): Promise<string> {
  return excel(async (context) => {
    const { worksheets } = context.workbook;
    const existing = worksheets.getItemOrNullObject(DRAFT_SHEET);
    existing.load('id');
    const marked = loadMark(context);
    await context.sync();
    const mark = parseMark(marked);
    if (!existing.isNullObject) {
      if (!mark) throw new WorkbookError('draft name taken', DRAFT_SHEET);
      // Excel may have added it and yet refused: then the batch runs a second time.
      if (mark.run === owner.run) return existing.id;
      // By id, and the mark last: carried out late, this fails on the sheet of a later run.
      worksheets.getItem(existing.id).delete();
    }
    const sheet = worksheets.add(DRAFT_SHEET);
    queueMark(context, { version: 1, ...owner });
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
}

/** The last result, if it may be replaced. A sheet that is not ours is never touched. */
function findReplaced(excel: InExcel): Promise<ResultDraft['replaces']> {
  return excel(async (context) => {
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
 * Removes what a run left, and gives the last result its names back where they were taken from it.
 * A result that stands in its place already is complete, and stays.
 *
 * @param run the run whose leftover it must be; null for anyone's.
 */
export function discardDraft(run: string | null, excel: InExcel): Promise<void> {
  return excel(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(DRAFT_SHEET);
    const previous = worksheets.getItemOrNullObject(PREVIOUS_SHEET);
    const result = worksheets.getItemOrNullObject(RESULT_SHEET);
    found.load('id');
    previous.load('id');
    result.load('id');
    const marked = loadMark(context);
    await context.sync();
    const mark = parseMark(marked);
    if (!mark || (run !== null && mark.run !== run)) return;
    // By id: the name may be another run's sheet by the time that this is carried out.
    if (!found.isNullObject) worksheets.getItem(found.id).delete();
    if (!previous.isNullObject) {
      const table = previous.tables.getItemOrNullObject(PREVIOUS_TABLE);
      table.load('id');
      await context.sync();
      if (!result.isNullObject) previous.delete();
      else {
        previous.name = RESULT_SHEET;
        if (!table.isNullObject) table.name = RESULT_TABLE;
      }
    }
    marked.delete();
    await context.sync();
  });
}
