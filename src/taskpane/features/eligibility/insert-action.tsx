import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { ACROSS_PANE } from '../../components/across-pane';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { hasColumn, missingFacts, sourcesOf } from './candidate-choices';
import type { CandidateStore, OpenCandidates } from './candidate-store';
import { useEligibilityTexts } from './use-eligibility-texts';

const useStyles = makeStyles({
  // The button stays in sight however long the lists above it get.
  action: {
    position: 'sticky',
    bottom: 0,
    ...ACROSS_PANE,
    paddingBlock: tokens.spacingVerticalS,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

interface InsertActionProps {
  readonly view: OpenCandidates;
  readonly store: CandidateStore;
}

/** The button that inserts the formulas, or what is still needed for it. */
export function InsertAction({ view, store }: InsertActionProps) {
  const styles = useStyles();
  const hintId = useId();
  const { insertion, columns, choices, place, survey } = view;
  const words = useEligibilityTexts();
  const sources = sourcesOf(columns, choices, place.left);
  const missing = missingFacts(sources);
  const isWorking = insertion.kind === 'working';
  const isReady = missing.length === 0 && hasColumn(sources) && survey !== null && !isWorking;
  const isThere = columns.some(({ answer }) => answer !== null);

  const hint =
    missing.length > 0
      ? words.missing(missing.map((fact) => words.fact[fact]).join(', '))
      : hasColumn(sources)
        ? isThere
          ? words.writesAnew
          : words.writes
        : words.noColumn;
  return (
    <div className={styles.action}>
      <SayInsertion view={view} store={store} />
      <Button
        // Two ways to press for the same would be two primary buttons.
        appearance={insertion.kind === 'taken' || isThere ? 'secondary' : 'primary'}
        disabledFocusable={!isReady}
        aria-describedby={hintId}
        onClick={() => void store.insert(null)}
      >
        {isWorking ? words.inserting : isThere ? words.insertAgain : words.insert}
      </Button>
      <Caption1 id={hintId}>{hint}</Caption1>
    </div>
  );
}

function SayInsertion({ view: { insertion }, store }: InsertActionProps) {
  const { texts } = usePane();
  const words = useEligibilityTexts();
  if (insertion.kind === 'taken') {
    const { address, free } = insertion;
    return (
      <SayNotice
        intent="warning"
        notice={words.taken(address, free.address)}
        action={
          <Button appearance="primary" onClick={() => void store.insert(free.at)}>
            {words.insertAt(free.address)}
          </Button>
        }
      />
    );
  }
  if (insertion.kind === 'replaced') {
    return <Caption1 role="status">{words.replaced(insertion.address)}</Caption1>;
  }
  if (insertion.kind !== 'failed') return null;
  const { problem, where } = insertion.error;
  return <SayNotice intent="error" notice={words.error(problem, where || texts.workbook)} />;
}
