import { Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import {
  CANDIDATE_FACTS,
  REQUIRED_FACTS,
  type CandidateFact,
} from '../../../staffing-export/candidate-columns';
import { Disclosure } from '../../components/disclosure';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useCatalogue } from '../../use-catalogue';
import { choiceFor } from './candidate-choices';
import type { CandidateStore, OpenCandidates } from './candidate-store';
import { ChooseSource } from './choose-source';
import { InsertAction } from './insert-action';
import { ListOthers } from './list-others';
import { ListSettled } from './list-settled';
import { ListUnknownWords } from './list-unknown-words';
import { SearchBroken } from './search-broken';
import { ShowAnswers } from './show-answers';
import { TryQuestions } from './try-questions';
import { useEligibilityTexts } from './use-eligibility-texts';

const useStyles = makeStyles({
  head: { display: 'block', overflowWrap: 'anywhere' },
  content: { flexGrow: 1, paddingBottom: tokens.spacingVerticalM },
});

interface ShowCandidatesProps {
  readonly view: OpenCandidates;
  readonly store: CandidateStore;
}

const OPTIONAL_FACTS = CANDIDATE_FACTS.filter(
  (fact) => !(REQUIRED_FACTS as readonly CandidateFact[]).includes(fact),
);

/** What was found on the sheet, what the user can settle, and the button that inserts formulas. */
export function ShowCandidates({ view, store }: ShowCandidatesProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const catalogue = useCatalogue();
  const { place, columns, choices, survey } = view;
  const words = useEligibilityTexts();
  const known = OPTIONAL_FACTS.filter(
    (fact) => choiceFor(fact, columns, choices).kind !== 'not known',
  ).length;
  const choose = (fact: CandidateFact) => (
    <ChooseSource
      key={fact}
      fact={fact}
      view={view}
      catalogue={catalogue}
      onChoose={store.choose}
    />
  );
  return (
    <>
      <div className={styles.content}>
        <Subtitle2 as="h3" className={styles.head}>
          {place.sheetName}
        </Subtitle2>
        <Text block>{survey ? words.candidates(survey.candidates) : words.counting}</Text>
        <Caption1 block>{texts.source.where(place.address, place.tableName)}</Caption1>
        <ShowAnswers view={view} />
        {place.isProtected && (
          <SayNotice intent="warning" notice={words.isProtected(place.sheetName)} />
        )}
        {REQUIRED_FACTS.map(choose)}
        <Disclosure label={words.optional(known, OPTIONAL_FACTS.length)} isOpenAtFirst={known > 0}>
          {OPTIONAL_FACTS.map(choose)}
        </Disclosure>
        <ListUnknownWords view={view} store={store} />
        <ListSettled view={view} store={store} />
        <ListOthers columns={columns} />
        <TryQuestions />
        <SearchBroken />
      </div>
      {!place.isProtected && <InsertAction view={view} store={store} />}
    </>
  );
}
