import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { stateOf, type ReviewCase } from '../../../review/review-case';
import { ACROSS_PANE } from '../../components/across-pane';
import type { ReviewStore } from './review-store';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  // The buttons stay in sight and in their places, whatever the case above them takes.
  foot: {
    ...ACROSS_PANE,
    position: 'sticky',
    bottom: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
  },
  // What the press of the button would do to grades is read with the button.
  changes: {
    maxHeight: '30vh',
    overflowY: 'auto',
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorStatusWarningBorder2}`,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  keys: { minWidth: '32px' },
});

interface CaseFootProps {
  readonly reviewed: ReviewCase;
  readonly store: ReviewStore;
  /** What accepting the proposal does to grades, a sentence each. */
  readonly changes: readonly ReactNode[];
  readonly areKeysShown: boolean;
  readonly onAccept: () => void;
  readonly onShowKeys: () => void;
}

/** What is done with a case: accepted or skipped, or taken back once it is decided. */
export function CaseFoot(props: CaseFootProps) {
  const { reviewed, store, changes, areKeysShown, onAccept, onShowKeys } = props;
  const styles = useStyles();
  const words = useReviewTexts();
  const changesId = useId();
  const isDecided = stateOf(reviewed) === 'decided';
  return (
    <div className={styles.foot}>
      {changes.length > 0 && !isDecided && (
        <div id={changesId} className={styles.changes}>
          {changes}
        </div>
      )}
      <div className={styles.actions}>
        {isDecided ? (
          <>
            <Button appearance="primary" aria-keyshortcuts="Enter" onClick={() => store.step(1)}>
              {words.nextCase}
            </Button>
            {reviewed.lines.length === 1 && (
              <Button onClick={() => void store.takeBack(reviewed)}>{words.takeBack}</Button>
            )}
          </>
        ) : (
          <>
            <Button
              appearance="primary"
              aria-keyshortcuts="Enter"
              aria-describedby={changesId}
              disabledFocusable={!reviewed.proposal}
              onClick={onAccept}
            >
              {words.accept}
            </Button>
            <Button aria-keyshortcuts="S" onClick={store.skip}>
              {words.skip}
            </Button>
          </>
        )}
        <Button
          appearance="subtle"
          className={styles.keys}
          aria-label={words.showKeys}
          title={words.showKeys}
          aria-expanded={areKeysShown}
          aria-keyshortcuts="?"
          onClick={onShowKeys}
        >
          ?
        </Button>
      </div>
    </div>
  );
}
