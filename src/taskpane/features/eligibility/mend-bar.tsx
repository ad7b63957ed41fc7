import { lazy, Suspense, useEffect } from 'react';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { mendStoreOf } from './mend-store';

const ShowMending = lazy(() => import('./show-mending'));

/** Excel needs a moment after the add-in has loaded to look its functions up by itself. */
const SETTLING_MS = 1_000;

/** Says that formulas show #NAME?, and mends them; nothing where there are none. */
export function MendBar() {
  const { workbook, run } = usePane();
  const store = mendStoreOf(workbook);
  const view = useStore(store);
  useEffect(() => {
    const timer = setTimeout(() => void store.notice(), SETTLING_MS);
    const watching = workbook.watchSheets((sheetId) => {
      // What a run writes has no formula of ours.
      if (run.get().kind !== 'running') void store.noticeSheet(sheetId);
    });
    // Without events the first look remains, and the button in the tab.
    watching.catch(() => {});
    return () => {
      clearTimeout(timer);
      void watching.then((end) => end()).catch(() => {});
    };
  }, [workbook, store, run]);

  if (view.kind === 'none') return null;
  return (
    <Suspense>
      <ShowMending view={view} />
    </Suspense>
  );
}
