import { watchSyncs } from './no-answer';
import { withRetry, type Patience } from './with-retry';

/**
 * Runs a batch under the policy of `withRetry`, with every sync watched.
 *
 * A cell being edited is waited for here and not by Excel's own `delayForCellEdit`, which keeps
 * silent meanwhile: the user could not be told what is waited for, nor a dead host be noticed.
 *
 * @param batch must have the same effect done twice as done once.
 */
export type InExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** @param patience of all batches that go through the answer. */
export function patientExcel(patience: Patience): InExcel {
  return (batch) =>
    withRetry(
      () =>
        Excel.run((context) => {
          watchSyncs(context, patience);
          return batch(context);
        }),
      patience,
    );
}

export const inExcel: InExcel = patientExcel({});
