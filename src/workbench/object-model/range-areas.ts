import { cellCountOf, formatArea, quoteSheetName, type Area } from '../addresses';
import type { SheetStore } from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { HostCollection, HostObject } from './host-object';
import { Range } from './range';

/** Excel.RangeAreas: several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  static override readonly className = 'RangeAreas';
  static override readonly scalars = ['address', 'areaCount', 'cellCount'];

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly list: readonly Area[],
  ) {
    super();
  }

  get address(): string {
    const sheet = quoteSheetName(this.sheet.name);
    return this.list.map((area) => `${sheet}!${formatArea(area)}`).join(',');
  }
  get areaCount(): number {
    return this.list.length;
  }
  get cellCount(): number {
    return this.list.reduce((count, area) => count + cellCountOf(area), 0);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.list.map((area) => new Range(this.book, this.sheet, area)));
  }
  get worksheet(): HostObject {
    return this.book.leads.worksheet(this.sheet);
  }
  select(): void {
    this.book.requirePresent(this.sheet);
    this.book.store.select({ sheetId: this.sheet.id, areas: this.list });
  }
}

/** Excel.RangeCollection. */
class RangeCollection extends HostCollection<Range> {
  static override readonly className = 'RangeCollection';

  constructor(readonly list: readonly Range[]) {
    super();
  }

  get items(): readonly Range[] {
    return this.list;
  }
  getCount(): number {
    return this.list.length;
  }
}
