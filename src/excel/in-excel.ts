import { withRetry } from './with-retry';

/**
 * Runs a batch that waits for the end of cell editing and for a busy Excel.
 *
 * @param batch must have the same effect done twice as done once.
 */
export function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return withRetry(() => Excel.run({ delayForCellEdit: true }, batch));
}
