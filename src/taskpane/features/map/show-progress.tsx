import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { FocusHeading } from '../../components/focus-heading';
import { HIDDEN_TO_EYES } from '../../components/hidden-to-eyes';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import type { RunView } from './run-store';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  figures: { fontVariantNumeric: 'tabular-nums' },
  button: { alignSelf: 'flex-start' },
  spoken: HIDDEN_TO_EYES,
});

type Running = Extract<RunView, { kind: 'running' }>;

/** How far the run is, how fast it goes, and the way out. */
export function ShowProgress({ run }: { readonly run: Running }) {
  const styles = useStyles();
  const { texts, run: runs } = usePane();
  const { progress, waiting } = run;
  const isWritten = run.isFinal || (progress !== null && progress.rowsDone === progress.rowsTotal);
  const title = texts.run.running(run.sheetName);
  // What the run ends with is there by then.
  useEffect(() => void import('./show-summary').catch(() => {}), []);
  return (
    <section className={styles.progress}>
      <FocusHeading>{title}</FocusHeading>
      <ProgressBar
        aria-label={title}
        max={progress?.rowsTotal ?? 1}
        {...(progress && { value: progress.rowsDone })}
      />
      <Text className={styles.figures}>{progress && figures(progress)}</Text>
      <div aria-live="polite" className={styles.spoken}>
        {progress && spoken(progress)}
      </div>
      {waiting && <SayNotice intent="warning" notice={texts.run.waiting[waiting]} />}
      <Button className={styles.button} disabledFocusable={run.isFinal} onClick={runs.cancel}>
        {texts.run.cancel}
      </Button>
    </section>
  );

  function figures({ rowsDone, rowsTotal, rowsPerSecond, secondsLeft }: Progress): string {
    if (isWritten) return texts.run.finishing;
    return [
      texts.run.progress(rowsDone, rowsTotal),
      texts.run.rate(Math.round(rowsPerSecond)),
      texts.run.timeLeft(Math.ceil(secondsLeft)),
    ].join(' · ');
  }

  /** Each quarter is news; each block would be noise to who listens. */
  function spoken({ rowsDone, rowsTotal }: Progress): string {
    const quarters = Math.floor((rowsDone / rowsTotal) * 4);
    return texts.run.progress(Math.round((rowsTotal * quarters) / 4), rowsTotal);
  }
}

type Progress = NonNullable<Running['progress']>;
