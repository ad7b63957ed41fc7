import { Button, Subtitle1 } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { SayError } from '../../components/say-error';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { deadlinesStoreOf } from './deadlines-store';
import { CreateFollowUps } from './create-follow-ups';
import { ShowFollowUps } from './show-follow-ups';
import { useDeadlinesTexts } from './use-deadlines-texts';

/** The place by its name, and what it holds. */
export default function DeadlinesTab() {
  const { texts } = usePane();
  return (
    <>
      <Subtitle1 as="h2">{texts.tab.deadlines}</Subtitle1>
      <Deadlines />
    </>
  );
}

/** What was done about assigned descriptions, and what is owed next. */
function Deadlines() {
  const { workbook, displayLanguage, texts: pane } = usePane();
  const { texts } = useDeadlinesTexts();
  const store = useMemo(() => deadlinesStoreOf(workbook), [workbook]);
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
        <ShowFollowUps view={view} store={store} />
      ) : (
        <CreateFollowUps view={view} store={store} isFirst />
      );
  }
}
