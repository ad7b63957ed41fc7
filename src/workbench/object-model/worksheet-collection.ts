import type { SheetStore } from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { KeyedCollection } from './collections';
import { nextSheetName, requireSheetName } from './sheet-names';
import { Worksheet } from './worksheet';

/** Excel.WorksheetCollection. */
export class WorksheetCollection extends KeyedCollection<Worksheet> {
  static override readonly className = 'WorksheetCollection';

  constructor(readonly book: BookContext) {
    super();
  }

  get items(): readonly Worksheet[] {
    return this.book.store.sheets().map((sheet) => new Worksheet(this.book, sheet));
  }

  protected readonly find = (key: string): Worksheet | null => {
    const sheet = this.book.sheetById(key) ?? this.book.sheetByName(key);
    return sheet && new Worksheet(this.book, sheet);
  };

  override getCount(visibleOnly = false): number {
    return this.#listed(visibleOnly).length;
  }
  getFirst(visibleOnly = false): Worksheet {
    return new Worksheet(this.book, this.#listed(visibleOnly)[0]!);
  }
  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.store.activeSheet());
  }
  /** The new sheet comes last and is not activated, as in Excel. */
  add(name?: string | null): Worksheet {
    const valid = name ? requireSheetName(this.book, name) : nextSheetName(this.book);
    return new Worksheet(this.book, this.book.store.addSheet(valid));
  }

  #listed(visibleOnly: boolean): readonly SheetStore[] {
    const sheets = this.book.store.sheets();
    return visibleOnly ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;
  }
}
