import { ApiError } from '../api-error';
import type { SheetStore } from '../stores/sheet-store';
import type { BookContext } from './book-context';

/**
 * For what belongs to a window rather than to a sheet: frozen panes, gridlines. A hidden sheet has no
 * window; one that is not active is activated on the way, which listeners hear of.
 */
export function requireWindow(book: BookContext, sheet: SheetStore): void {
  if (!book.hazards.panesNeedWindow) return;
  if (sheet.visibility !== 'Visible') throw new ApiError('GeneralException');
  if (book.store.activeSheet().id === sheet.id) return;
  book.onFalseEvent({ kind: 'activated', sheetId: sheet.id });
}
