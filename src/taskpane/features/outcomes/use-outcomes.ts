import { useCallback, useEffect, useState } from 'react';
import type { OutcomeFigures } from '../../../excel/read-outcomes';
import { toWorkbookError, type WorkbookError } from '../../../excel/workbook-error';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';

export type OutcomesView =
  | { readonly kind: 'counting' }
  | { readonly kind: 'counted'; readonly figures: OutcomeFigures }
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
    workbook.readOutcomes().then(
      (figures) => isOutdated || setView({ kind: 'counted', figures }),
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
