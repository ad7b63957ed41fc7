import { endWatch } from './end-watch';
import type { InExcel } from '../request/in-excel';

/**
 * Tells when anyone edits a sheet. A cell that was entered and left as it was is no edit.
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
    const added = sheet.onChanged.add(async (event) => {
      if (!isSameValue(event)) onEdit();
    });
    await context.sync();
    return added;
  });
  return () => endWatch(handler);
}

/** Excel says what stood there only of a single cell, and not everywhere; else it is an edit. */
function isSameValue({ changeType, details }: Excel.WorksheetChangedEventArgs): boolean {
  return (
    changeType === 'RangeEdited' &&
    details !== undefined &&
    details.valueBefore === details.valueAfter &&
    details.valueTypeBefore === details.valueTypeAfter
  );
}
