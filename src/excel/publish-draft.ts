import type { InExcel } from './in-excel';
import { makeLastRequest } from './last-request';
import { freeTableName, previousSheet, previousTable } from './own-sheet';
import { queueComparison } from './remember-comparison';
import { queueResultSettings, type ResultSettings } from './remember-result';
import type { SheetDraft } from './sheet-draft';
import { RESULT, RESULT_SHEET, RESULT_TABLE } from './result-names';
import type { SinceLast } from './running-again';
import type { Place } from './source-place';
import { WorkbookError } from './workbook-error';

/** What is kept with the workbook about its result. */
export interface KeptWithResult {
  readonly settings: ResultSettings;
  readonly since: Pick<SinceLast, 'comparison' | 'stands'>;
}

/**
 * Gives the finished sheet and its table their names, in the place of the last result, beside the
 * source, and keeps with the workbook what it was mapped with. All in one request: until the sheet
 * takes its name everything can be undone, and after that nothing can fail that matters.
 *
 * @throws {WorkbookError} `end unknown` if Excel failed and then did not even tell how far it came.
 */
export async function publishDraft(
  draft: SheetDraft,
  source: Place,
  kept: KeptWithResult,
  excel: InExcel,
): Promise<void> {
  await makeLastRequest(
    {
      where: RESULT_SHEET,
      attempt: (context) => publish(context, draft, source, kept),
      finish: (context) => finish(context, draft, kept),
    },
    excel,
  );
}

async function publish(
  context: Excel.RequestContext,
  draft: SheetDraft,
  { sheetId, sheetName }: Place,
  kept: KeptWithResult,
): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const source = worksheets.getItemOrNullObject(sheetId);
  source.load('position');
  const sheet = worksheets.getItemOrNullObject(draft.sheetId);
  sheet.load('name');
  tables.load('items/id, items/name');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError('draft vanished', sheetName);
  // Excel may have done it and yet refused: then the batch runs a second time.
  if (sheet.name !== RESULT_SHEET) {
    if (source.isNullObject) throw new WorkbookError('sheet vanished', sheetName);
    // Not the null object that `sheet` may be by then, on which everything would be passed over: of
    // a request that is carried out after it was given up, nothing must happen.
    const target = worksheets.getItem(draft.sheetId);
    target.visibility = Excel.SheetVisibility.visible;
    target.position = source.position + 1;
    const { replaces } = draft;
    if (replaces) {
      const last = worksheets.getItem(replaces.sheetId);
      last.tables.getItem(replaces.tableId).name = previousTable(RESULT);
      last.name = previousSheet(RESULT);
    }
    keepOldTable(tables.items, draft);
    target.tables.getItemAt(0).name = RESULT_TABLE;
    target.name = RESULT_SHEET;
  }
  queueEnd(context, draft, kept);
  await context.sync();
}

/** Completes a publishing that came past the point of no return; false for one that did not. */
async function finish(
  context: Excel.RequestContext,
  draft: SheetDraft,
  kept: KeptWithResult,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(draft.sheetId);
  sheet.load('name');
  await context.sync();
  if (sheet.isNullObject || sheet.name !== RESULT_SHEET) return false;
  queueEnd(context, draft, kept);
  await context.sync();
  return true;
}

function queueEnd(
  context: Excel.RequestContext,
  { sheetId, replaces }: SheetDraft,
  { settings, since }: KeptWithResult,
): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(sheetId);
  sheet.activate();
  queueResultSettings(context, settings);
  if (!since.stands) queueComparison(context, since.comparison);
  // On a null object it does nothing, so it can be asked for twice.
  if (replaces) worksheets.getItemOrNullObject(replaces.sheetId).delete();
  context.workbook.settings.getItemOrNullObject(RESULT.mark).delete();
  sheet.getRange('A1').select();
}

/** The result of an earlier run on a sheet that the user renamed stays, under another table name. */
function keepOldTable(tables: readonly Excel.Table[], { replaces }: SheetDraft): void {
  const kept = tables.find(({ id, name }) => name === RESULT_TABLE && id !== replaces?.tableId);
  if (kept) kept.name = freeTableName(RESULT, tables);
}
