import { inExcel } from './in-excel';
import { codeOf, WorkbookError } from './workbook-error';

/** A sheet that the add-in writes anew each time, known by a table of ours on it. */
export interface OwnSheet {
  readonly sheetName: string;
  readonly tableName: string;
}

interface Replaced {
  readonly sheetId: string;
  readonly tableId: string;
}

const draftName = ({ sheetName }: OwnSheet) => `${sheetName} (in progress)`;
const previousSheet = ({ sheetName }: OwnSheet) => `${sheetName} (previous)`;
const previousTable = ({ tableName }: OwnSheet) => `${tableName}_previous`;

/**
 * Writes a sheet of ours on a hidden draft, and gives it its name and the place of the last one when
 * it is complete. Until then, whatever goes wrong, the workbook stays as it was.
 *
 * @param fill writes the draft, with exactly one table.
 * @throws {WorkbookError} `result name taken` where a sheet of the user's own has the name.
 */
export async function replaceSheet(
  own: OwnSheet,
  behind: string,
  fill: (sheetId: string) => Promise<void>,
): Promise<string> {
  const replaced = await findReplaced(own);
  const sheetId = await openDraft(own);
  try {
    await fill(sheetId);
    await publish(own, sheetId, replaced, behind);
    return sheetId;
  } catch (error) {
    // What went wrong first is what the user must hear.
    await discard(own, sheetId, replaced).catch(() => {});
    throw error;
  }
}

/** Whether a sheet of ours is there, so that what it says can be brought up to date. */
export function hasOwnSheet({ sheetName, tableName }: OwnSheet): Promise<boolean> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    await context.sync();
    if (sheet.isNullObject) return false;
    const table = sheet.tables.getItemOrNullObject(tableName);
    await context.sync();
    return !table.isNullObject;
  });
}

function findReplaced({ sheetName, tableName }: OwnSheet): Promise<Replaced | null> {
  return inExcel(async (context) => {
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

function openDraft(own: OwnSheet): Promise<string> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const leftover = worksheets.getItemOrNullObject(draftName(own));
    await context.sync();
    if (!leftover.isNullObject) leftover.delete();
    const sheet = worksheets.add(draftName(own));
    sheet.visibility = Excel.SheetVisibility.hidden;
    sheet.load('id');
    try {
      await context.sync();
    } catch (error) {
      const isRefused = ['AccessDenied', 'InvalidOperation', 'GeneralException'];
      if (!isRefused.includes(codeOf(error) ?? '')) throw error;
      throw new WorkbookError('workbook protected', own.sheetName, { cause: error });
    }
    return sheet.id;
  });
}

function publish(
  own: OwnSheet,
  sheetId: string,
  replaced: Replaced | null,
  behind: string,
): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const neighbour = worksheets.getItemOrNullObject(behind);
    neighbour.load('position');
    const sheet = worksheets.getItem(sheetId);
    const table = sheet.tables.getItemAt(0);
    tables.load('items/id, items/name');
    const active = worksheets.getActiveWorksheet();
    active.load('id');
    await context.sync();
    // A sheet of an earlier time that the user renamed stays, its table under another name.
    const kept = tables.items.find(
      ({ id, name }) => name === own.tableName && id !== replaced?.tableId,
    );
    if (kept) kept.name = freeName(own, tables.items);
    sheet.visibility = Excel.SheetVisibility.visible;
    if (!neighbour.isNullObject) sheet.position = neighbour.position + 1;
    const last = replaced && worksheets.getItem(replaced.sheetId);
    if (replaced && last) {
      last.tables.getItem(replaced.tableId).name = previousTable(own);
      last.name = previousSheet(own);
    }
    sheet.name = own.sheetName;
    table.name = own.tableName;
    last?.delete();
    // Whoever wants the sheet in front says so: what was looked at stays.
    if (active.id !== replaced?.sheetId) active.activate();
    await context.sync();
  });
}

function discard(own: OwnSheet, sheetId: string, replaced: Replaced | null): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(sheetId);
    const last = worksheets.getItemOrNullObject(replaced?.sheetId ?? previousSheet(own));
    last.load('name');
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    if (replaced && !last.isNullObject && last.name === previousSheet(own)) {
      last.name = own.sheetName;
      last.tables.getItem(replaced.tableId).name = own.tableName;
    }
    await context.sync();
  });
}

function freeName({ tableName }: OwnSheet, tables: readonly Excel.Table[]): string {
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  let number = 2;
  while (names.has(`${tableName}_${number}`.toLowerCase())) number += 1;
  return `${tableName}_${number}`;
}
