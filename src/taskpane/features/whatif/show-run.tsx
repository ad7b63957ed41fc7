import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { Disclosure } from '../../components/disclosure';
import { FocusHeading } from '../../components/focus-heading';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { CompareAnswers } from './compare-answers';
import { ShowAnswer } from './show-answer';
import { useWhatIfTexts } from './use-what-if-texts';
import { whatIfStoreOf, type WhatIfView } from './what-if-store';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
  figures: { fontVariantNumeric: 'tabular-nums' },
});

/** One press compares the chosen scenarios with the mapping; what came of it stands below. */
export function ShowRun() {
  const styles = useStyles();
  const { workbook, displayLanguage } = usePane();
  const words = useWhatIfTexts();
  const store = whatIfStoreOf(workbook);
  const { chosen, run } = useStore(store);
  if (run.kind === 'running') return <ShowProgress run={run} />;
  return (
    <div className={styles.part}>
      {chosen.length > 0 && (
        <Button
          className={styles.button}
          appearance={run.kind === 'done' ? 'secondary' : 'primary'}
          onClick={() => void store.compare(displayLanguage)}
        >
          {words.run}
        </Button>
      )}
      {run.kind === 'cancelled' && <SayNotice intent="info" notice={words.cancelled} />}
      {run.kind === 'outdated' && (
        <SayNotice
          intent="warning"
          notice={run.by === 'mapping' ? words.moved : words.otherCatalogue}
        />
      )}
      {run.kind === 'done' && <ShowDone done={run} />}
    </div>
  );
}

type Running = Extract<WhatIfView['run'], { kind: 'running' }>;
type Done = Extract<WhatIfView['run'], { kind: 'done' }>;

function ShowProgress({ run: { progress } }: { readonly run: Running }) {
  const styles = useStyles();
  const { workbook } = usePane();
  const words = useWhatIfTexts();
  const said = progress && words.running(progress.done, progress.total);
  return (
    <section className={styles.part}>
      <FocusHeading>{words.run}</FocusHeading>
      <ProgressBar
        aria-label={words.run}
        max={progress?.total ?? 1}
        {...(progress && { value: progress.done })}
      />
      <Text className={styles.figures} aria-live="polite">
        {said}
      </Text>
      <Button className={styles.button} onClick={whatIfStoreOf(workbook).cancel}>
        {words.cancel}
      </Button>
    </section>
  );
}

function ShowDone({ done: { run } }: { readonly done: Done }) {
  const words = useWhatIfTexts();
  const { scenarios, stale } = run;
  return (
    <>
      {stale > 0 && <SayNotice intent="warning" notice={{ what: words.stale(stale), next: '' }} />}
      {scenarios.length === 1 ? (
        <ShowAnswer run={run} place={0} />
      ) : (
        <>
          <CompareAnswers run={run} />
          {scenarios.map(({ name }, place) => (
            <Disclosure key={name} label={name}>
              <ShowAnswer run={run} place={place} />
            </Disclosure>
          ))}
        </>
      )}
    </>
  );
}
