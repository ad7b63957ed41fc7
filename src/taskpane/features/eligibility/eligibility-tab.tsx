import { Button, Subtitle1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { RESULT_SHEET } from '../../../excel/own-sheets/result-names';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { SearchBroken } from './search-broken';
import { ShowCandidates } from './show-candidates';
import { TryQuestions } from './try-questions';
import { useCandidates } from './use-candidates';
import { useEligibilityTexts } from './use-eligibility-texts';

/** The place by its name, and what it holds. */
export default function EligibilityTab() {
  const { texts } = usePane();
  return (
    <>
      <Subtitle1 as="h2">{texts.tab.eligibility}</Subtitle1>
      <Eligibility />
    </>
  );
}

/** From the candidates on the active sheet to formulas beside them. */
function Eligibility() {
  const { texts } = usePane();
  const { view, store } = useCandidates();
  const words = useEligibilityTexts();
  switch (view.kind) {
    case 'looking':
      return <DelayedSpinner label={texts.source.looking} />;
    case 'empty':
      return <Empty notice={words.empty(view.sheetName)} />;
    case 'no header':
      return <Empty notice={words.noHeader(view.sheetName)} />;
    case 'result':
      return <Empty notice={words.result(RESULT_SHEET)} />;
    case 'positions': {
      const { place } = view;
      const take = () => void store.takeAsCandidates(place);
      return (
        <Empty
          notice={words.positions(place.sheetName)}
          action={<Button onClick={take}>{words.takeAsCandidates}</Button>}
        />
      );
    }
    case 'candidates':
      if (view.survey?.candidates === 0) {
        return <Empty notice={words.noCandidates(view.place.sheetName)} />;
      }
      return (
        <ShowCandidates
          // Another sheet or table starts afresh: nothing opened, nothing half typed.
          key={`${view.place.sheetId} ${view.place.tableName}`}
          view={view}
          store={store}
        />
      );
    case 'failed': {
      const { problem, where } = view.error;
      const again = () => void store.look({ cellsChanged: true });
      return (
        <SayNotice
          intent="error"
          notice={words.error(problem, where || texts.workbook)}
          action={<Button onClick={again}>{texts.tryAgain}</Button>}
        />
      );
    }
  }
}

type NoticeOf = Parameters<typeof SayNotice>[0]['notice'];

interface EmptyProps {
  readonly notice: NoticeOf;
  readonly action?: ReactNode;
}

/** No candidates: what the place needs, and what a learner can try without them. */
function Empty({ notice, action }: EmptyProps) {
  return (
    <>
      <SayNotice intent="info" notice={notice} action={action} />
      <TryQuestions isOpenAtFirst />
      <SearchBroken />
    </>
  );
}
