import { intersect, type Area } from '../addresses';
import { ApiError } from '../api-error';
import type { ConditionalRule, SheetStore } from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { IndexedCollection } from './collections';
import { ConditionalFormat } from './conditional-format';

const blankRules: Readonly<Record<string, ConditionalRule>> = {
  Custom: { kind: 'custom', formula: '' },
  CellValue: { kind: 'cellValue', operator: 'EqualTo', formula1: '' },
  ContainsText: { kind: 'containsText', operator: 'Contains', text: '' },
};

/** Excel.ConditionalFormatCollection: the conditional formats that touch a range. */
export class ConditionalFormatCollection extends IndexedCollection<ConditionalFormat> {
  static override readonly className = 'ConditionalFormatCollection';

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly area: Area,
  ) {
    super();
  }

  get items(): readonly ConditionalFormat[] {
    return this.sheet
      .conditionalFormats()
      .filter((format) => intersect(format.area, this.area))
      .map((format) => new ConditionalFormat(this.book, this.sheet, format.id));
  }

  protected readonly find = (key: string): ConditionalFormat | null =>
    this.items.find((format) => format.id === key) ?? null;

  add(type: string): ConditionalFormat {
    this.book.requireWritable(this.sheet);
    const rule = blankRules[type];
    if (!rule) {
      throw new ApiError('ApiNotFound', `Conditional formats of the type ${type} are not there.`);
    }
    const id = this.book.newId('format');
    this.sheet.putConditionalFormat({
      id,
      area: this.area,
      rule,
      format: {},
      stopIfTrue: false,
    });
    return new ConditionalFormat(this.book, this.sheet, id);
  }
  clearAll(): void {
    this.book.requireWritable(this.sheet);
    for (const { id } of this.items) this.sheet.removeConditionalFormat(id);
  }
}
