import { useEffect, useRef, useState } from 'react';
import type { ExcelDescription } from '../../../excel/contract/describe-excel';
import type { CheckResult } from '../../../excel/contract/run-checks';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { usePane } from '../../pane-context';

export interface Checked {
  readonly excel: ExcelDescription;
  readonly results: readonly CheckResult[];
  readonly isCancelled: boolean;
}

export type ChecksView =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking'; readonly done: number; readonly all: number }
  | { readonly kind: 'checked'; readonly checked: Checked }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** Looks whether this Excel does what the add-in relies on; no more once the tab is left. */
export function useChecks() {
  const { workbook } = usePane();
  const [view, setView] = useState<ChecksView>({ kind: 'idle' });
  const cancelling = useRef(new AbortController());
  useEffect(() => () => cancelling.current.abort(), []);

  async function start(): Promise<void> {
    cancelling.current = new AbortController();
    const { signal } = cancelling.current;
    setView({ kind: 'checking', done: 0, all: 0 });
    try {
      const onCheck = (done: number, all: number) => setView({ kind: 'checking', done, all });
      const results = await workbook.runChecks({ signal, onCheck });
      const excel = await workbook.describeExcel();
      setView({ kind: 'checked', checked: { excel, results, isCancelled: signal.aborted } });
    } catch (error) {
      setView({ kind: 'failed', error: toWorkbookError(error, '') });
    }
  }

  return { view, start, cancel: () => cancelling.current.abort() };
}
