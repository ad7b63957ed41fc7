import { loadMark, parseMark, queueMark, type DraftMark } from './draft-mark';
import type { InExcel } from './in-excel';
import { draftName, previousSheet, previousTable, type OwnSheet } from './own-sheet';
import { codeOf, WorkbookError } from './workbook-error';

/** A sheet of its own on which one of ours is built, and the last one that it will replace. */
export interface SheetDraft {
  readonly sheetId: string;
  readonly replaces: { readonly sheetId: string; readonly tableId: string } | null;
}

/** Which run builds it; see {@link DraftMark}. */
export type DraftOwner = Omit<DraftMark, 'version'>;

/**
 * Adds the sheet on which one of ours is built, hidden, so that the tabs do not jump, with a mark in
 * the settings that it is ours. The leftover of an interrupted run goes first.
 *
 * @param begin told before anything is changed.
 * @throws {WorkbookError} if the sheet could not take its place in the end.
 */
export async function openDraft(
  own: OwnSheet,
  owner: DraftOwner,
  excel: InExcel,
  begin: () => void = () => {},
): Promise<SheetDraft> {
  const replaces = await findReplaced(own, excel);
  try {
    return { sheetId: await addDraft(own, owner, excel, begin), replaces };
  } catch (error) {
    // Excel has two codes for a protected structure, and adding a sheet has no other reason for them.
    const isRefused = ['AccessDenied', 'InvalidOperation'].includes(codeOf(error) ?? '');
    if (isRefused) throw new WorkbookError('workbook protected', own.sheetName, { cause: error });
    throw error;
  }
}

function addDraft(
  own: OwnSheet,
  owner: DraftOwner,
  excel: InExcel,
  begin: () => void,
): Promise<string> {
  return excel(async (context) => {
    const { worksheets } = context.workbook;
    const existing = worksheets.getItemOrNullObject(draftName(own));
    existing.load('id');
    const marked = loadMark(context, own.mark);
    await context.sync();
    const mark = parseMark(marked);
    if (!existing.isNullObject) {
      if (!mark) throw new WorkbookError('draft name taken', draftName(own));
      // Excel may have added it and yet refused: then the batch runs a second time.
      if (mark.run === owner.run) return existing.id;
      // By id, and the mark last: carried out late, this fails on the sheet of a later run.
      worksheets.getItem(existing.id).delete();
    }
    begin();
    const sheet = worksheets.add(draftName(own));
    queueMark(context, own.mark, { version: 1, ...owner });
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.load('id');
    await context.sync();
    return sheet.id;
  });
}

/** The last one, if it may be replaced. A sheet that is not ours is never touched. */
function findReplaced(
  { sheetName, tableName }: OwnSheet,
  excel: InExcel,
): Promise<SheetDraft['replaces']> {
  return excel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('id');
    await context.sync();
    if (sheet.isNullObject) return null;
    const table = sheet.tables.getItemOrNullObject(tableName);
    table.load('id');
    const { protection } = sheet;
    protection.load('protected');
    await context.sync();
    if (table.isNullObject) throw new WorkbookError('result name taken', sheetName);
    if (protection.protected) throw new WorkbookError('result protected', sheetName);
    return { sheetId: sheet.id, tableId: table.id };
  });
}

/**
 * Removes what a run left, and gives the last sheet its names back where they were taken from it.
 * A sheet that stands in its place already is complete, and stays.
 *
 * @param run the run whose leftover it must be; null for anyone's.
 */
export function discardDraft(own: OwnSheet, run: string | null, excel: InExcel): Promise<void> {
  return excel(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(draftName(own));
    const previous = worksheets.getItemOrNullObject(previousSheet(own));
    const result = worksheets.getItemOrNullObject(own.sheetName);
    found.load('id');
    previous.load('id');
    result.load('id');
    const marked = loadMark(context, own.mark);
    await context.sync();
    const mark = parseMark(marked);
    if (!mark || (run !== null && mark.run !== run)) return;
    // By id: the name may be another run's sheet by the time that this is carried out.
    if (!found.isNullObject) worksheets.getItem(found.id).delete();
    if (!previous.isNullObject) {
      const table = previous.tables.getItemOrNullObject(previousTable(own));
      table.load('id');
      await context.sync();
      if (!result.isNullObject) previous.delete();
      else {
        previous.name = own.sheetName;
        if (!table.isNullObject) table.name = own.tableName;
      }
    }
    marked.delete();
    await context.sync();
  });
}
