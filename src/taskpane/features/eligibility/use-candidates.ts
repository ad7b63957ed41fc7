import { useEffect } from 'react';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { candidateStoreOf, type CandidateStore, type CandidateView } from './candidate-store';

/** The candidates on the active sheet, followed as long as the tab is open. */
export function useCandidates(): { readonly view: CandidateView; readonly store: CandidateStore } {
  const { workbook } = usePane();
  const store = candidateStoreOf(workbook);
  useEffect(() => {
    void store.look({ cellsChanged: true });
    const watching = workbook.watch((change) => void store.look(change));
    // Without events the tab still looks at the active sheet when it is opened.
    watching.catch(() => {});
    return () => void watching.then((end) => end()).catch(() => {});
  }, [workbook, store]);
  return { view: useStore(store), store };
}
