import { sameArea, type Area } from '../addresses';
import type { SheetStore } from '../stores/sheet-store';
import type { BookContext, ValidationRecord } from './book-context';
import { HostObject } from './host-object';

/** Excel.DataValidation: remembers the rule of a range; the grid does not enforce it. */
export class DataValidation extends HostObject {
  static override readonly className = 'DataValidation';
  static override readonly scalars = ['errorAlert', 'ignoreBlanks', 'prompt', 'rule', 'type'];

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly area: Area,
  ) {
    super();
  }

  get type(): string {
    const kind = Object.keys(this.rule)[0];
    return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : 'None';
  }
  get rule(): Record<string, unknown> {
    return this.#record.rule ?? {};
  }
  set rule(rule: Record<string, unknown>) {
    this.#put({ rule });
  }
  get prompt(): unknown {
    return this.#record.prompt ?? { message: '', showPrompt: true, title: '' };
  }
  set prompt(prompt: unknown) {
    this.#put({ prompt });
  }
  get errorAlert(): unknown {
    return this.#record.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' };
  }
  set errorAlert(errorAlert: unknown) {
    this.#put({ errorAlert });
  }
  get ignoreBlanks(): boolean {
    return this.#record.ignoreBlanks ?? true;
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.#put({ ignoreBlanks });
  }
  clear(): void {
    this.book.requireWritable(this.sheet);
    this.book.validations.set(this.sheet.id, this.#others);
  }

  get #all(): readonly ValidationRecord[] {
    return this.book.validations.get(this.sheet.id) ?? [];
  }
  get #others(): ValidationRecord[] {
    return this.#all.filter((record) => !sameArea(record.area, this.area));
  }
  get #record(): ValidationRecord {
    return this.#all.find((record) => sameArea(record.area, this.area)) ?? { area: this.area };
  }
  #put(change: Partial<ValidationRecord>): void {
    this.book.requireWritable(this.sheet);
    const record = { ...this.#record, ...change };
    this.book.validations.set(this.sheet.id, [...this.#others, record]);
  }
}
