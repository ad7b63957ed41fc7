import { Button } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { AskReviewer } from './ask-reviewer';
import { reviewStoreOf } from './review-store';
import { ShowQueue } from './show-queue';
import { useReviewTexts } from './use-review-texts';

/** The queue of cases that a person has to decide. */
export default function ReviewTab() {
  const { texts, workbook, run: runs, displayLanguage, open } = usePane();
  const review = useReviewTexts();
  const store = useMemo(() => reviewStoreOf(workbook), [workbook]);
  const run = useStore(runs);
  const view = useStore(store);
  const reviewer = useStore(store.reviewer);
  useEffect(() => {
    // The table changes places at the end of a run: what was read before is gone then.
    if (run.kind === 'running') store.forget();
    else void store.open(displayLanguage);
  }, [store, run, displayLanguage]);

  switch (view.kind) {
    case 'reading':
      return <DelayedSpinner label={review.reading} />;
    case 'failed': {
      if (view.error.problem !== 'result vanished') {
        const again = () => {
          store.forget();
          void store.open(displayLanguage);
        };
        return (
          <SayError error={view.error} action={<Button onClick={again}>{texts.tryAgain}</Button>} />
        );
      }
      const toMap = <Button onClick={() => open('map')}>{texts.result.toMap}</Button>;
      return <SayNotice intent="info" notice={review.noResult} action={toMap} />;
    }
    case 'open':
      if (!reviewer) return <AskReviewer onSign={store.sign} />;
      return <ShowQueue view={view} store={store} reviewer={reviewer} />;
  }
}
