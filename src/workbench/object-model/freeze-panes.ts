import type { SheetStore } from '../stores/sheet-store';
import { requireWindow } from './require-window';
import type { BookContext } from './book-context';
import { findArea } from './area-lookup';
import { HostObject } from './host-object';
import { Range } from './range';

/** Excel.WorksheetFreezePanes. */
export class FreezePanes extends HostObject {
  static override readonly className = 'WorksheetFreezePanes';

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
  ) {
    super();
  }

  freezeRows(count = 1): void {
    this.#freeze(count, 0);
  }
  freezeAt(range: Range | string): void {
    const area = range instanceof Range ? range.area : findArea(this.book, this.sheet, range).area;
    this.#freeze(area.bottom + 1, area.right + 1);
  }
  unfreeze(): void {
    this.#freeze(0, 0);
  }
  getLocation(): Range {
    return this.getLocationOrNullObject() ?? new Range(this.book, this.sheet, firstCell);
  }
  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const sheet = new Range(this.book, this.sheet, firstCell);
    if (columns === 0) return sheet.getAbsoluteResizedRange(rows, 1).getEntireRow();
    if (rows === 0) return sheet.getAbsoluteResizedRange(1, columns).getEntireColumn();
    return sheet.getAbsoluteResizedRange(rows, columns);
  }

  #freeze(rows: number, columns: number): void {
    this.book.requireWritable(this.sheet);
    requireWindow(this.book, this.sheet);
    this.sheet.frozen = { rows, columns };
  }
}

const firstCell = { top: 0, left: 0, bottom: 0, right: 0 };
