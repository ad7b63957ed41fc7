import { useCallback, useEffect, useState } from 'react';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';

/** What a place shows of the result. */
export type ResultView<T> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly found: T }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** What of it tells whether it concerns a change, and whether it is another now. */
export interface ResultAbout {
  readonly sheetId: string | null;
  readonly positions: number;
  /** Asked for only where a result is short enough to be compared. */
  readonly facts: () => unknown;
}

/**
 * Whether somebody else changed the result, the user or Excel's Undo, since it was first shown; and if
 * so, whether what is shown is from after that.
 */
export type ChangedElsewhere = 'no' | 'read again' | 'not read again';

/** A longer result is read when the user asks for it, not with each edit. */
const MOST_READ_AT_ONCE = 20_000;

/**
 * Reads the result when a place opens, when a run ends, and when it was changed behind the pane's back.
 *
 * @param read and `about` must be the same functions at each call, or a new reading is wanted.
 */
export function useResult<T>(
  read: () => Promise<T>,
  about: (found: T) => ResultAbout,
): {
  readonly view: ResultView<T>;
  readonly changed: ChangedElsewhere;
  readonly refresh: () => void;
} {
  const { run: runs, elsewhere } = usePane();
  const run = useStore(runs);
  const [view, setView] = useState<ResultView<T>>({ kind: 'reading' });
  const [changed, setChanged] = useState<ChangedElsewhere>('no');
  const [round, setRound] = useState(0);
  useEffect(() => {
    // The table changes places at the end of a run: it is read then.
    if (run.kind === 'running') return;
    let isOutdated = false;
    read().then(
      (found) => isOutdated || setView({ kind: 'read', found }),
      (error: unknown) =>
        isOutdated || setView({ kind: 'failed', error: toWorkbookError(error, '') }),
    );
    return () => {
      isOutdated = true;
    };
  }, [read, run.kind, round]);

  useEffect(() => {
    let isOutdated = false;
    const readAgain = async (before: T) => {
      const found = await read();
      // An edit that makes no difference is no news.
      const isOther =
        JSON.stringify(about(found).facts()) !== JSON.stringify(about(before).facts());
      if (isOutdated || !isOther) return;
      setView({ kind: 'read', found });
      setChanged('read again');
    };
    const end = elsewhere.subscribe(() => {
      if (view.kind === 'failed') setRound((count) => count + 1);
      if (view.kind !== 'read') return;
      const { sheetId, positions } = about(view.found);
      if (sheetId === null || !elsewhere.get().includes(sheetId)) return;
      if (positions > MOST_READ_AT_ONCE) return setChanged('not read again');
      readAgain(view.found).catch((error: unknown) => {
        if (!isOutdated) setView({ kind: 'failed', error: toWorkbookError(error, '') });
      });
    });
    return () => {
      isOutdated = true;
      end();
    };
  }, [read, about, elsewhere, view]);

  const refresh = useCallback(() => {
    setChanged('no');
    setRound((count) => count + 1);
  }, []);
  return { view, changed, refresh };
}
