import { useCallback, useEffect, useState } from 'react';
import type { Listed } from '../../../excel/outcomes/read-changes';
import type { OutcomeFigures } from '../../../excel/outcomes/read-outcomes';
import type { Comparison } from '../../../excel/outcomes/remember-comparison';
import type { EarlierResult } from '../../../excel/outcomes/compare-with-last';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';

export interface Counted {
  readonly kind: 'counted';
  readonly figures: OutcomeFigures;
  /** Null where the result was compared with nothing. */
  readonly comparison: Comparison | Listed | null;
  /** Results of earlier exports that stand in this workbook. */
  readonly earlier: readonly EarlierResult[];
}

export type OutcomesView =
  | { readonly kind: 'counting' }
  | Counted
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** Counts the result when the tab opens and when a run ends. */
export function useOutcomes(): { readonly view: OutcomesView; readonly refresh: () => void } {
  const { workbook, run: runs } = usePane();
  const run = useStore(runs);
  const [view, setView] = useState<OutcomesView>({ kind: 'counting' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    // The table changes places at the end of a run: it is counted then.
    if (run.kind === 'running') return;
    let isOutdated = false;
    const read = async (): Promise<Counted> => ({
      kind: 'counted',
      figures: await workbook.readOutcomes(),
      comparison: await workbook.readComparison(),
      earlier: await workbook.listEarlierResults(),
    });
    read().then(
      (counted) => isOutdated || setView(counted),
      (error: unknown) =>
        isOutdated || setView({ kind: 'failed', error: toWorkbookError(error, '') }),
    );
    return () => {
      isOutdated = true;
    };
  }, [workbook, run.kind, round]);
  const refresh = useCallback(() => setRound((count) => count + 1), []);
  return { view, refresh };
}
