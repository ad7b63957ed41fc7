import { inExcel } from './in-excel';

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
  return () => {
    // Excel removes a handler only in the context that added it, and may be gone by then.
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    }).catch(() => {});
  };
}
