import { useCallback, useEffect, useState } from 'react';
import type { LetterSource } from '../../../excel/letters/read-letter-rows';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';

export type LetterSourceView =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly source: LetterSource }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** Reads the result when the tab opens and when a run ends. */
export function useLetterSource(): {
  readonly view: LetterSourceView;
  readonly refresh: () => void;
} {
  const { workbook, displayLanguage, run: runs } = usePane();
  const run = useStore(runs);
  const [view, setView] = useState<LetterSourceView>({ kind: 'reading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (run.kind === 'running') return;
    let isOutdated = false;
    workbook.readLetterRows(displayLanguage).then(
      (source) => isOutdated || setView({ kind: 'read', source }),
      (error: unknown) =>
        isOutdated || setView({ kind: 'failed', error: toWorkbookError(error, '') }),
    );
    return () => {
      isOutdated = true;
    };
  }, [workbook, displayLanguage, run.kind, round]);
  const refresh = useCallback(() => setRound((count) => count + 1), []);
  return { view, refresh };
}
