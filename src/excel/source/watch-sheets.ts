import { endWatch } from './end-watch';
import { inExcel } from '../request/in-excel';

/**
 * Tells the id of each sheet that becomes the active one.
 *
 * @returns a function that ends the watch.
 */
export async function watchSheets(onActivated: (sheetId: string) => void): Promise<() => void> {
  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onActivated.add(async ({ worksheetId }) =>
      onActivated(worksheetId),
    );
    await context.sync();
    return added;
  });
  return () => endWatch(handler);
}
