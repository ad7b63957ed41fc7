import { loadMark, parseMark, queueMark, type DraftMark } from './draft-mark';
import type { InExcel } from '../request/in-excel';
import { draftName, type OwnSheet } from './own-sheet';
import { refillTable } from './refill-table';
import { codeOf, WorkbookError } from '../request/workbook-error';

/** A table of ours that stands, and will be filled anew. */
export interface StandingTable {
  readonly sheetId: string;
  readonly tableId: string;
  /** Its columns, from the left, as they are called. */
  readonly header: readonly string[];
}

/** A sheet of its own on which new content is built, and the table that it is for. */
export interface SheetDraft {
  readonly sheetId: string;
  readonly owner: DraftOwner;
  /** Null where the draft itself becomes the sheet. */
  readonly standing: StandingTable | null;
}

/** Which run builds it; see {@link DraftMark}. */
export type DraftOwner = Omit<DraftMark, 'version' | 'filling'>;

/**
 * Adds the sheet on which one of ours is built, hidden, so that the tabs do not jump, with a mark in
 * the settings that it is ours. The leftover of an interrupted run goes first, or is finished where
 * it was complete.
 *
 * @param begin told before anything is changed.
 * @param found what stands there, where that was asked a moment ago.
 * @throws {WorkbookError} if the content could not take its place in the end.
 */
export async function openDraft(
  own: OwnSheet,
  owner: DraftOwner,
  excel: InExcel,
  begin: () => void = () => {},
  found: DraftGround | null = null,
): Promise<SheetDraft> {
  for (let ground = found; ; ground = null) {
    const draft = await addDraft(own, owner, excel, begin, ground);
    if (draft) return draft;
    await refillTable(own, null, excel);
  }
}

/** What stands where a draft will. */
export interface DraftGround {
  /** The id of a sheet with the draft's name. */
  readonly existing: string | null;
  readonly mark: DraftMark | null;
  readonly standing: StandingTable | null;
}

/**
 * Asks what stands where a draft will.
 *
 * @throws {WorkbookError} where the content could not take its place in the end.
 */
export function readGround(own: OwnSheet, excel: InExcel): Promise<DraftGround> {
  return excel((context) => lookAtGround(context, own));
}

async function lookAtGround(context: Excel.RequestContext, own: OwnSheet): Promise<DraftGround> {
  const existing = context.workbook.worksheets.getItemOrNullObject(draftName(own));
  existing.load('id');
  const marked = loadMark(context, own.mark);
  const loaded = loadStanding(context, own);
  await context.sync();
  const mark = parseMark(marked);
  const standing = readStanding(own, loaded);
  if (existing.isNullObject) return { existing: null, mark, standing };
  if (!mark) throw new WorkbookError('draft name taken', draftName(own));
  return { existing: existing.id, mark, standing };
}

/** Null where another run's complete draft has to be brought into its place first. */
async function addDraft(
  own: OwnSheet,
  owner: DraftOwner,
  excel: InExcel,
  begin: () => void,
  ground: DraftGround | null,
): Promise<SheetDraft | null> {
  try {
    return await excel(async (context, isAgain) => {
      const { worksheets } = context.workbook;
      const known = isAgain ? null : ground;
      const { existing, mark, standing } = known ?? (await lookAtGround(context, own));
      if (existing !== null) {
        // Excel may have added it and yet refused: then the batch runs a second time.
        if (mark!.run === owner.run) return { sheetId: existing, owner, standing };
        if (mark!.filling) return null;
        // By id, and the mark last: carried out late, this fails on the sheet of a later run.
        worksheets.getItem(existing).delete();
      }
      begin();
      const sheet = worksheets.add(draftName(own));
      queueMark(context, own.mark, { version: 1, ...owner });
      sheet.visibility = Excel.SheetVisibility.hidden;
      sheet.load('id');
      await context.sync();
      return { sheetId: sheet.id, owner, standing };
    });
  } catch (error) {
    // Excel has two codes for a protected structure, and adding a sheet has no other reason for them.
    const isRefused = ['AccessDenied', 'InvalidOperation'].includes(codeOf(error) ?? '');
    if (isRefused) throw new WorkbookError('workbook protected', own.sheetName, { cause: error });
    throw error;
  }
}

function loadStanding(context: Excel.RequestContext, { sheetName, tableName }: OwnSheet) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load('id');
  const { protection } = sheet;
  protection.load('protected');
  const table = sheet.tables.getItemOrNullObject(tableName);
  table.load('id');
  const header = table.getHeaderRowRange();
  header.load('values');
  return { sheet, protection, table, header };
}

/** The table, if it may be filled anew. A sheet that is not ours is never touched. */
function readStanding(
  { sheetName }: OwnSheet,
  { sheet, protection, table, header }: ReturnType<typeof loadStanding>,
): StandingTable | null {
  if (sheet.isNullObject) return null;
  if (table.isNullObject) throw new WorkbookError('result name taken', sheetName);
  if (protection.protected) throw new WorkbookError('result protected', sheetName);
  return { sheetId: sheet.id, tableId: table.id, header: header.values[0]!.map(String) };
}

/**
 * Removes what a run left; where the draft was complete and on its way into its place, brings it
 * there.
 *
 * @param run the run whose leftover it must be; null for anyone's.
 */
export async function discardDraft(
  own: OwnSheet,
  run: string | null,
  excel: InExcel,
): Promise<void> {
  const isFilling = await excel(async (context) => {
    const { worksheets, settings } = context.workbook;
    const found = worksheets.getItemOrNullObject(draftName(own));
    found.load('id');
    const marked = loadMark(context, own.mark);
    await context.sync();
    const mark = parseMark(marked);
    if (!mark || (run !== null && mark.run !== run)) return false;
    if (mark.filling) return true;
    // By id: the name may be another run's sheet by the time that this is carried out.
    if (!found.isNullObject) worksheets.getItem(found.id).delete();
    settings.getItemOrNullObject(own.mark).delete();
    await context.sync();
    return false;
  });
  if (isFilling) await refillTable(own, run, excel);
}
