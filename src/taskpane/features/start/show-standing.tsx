import { Button, Caption1, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Standing } from '../../../excel/outcomes/read-standing';
import { usePane } from '../../pane-context';
import { useWaiting } from '../../use-badges';
import { withReview } from '../review/with-review';
import { nextStep } from './next-step';
import { useStartTexts } from './use-start-texts';

// On its way while the workbook is read, so that nothing moves when it comes.
const loadDetails = () => import('./standing-details');
loadDetails().catch(() => {});
const StandingDetails = lazy(loadDetails);

const useStyles = makeStyles({
  standing: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    paddingBottom: tokens.spacingVerticalM,
  },
  from: { overflowWrap: 'anywhere' },
});

/** Where the work stands in this workbook, and the next step as the one primary button. */
export default function ShowStanding({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  const { wording } = usePane();
  const words = useStartTexts();
  const { lastRun } = standing;
  return (
    <section className={styles.standing} aria-label={words.title}>
      <Subtitle1 as="h2">{words.title}</Subtitle1>
      <Text block className={styles.from}>
        {lastRun ? words.from(lastRun.sheetName, wording.date(lastRun.on)) : words.fromUnknown}
      </Text>
      <NextStepButton standing={standing} />
      <Suspense fallback={null}>
        <StandingDetails standing={standing} />
      </Suspense>
    </section>
  );
}

/** The next step as the one primary button, with what waits there. */
export function NextStepButton({ standing }: { readonly standing: Standing }) {
  const { open, workbook } = usePane();
  const words = useStartTexts();
  const waiting = useWaiting();
  const step = nextStep(standing, waiting);
  const { does, why } = words.next[step.kind];
  const go = () => {
    if (step.kind !== 'verify' && step.kind !== 'decide') return open(step.to);
    const state = step.kind === 'verify' ? 'proposed' : 'doubtful';
    void withReview(workbook, (review) => review.narrow({ state })).then(() => open(step.to));
  };
  return (
    <>
      <Button appearance="primary" onClick={go}>
        {does}
      </Button>
      <Caption1 block>{why(standing, waiting)}</Caption1>
    </>
  );
}
