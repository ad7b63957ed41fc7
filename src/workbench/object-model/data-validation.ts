import { ApiError } from '../api-error';
import { HostObject } from './host-object';

/** Excel.DataValidation: keeps no rules, and says so to whoever sets one. */
export class DataValidation extends HostObject {
  static override readonly className = 'DataValidation';
  static override readonly scalars = ['type'];

  get type(): string {
    return 'None';
  }
  get rule(): Record<string, never> {
    return {};
  }
  set rule(_rule: unknown) {
    throw new ApiError('ApiNotFound');
  }
  clear(): void {}
}
