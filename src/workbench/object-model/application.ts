import { ApiError } from '../api-error';
import type { BookContext } from './book-context';
import { HostObject } from './host-object';

/** Excel.Application. Suspending is allowed and has no effect: the host paints between batches. */
export class Application extends HostObject {
  static override readonly className = 'Application';
  static override readonly scalars = ['calculationMode'];

  constructor(readonly book: BookContext) {
    super();
  }

  get calculationMode(): string {
    return this.book.calculationMode;
  }
  set calculationMode(mode: string) {
    if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) {
      throw new ApiError('InvalidArgument');
    }
    this.book.calculationMode = mode;
  }
  calculate(): void {}
}
