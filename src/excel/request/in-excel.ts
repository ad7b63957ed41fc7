import { watchSyncs } from './no-answer';
import { withRetry, type Patience } from './with-retry';

/**
 * What is asked of Excel in one conversation.
 *
 * @param isAgain whether an earlier attempt may have had its effect: Excel may carry a request out and
 *   yet refuse it.
 */
export type Batch<T> = (context: Excel.RequestContext, isAgain: boolean) => Promise<T>;

/**
 * Runs a batch under the policy of `withRetry`, with every sync watched.
 *
 * Not in `Excel.run`, which keeps what a batch touches alive between its syncs and lets go of it in one
 * more request: what is loaded is read after the sync, and a range that is written after one is asked
 * for again.
 *
 * A cell being edited is waited for here and not by Excel's own `delayForCellEdit`, which keeps
 * silent meanwhile: the user could not be told what is waited for, nor a dead host be noticed.
 *
 * @param batch must have the same effect done twice as done once.
 */
export type InExcel = <T>(batch: Batch<T>) => Promise<T>;

/** @param patience of all batches that go through the answer. */
export function patientExcel(patience: Patience): InExcel {
  return (batch) => {
    let attempts = 0;
    return withRetry(() => {
      const context = new Excel.RequestContext();
      watchSyncs(context, patience);
      return batch(context, attempts++ > 0);
    }, patience);
  };
}

export const inExcel: InExcel = patientExcel({});
