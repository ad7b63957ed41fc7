import { inExcel } from './in-excel';

/** A sheet that the add-in writes anew each time, known by a table of ours on it. */
export interface OwnSheet {
  readonly sheetName: string;
  readonly tableName: string;
  /** Key of the setting that marks its draft as ours. */
  readonly mark: string;
}

/** While it is being built, and the last one while they change places. */
export const draftName = ({ sheetName }: OwnSheet) => `${sheetName} (in progress)`;
export const previousSheet = ({ sheetName }: OwnSheet) => `${sheetName} (previous)`;
export const previousTable = ({ tableName }: OwnSheet) => `${tableName}_previous`;

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

/** The first name with a number that no table has. */
export function freeTableName({ tableName }: OwnSheet, tables: readonly Excel.Table[]): string {
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  let number = 2;
  while (names.has(`${tableName}_${number}`.toLowerCase())) number += 1;
  return `${tableName}_${number}`;
}
