import { endWatch } from './end-watch';
import type { InExcel } from './in-excel';

/**
 * Tells when anyone edits a sheet.
 *
 * @returns a function that ends the watch.
 */
export async function watchEdits(
  sheetId: string,
  onEdit: () => void,
  excel: InExcel,
): Promise<() => void> {
  const handler = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const added = sheet.onChanged.add(async () => onEdit());
    await context.sync();
    return added;
  });
  return () => endWatch(handler);
}
