import { Button, Caption1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { ChooseScenarios } from './choose-scenarios';
import { EditScenario } from './edit-scenario';
import { ShowRun } from './show-run';
import { useWhatIfTexts } from './use-what-if-texts';
import { whatIfStoreOf } from './what-if-store';

const useStyles = makeStyles({
  place: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** What the mapping would say under other assumptions, and what that would cost. */
export default function WhatIfTab() {
  const styles = useStyles();
  const { workbook, texts, open, run, elsewhere } = usePane();
  const words = useWhatIfTexts();
  const store = whatIfStoreOf(workbook);
  const { scenarios, edited, error } = useStore(store);
  useEffect(() => {
    void store.load();
  }, [store]);

  useEffect(() => store.follow({ run, elsewhere }), [store, run, elsewhere]);

  const toMap = <Button onClick={() => open('map')}>{texts.result.toMap}</Button>;
  const isUnmapped = error?.problem === 'result vanished';
  return (
    <div className={styles.place}>
      <Subtitle1 as="h2">{texts.tab.whatif}</Subtitle1>
      <Caption1>{words.intro}</Caption1>
      {isUnmapped && <SayNotice intent="info" notice={words.nothingMapped} action={toMap} />}
      {error && !isUnmapped && (
        <SayError
          error={error}
          action={<Button onClick={() => void store.load()}>{texts.tryAgain}</Button>}
        />
      )}
      {scenarios === null && !error && <DelayedSpinner label={words.loading} />}
      {edited ? (
        <EditScenario edited={edited} />
      ) : (
        scenarios !== null && (
          <>
            <ChooseScenarios scenarios={scenarios} />
            <ShowRun />
          </>
        )
      )}
    </div>
  );
}
