import { ApiError } from '../api-error';
import type { SheetStore, TableRecord } from '../stores/sheet-store';

/** The table's record, or ItemNotFound when it is gone. */
export function requireTable(sheet: SheetStore, id: string): TableRecord {
  const record = sheet.tables().find((table) => table.id === id);
  if (!record) throw new ApiError('ItemNotFound');
  return record;
}
