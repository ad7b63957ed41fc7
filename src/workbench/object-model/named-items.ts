import { formatArea, quoteSheetName } from '../addresses';
import { ApiError } from '../api-error';
import type { SheetStore } from '../stores/sheet-store';
import { findArea } from './area-lookup';
import type { BookContext, NameRecord } from './book-context';
import { KeyedCollection } from './collections';
import { HostObject } from './host-object';
import { Range } from './range';

/** Excel.NamedItem. */
class NamedItem extends HostObject {
  static override readonly className = 'NamedItem';
  static override readonly scalars = ['comment', 'formula', 'name', 'type', 'value', 'visible'];

  constructor(
    readonly book: BookContext,
    readonly record: NameRecord,
  ) {
    super();
  }

  get name(): string {
    return this.record.name;
  }
  get formula(): string {
    return this.record.formula;
  }
  get value(): string {
    return this.record.formula.replace(/^=/, '');
  }
  get comment(): string {
    return this.record.comment;
  }
  get visible(): boolean {
    return this.record.visible;
  }
  get type(): string {
    return this.getRangeOrNullObject() ? 'Range' : 'String';
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ApiError('InvalidOperation');
    return range;
  }
  getRangeOrNullObject(): Range | null {
    try {
      const place = findArea(this.book, this.book.store.activeSheet(), this.value);
      return new Range(this.book, place.sheet, place.area);
    } catch {
      return null;
    }
  }
  delete(): void {
    this.book.names.delete(this.record.name.toLowerCase());
  }
}

/** Excel.NamedItemCollection. Names are kept for the whole workbook. */
export class NamedItemCollection extends KeyedCollection<NamedItem> {
  static override readonly className = 'NamedItemCollection';

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore | null,
  ) {
    super();
  }

  get items(): readonly NamedItem[] {
    return [...this.book.names.values()].map((record) => new NamedItem(this.book, record));
  }

  protected readonly find = (key: string): NamedItem | null => {
    const record = this.book.names.get(key.toLowerCase());
    return record ? new NamedItem(this.book, record) : null;
  };

  add(name: string, reference: Range | string, comment = ''): NamedItem {
    if (this.find(name)) throw new ApiError('ItemAlreadyExists');
    const formula =
      reference instanceof Range
        ? `=${quoteSheetName(reference.sheet.name)}!${formatArea(reference.area)}`
        : String(reference);
    const record = { name, formula, comment: comment ?? '', visible: true };
    this.book.names.set(name.toLowerCase(), record);
    return new NamedItem(this.book, record);
  }
}
