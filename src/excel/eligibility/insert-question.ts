import { withoutSheetName } from '../request/source-place';
import { allOrNothing } from '../request/all-or-nothing';
import { inExcel, type InExcel } from '../request/in-excel';
import { toWorkbookError } from '../request/workbook-error';

/** A formula in a cell of its own. */
export interface InsertedQuestion {
  readonly sheetId: string;
  readonly address: string;
  readonly formula: string;
}

/**
 * Writes a formula into the active cell, where that is empty and in no table: a table would fill its
 * whole column with it.
 *
 * @returns null where nothing was written.
 * @throws {WorkbookError}
 */
export async function insertQuestion(formula: string): Promise<InsertedQuestion | null> {
  let place: InsertedQuestion | null = null;
  try {
    place = await findFreeCell(formula);
    if (place === null) return null;
    const free = place;
    await allOrNothing({
      where: place.address,
      write: async (begin) => {
        begin();
        await writeCell(free, formula, inExcel);
      },
      takeBack: (excel) => writeCell(free, '', excel),
    });
    return place;
  } catch (error) {
    throw toWorkbookError(error, place?.address ?? '');
  }
}

/** Empties the cell again, unless something else stands there by now. */
export async function takeQuestionBack(inserted: InsertedQuestion): Promise<void> {
  const { sheetId, address, formula } = inserted;
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      const cell = () => sheet.getRange(address);
      const standing = cell().load('formulas');
      await context.sync();
      if (sheet.isNullObject || standing.formulas[0]![0] !== formula) return;
      cell().clear('Contents');
      await context.sync();
    });
  } catch (error) {
    throw toWorkbookError(error, address);
  }
}

function findFreeCell(formula: string): Promise<InsertedQuestion | null> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address, formulas');
    const sheet = cell.worksheet.load('id');
    const tables = cell.getTables(false).load('items/name');
    await context.sync();
    const { items } = tables;
    if (cell.formulas[0]![0] !== '' || items.length > 0) return null;
    return { sheetId: sheet.id, address: withoutSheetName(cell.address), formula };
  });
}

function writeCell(
  { sheetId, address }: InsertedQuestion,
  formula: string,
  excel: InExcel,
): Promise<void> {
  return excel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).getRange(address).formulas = [[formula]];
    await context.sync();
  });
}
