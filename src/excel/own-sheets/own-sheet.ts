import type { InExcel } from '../request/in-excel';

/** A sheet that the add-in writes again and again, known by a table of ours on it. */
export interface OwnSheet {
  readonly sheetName: string;
  readonly tableName: string;
  /** Key of the setting that marks its draft as ours. */
  readonly mark: string;
}

/** The sheet's name while it is being built. */
export const draftName = ({ sheetName }: OwnSheet) => `${sheetName} (in progress)`;

/** Whether a sheet of ours is there, so that what it says can be brought up to date. */
export function hasOwnSheet({ sheetName, tableName }: OwnSheet, excel: InExcel): Promise<boolean> {
  return excel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    const table = sheet.tables.getItemOrNullObject(tableName);
    await context.sync();
    return !sheet.isNullObject && !table.isNullObject;
  });
}

/** The first name with a number that no table has. */
export function freeTableName({ tableName }: OwnSheet, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 2;
  while (names.has(`${tableName}_${number}`.toLowerCase())) number += 1;
  return `${tableName}_${number}`;
}
