import type { BookContext } from './book-context';
import { HostObject } from './host-object';

/** Excel.Runtime: whether the add-in hears events. */
export class Runtime extends HostObject {
  static override readonly className = 'Runtime';
  static override readonly scalars = ['enableEvents'];

  constructor(readonly book: BookContext) {
    super();
  }

  get enableEvents(): boolean {
    return this.book.hearsEvents;
  }
  set enableEvents(enabled: boolean) {
    this.book.hearsEvents = enabled;
  }
}
