import { MERGE_FIELDS } from '../../documents/merge-fields';
import type { MergeSheet } from '../../documents/merge-sheet';
import { inExcel } from '../request/in-excel';
import { LETTERS } from '../own-sheets/result-names';
import { addTable } from '../own-sheets/add-table';
import { arrangeColumns, type Successors } from '../own-sheets/arrange-columns';
import { filledTable, writeBody } from '../own-sheets/fill-table';
import { freezeHeader } from '../own-sheets/freeze-header';
import { replaceSheet } from '../own-sheets/replace-sheet';
import type { Place } from '../request/source-place';
import { toWorkbookError } from '../request/workbook-error';
import { carryColumns } from '../result/carry-columns';

/** A person may get several. */
const IDENTITY = ['position_number', 'official_name'];

/**
 * Writes the letters as a table *JD_Letters*, one row each, in the place of the last one.
 *
 * @throws {WorkbookError} with the workbook as it was before; `result name taken` where a sheet of
 *   the user's own has the name.
 */
export async function writeMergeSheet({ header, rows }: MergeSheet): Promise<void> {
  try {
    const sheetId = await replaceSheet(LETTERS, null, async (draft) => {
      const { standing } = draft;
      const arrangement = arrangeColumns(header, standing?.header ?? null, fieldsWithout(header));
      const body = await writeBody(LETTERS, draft, arrangement, rows);
      await carryColumns(standing, arrangement, body, { before: IDENTITY, now: IDENTITY }, inExcel);
      if (!standing) await makeTable(draft.sheetId, body);
      // Word's fields are called as its columns are, and are to be found by what is seen here.
      return filledTable(arrangement, body, null);
    });
    // The letters are there, whether or not Excel shows them.
    await show(sheetId).catch(() => {});
    await freezeHeader(LETTERS.tableName);
  } catch (error) {
    throw toWorkbookError(error, LETTERS.sheetName);
  }
}

/** Fields of another kind of document, whose columns go with it. */
function fieldsWithout(header: readonly string[]): Successors {
  const fields = Object.values(MERGE_FIELDS).flatMap(({ fields: own, lists }) => [
    ...own,
    ...Object.values(lists).flatMap((list) => list.fields),
  ]);
  return new Map(fields.filter((name) => !header.includes(name)).map((name) => [name, null]));
}

function makeTable(sheetId: string, { rowCount, columnCount }: Place): Promise<void> {
  return inExcel(async (context, isAgain) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const whole = () => sheet.getRangeByIndexes(0, 0, rowCount + 1, columnCount);
    const table = await addTable(context, sheet, whole, isAgain);
    table.style = 'TableStyleLight9';
    await context.sync();
  });
}

function show(sheetId: string): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });
}
