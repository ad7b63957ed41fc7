import type { CellRow } from '../staffing-export/export-layout';
import { inExcel } from './in-excel';
import { asTyped } from './typed-cell';
import { toWorkbookError } from './workbook-error';
import { writeRows } from './write-rows';

const SAMPLE_SHEET = 'Sample export';

/** Puts a small export on a sheet of its own and shows it; the one that is there, if any. */
export async function writeSample(rows: readonly CellRow[]): Promise<void> {
  try {
    const sheet = await inExcel(addOnce);
    if (sheet.isNew)
      await writeRows(
        sheet.id,
        0,
        rows.map((row) => row.map(asTyped)),
      );
    await inExcel(async (context) => {
      context.workbook.worksheets.getItem(sheet.id).activate();
      await context.sync();
    });
  } catch (error) {
    throw toWorkbookError(error, SAMPLE_SHEET);
  }
}

async function addOnce(context: Excel.RequestContext) {
  const { worksheets } = context.workbook;
  const existing = worksheets.getItemOrNullObject(SAMPLE_SHEET);
  existing.load('id');
  await context.sync();
  if (!existing.isNullObject) return { id: existing.id, isNew: false };
  const sheet = worksheets.add(SAMPLE_SHEET);
  sheet.load('id');
  await context.sync();
  return { id: sheet.id, isNew: true };
}
