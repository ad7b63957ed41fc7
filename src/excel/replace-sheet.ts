import { allOrNothing } from './all-or-nothing';
import { nameRun } from './draft-mark';
import { inExcel } from './in-excel';
import { makeLastRequest } from './last-request';
import { freeTableName, previousSheet, previousTable, type OwnSheet } from './own-sheet';
import { discardDraft, openDraft, type SheetDraft } from './sheet-draft';
import { WorkbookError } from './workbook-error';

/**
 * Writes a sheet of ours on a hidden draft, and gives it its name and the place of the last one when
 * it is complete. Until then, whatever goes wrong, the workbook stays as it was.
 *
 * @param behind the sheet after which it stands; null for the last place.
 * @param fill writes the draft, with exactly one table.
 * @throws {WorkbookError} `result name taken` where a sheet of the user's own has the name.
 */
export function replaceSheet(
  own: OwnSheet,
  behind: string | null,
  fill: (sheetId: string) => Promise<void>,
): Promise<string> {
  const run = nameRun();
  return allOrNothing({
    where: own.sheetName,
    write: async (begin) => {
      const draft = await openDraft(own, { run, source: '' }, inExcel, begin);
      await fill(draft.sheetId);
      await makeLastRequest(
        {
          where: own.sheetName,
          attempt: (context) => publish(context, own, draft, behind),
          finish: (context) => finish(context, own, draft),
        },
        inExcel,
      );
      return draft.sheetId;
    },
    takeBack: (excel) => discardDraft(own, run, excel),
  });
}

async function publish(
  context: Excel.RequestContext,
  own: OwnSheet,
  draft: SheetDraft,
  behind: string | null,
): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const neighbour = behind === null ? null : worksheets.getItemOrNullObject(behind);
  neighbour?.load('position');
  const found = worksheets.getItemOrNullObject(draft.sheetId);
  found.load('name');
  tables.load('items/id, items/name');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  await context.sync();
  if (found.isNullObject) throw new WorkbookError('draft vanished', own.sheetName);
  // Excel may have done it and yet refused: then the batch runs a second time.
  if (found.name !== own.sheetName) {
    const { replaces } = draft;
    // A sheet of an earlier time that the user renamed stays, its table under another name.
    const kept = tables.items.find(
      ({ id, name }) => name === own.tableName && id !== replaces?.tableId,
    );
    if (kept) kept.name = freeTableName(own, tables.items);
    const sheet = worksheets.getItem(draft.sheetId);
    sheet.visibility = Excel.SheetVisibility.visible;
    if (neighbour && !neighbour.isNullObject) sheet.position = neighbour.position + 1;
    if (replaces) {
      const last = worksheets.getItem(replaces.sheetId);
      last.tables.getItem(replaces.tableId).name = previousTable(own);
      last.name = previousSheet(own);
    }
    sheet.tables.getItemAt(0).name = own.tableName;
    sheet.name = own.sheetName;
    // Whoever wants the sheet in front says so: what was looked at stays.
    if (active.id !== replaces?.sheetId) active.activate();
  }
  queueEnd(context, own, draft);
  await context.sync();
}

async function finish(
  context: Excel.RequestContext,
  own: OwnSheet,
  draft: SheetDraft,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(draft.sheetId);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject || sheet.name !== own.sheetName) return false;
  queueEnd(context, own, draft);
  await context.sync();
  return true;
}

/** On null objects it does nothing, so it can be asked for twice. */
function queueEnd(context: Excel.RequestContext, own: OwnSheet, { replaces }: SheetDraft): void {
  if (replaces) context.workbook.worksheets.getItemOrNullObject(replaces.sheetId).delete();
  context.workbook.settings.getItemOrNullObject(own.mark).delete();
}
