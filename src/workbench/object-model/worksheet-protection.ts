import { ApiError } from '../api-error';
import type { SheetStore } from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { HostObject } from './host-object';

/** Excel.WorksheetProtection: a protected sheet refuses every change. */
export class WorksheetProtection extends HostObject {
  static override readonly className = 'WorksheetProtection';
  static override readonly scalars = ['protected'];

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
  ) {
    super();
  }

  get protected(): boolean {
    return this.book.protectedSheets.has(this.sheet.id);
  }
  protect(_options?: unknown, password = ''): void {
    if (this.protected) throw new ApiError('InvalidOperation');
    this.book.protectedSheets.set(this.sheet.id, password ?? '');
  }
}
