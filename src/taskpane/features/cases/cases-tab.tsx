import { Button } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { SayError } from '../../components/say-error';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { casesStoreOf } from './cases-store';
import { CreateCases } from './create-cases';
import { ShowCases } from './show-cases';
import { useCasesTexts } from './use-cases-texts';

/** What was done about assigned descriptions, and what is owed next. */
export default function CasesTab() {
  const { workbook, displayLanguage, texts: pane } = usePane();
  const { texts } = useCasesTexts();
  const store = useMemo(() => casesStoreOf(workbook), [workbook]);
  const view = useStore(store);
  useEffect(() => {
    const look = () => void store.look(displayLanguage);
    look();
    const watching = workbook.watch(look);
    // Without events the pane still reads when the tab is opened and after what it writes.
    watching.catch(() => {});
    return () => void watching.then((end) => end()).catch(() => {});
  }, [store, workbook, displayLanguage]);

  switch (view.kind) {
    case 'reading':
      return <DelayedSpinner label={texts.reading} />;
    case 'failed': {
      const again = () => void store.look(displayLanguage);
      const button = <Button onClick={again}>{pane.tryAgain}</Button>;
      return <SayError error={view.error} action={button} />;
    }
    case 'open':
      return view.hasTable ? (
        <ShowCases view={view} store={store} />
      ) : (
        <CreateCases view={view} store={store} isFirst />
      );
  }
}
