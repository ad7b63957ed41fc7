import type { BookContext } from './book-context';
import { KeyedCollection } from './collections';
import { HostObject } from './host-object';

/** Excel.Setting: a value that an add-in keeps in the workbook. */
class Setting extends HostObject {
  static override readonly className = 'Setting';
  static override readonly scalars = ['key', 'value'];

  constructor(
    readonly book: BookContext,
    readonly name: string,
  ) {
    super();
  }

  get key(): string {
    return this.name;
  }
  get value(): unknown {
    return this.book.settings.get(this.name);
  }
  set value(value: unknown) {
    this.book.settings.set(this.name, value);
  }
  delete(): void {
    this.book.settings.delete(this.name);
  }
}

/** Excel.SettingCollection. */
export class SettingCollection extends KeyedCollection<Setting> {
  static override readonly className = 'SettingCollection';

  constructor(readonly book: BookContext) {
    super();
  }

  get items(): readonly Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }

  protected readonly find = (key: string): Setting | null =>
    this.book.settings.has(key) ? new Setting(this.book, key) : null;

  add(key: string, value: unknown = null): Setting {
    this.book.settings.set(key, value);
    return new Setting(this.book, key);
  }
}
