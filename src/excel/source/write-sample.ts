import type { CellRow } from '../../staffing-export/export-layout';
import { allOrNothing } from '../request/all-or-nothing';
import { inExcel } from '../request/in-excel';
import { settleOwed } from '../request/take-back';
import { asTyped } from '../request/typed-cell';
import { toWorkbookError } from '../request/workbook-error';
import { writeRows } from '../own-sheets/write-rows';

const SAMPLE_SHEET = 'Sample export';

/** Puts a small export on a sheet of its own and shows it; the one that is there, if any. */
export async function writeSample(rows: readonly CellRow[]): Promise<void> {
  try {
    await settleOwed();
    const isThere = await hasSample();
    await (isThere ? show() : addSample(rows));
  } catch (error) {
    throw toWorkbookError(error, SAMPLE_SHEET);
  }
}

function addSample(rows: readonly CellRow[]): Promise<void> {
  return allOrNothing({
    where: SAMPLE_SHEET,
    write: async (begin) => {
      begin();
      const sheetId = await inExcel(addOnce);
      await writeRows(
        sheetId,
        0,
        rows.map((row) => row.map(asTyped)),
      );
      await show();
    },
    takeBack: (excel) =>
      excel(async (context) => {
        context.workbook.worksheets.getItemOrNullObject(SAMPLE_SHEET).delete();
        await context.sync();
      }),
  });
}

function hasSample(): Promise<boolean> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SAMPLE_SHEET);
    await context.sync();
    return !sheet.isNullObject;
  });
}

async function addOnce(context: Excel.RequestContext): Promise<string> {
  const { worksheets } = context.workbook;
  const existing = worksheets.getItemOrNullObject(SAMPLE_SHEET);
  existing.load('id');
  await context.sync();
  if (!existing.isNullObject) return existing.id;
  const sheet = worksheets.add(SAMPLE_SHEET);
  sheet.load('id');
  await context.sync();
  return sheet.id;
}

function show(): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.getItem(SAMPLE_SHEET).activate();
    await context.sync();
  });
}
