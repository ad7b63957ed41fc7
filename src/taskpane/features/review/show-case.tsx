import {
  Caption1,
  Field,
  Link,
  makeStyles,
  Select,
  Subtitle1,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { sayReview } from '../../../assessment/mapping-row';
import type { AddedFamily } from '../../../domain/job-description';
import { stateOf, type ReviewCase } from '../../../review/review-case';
import { takesReason } from '../../../review/review-decision';
import type { Wording } from '../../../wording/wording';
import { usePane } from '../../pane-context';
import { ClauseText } from '../../components/clause-text';
import type { ReviewTexts } from './texts/en';
import {
  choiceOf,
  choiceOfOption,
  descriptionsFor,
  mayChangeGrades,
  NONE_FITS,
  type Choice,
} from './case-answers';
import { CaseFoot } from './case-foot';
import { ChooseOther } from './choose-other';
import { sayChanges } from './say-changes';
import { ConfirmGrave, type GraveChoice } from './confirm-grave';
import { ListKeys } from './list-keys';
import { MarkWords } from './mark-words';
import type { ReviewStore } from './review-store';
import { SearchDescriptions } from './search-descriptions';
import { isOpen, ShowAlike } from './show-alike';
import { ShowAnswer } from './show-answer';
import { useSettling } from './use-settling';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  article: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  title: { overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
  },
});

const NONE_TAKEN: ReadonlySet<string> = new Set();
const MOST_STATIONS = 3;
const MOST_NUMBERS = 300;

interface ShowCaseProps {
  readonly reviewed: ReviewCase;
  /** The other cases that say the same work in other words. */
  readonly alike: readonly ReviewCase[];
  /** Families of later annexes. */
  readonly families: readonly AddedFamily[];
  readonly store: ReviewStore;
  readonly article: RefObject<HTMLElement | null>;
  readonly onSelect: (turn: number) => void;
}

/** One case: what is proposed and why, the other answers, and what a reviewer can do. */
export function ShowCase(props: ShowCaseProps) {
  const { reviewed, alike, families, store, article, onSelect } = props;
  const styles = useStyles();
  const { texts, wording } = usePane();
  const words = useReviewTexts();
  const { key, title, match, proposal, options, positions } = reviewed;
  const [note, setNote] = useState('');
  const [positionNumber, setPositionNumber] = useState<string | null>(null);
  const [areKeysShown, showKeys] = useState(false);
  const [grave, setGrave] = useState<GraveChoice | null>(null);
  const [taken, take] = useState<ReadonlySet<string>>(NONE_TAKEN);
  // An exception is for one position; the other wordings have others.
  const answered =
    positionNumber === null ? alike.filter((found) => taken.has(found.key) && isOpen(found)) : [];
  const isTooSoon = useSettling(key);
  const search = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const turn = useRef(0);

  // Another case starts afresh: nothing half typed is taken for it.
  const [shownKey, setShownKey] = useState(key);
  if (shownKey !== key) {
    setShownKey(key);
    setGrave(null);
    setNote('');
    setPositionNumber(null);
    take(NONE_TAKEN);
  }
  const shown = useRef(key);
  useEffect(() => {
    turn.current = 0;
    shown.current = key;
  }, [key]);
  const backToCase = () => article.current?.focus();
  const record = ({ choice, changes }: Pick<GraveChoice, 'choice' | 'changes'>, why: string) => {
    const { target, allocatedGrade } = choice;
    backToCase();
    const answer = { target, allocatedGrade, positionNumber, why };
    void store.decide(reviewed, answer, changes, answered);
    setGrave(null);
    setNote('');
    setPositionNumber(null);
    take(NONE_TAKEN);
  };
  const weighed = (choice: Choice, changes: GraveChoice['changes'], isByEnter: boolean) => {
    const isGrave = changes.length > 0 || choice.droppedGrade !== null;
    if (isGrave || takesReason({ ...reviewed, ...choice })) {
      setGrave({ choice, changes, isByEnter });
    } else record({ choice, changes }, note.trim());
  };
  const decide = (choice: Choice, isByEnter = false) => {
    if (isTooSoon()) return;
    if (![reviewed, ...answered].some((found) => mayChangeGrades(choice, found))) {
      return weighed(choice, [], isByEnter);
    }
    store.weigh(reviewed, choice, positionNumber, answered).then(
      // Another case may have come up meanwhile.
      (changes) => shown.current === key && weighed(choice, changes, isByEnter),
      (error: unknown) => store.fail(error),
    );
  };
  const accept = (isByEnter: boolean) => {
    if (proposal) decide(choiceOfOption(proposal), isByEnter);
    else store.say({ kind: 'nothing proposed' });
  };

  const isDecided = stateOf(reviewed) === 'decided';
  // What was decided is not decided once more by the key that goes on.
  const pressMain = () => (isDecided ? store.step(1) : accept(true));
  const changes = sayChanges(reviewed.changes, words, positions).map((sentence) => (
    <Text block key={sentence} className={styles.title}>
      <ClauseText text={sentence} />
    </Text>
  ));

  const actions: Readonly<Record<string, () => void>> = {
    n: () => decide(NONE_FITS),
    s: store.skip,
    '/': () => search.current?.focus(),
    e: () => noteField.current?.focus(),
    '?': () => showKeys(!areKeysShown),
    arrowdown: () => store.step(1),
    arrowup: () => store.step(-1),
  };

  function act(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (event.key === 'Escape') {
      // Office.js would hand the key, and the focus, to the sheet.
      event.stopPropagation();
      event.preventDefault();
      return backToCase();
    }
    if (target.closest('input, textarea, select, [role=listbox]')) return;
    // A held key decides nothing; the arrows may be held.
    if (event.repeat && !event.key.startsWith('Arrow')) return event.preventDefault();
    const isCase = target === article.current;
    const option = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined;
    const action = option ? () => decide(choiceOfOption(option)) : actions[event.key.toLowerCase()];
    // On a button Enter presses the button.
    if (event.key === 'Enter' && isCase) pressMain();
    else if (action) action();
    else return;
    event.preventDefault();
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of a case work wherever the focus is in it
    <div onKeyDown={act}>
      <article
        ref={article}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is read out, and its keys work, when it has the focus
        tabIndex={0}
        aria-labelledby="case-title"
        aria-keyshortcuts="Enter N S Z / E ?"
        className={styles.article}
      >
        <Subtitle1 as="h2" id="case-title" className={styles.title}>
          <MarkWords text={title} words={match.words} />
        </Subtitle1>
        <div className={styles.line}>
          {reviewed.grade && (
            <Caption1>
              {words.gradeFacts.position} {reviewed.grade}
            </Caption1>
          )}
          {reviewed.gradesByHr.length > 0 && (
            <Caption1>
              {words.gradeFacts.hr} {reviewed.gradesByHr.join(', ')}
            </Caption1>
          )}
          {reviewed.formerFamily && <Caption1>{reviewed.formerFamily}</Caption1>}
          <Link
            as="button"
            title={texts.result.selectRows(positions, title)}
            onClick={() => {
              onSelect(turn.current);
              turn.current += 1;
            }}
          >
            {words.positions(positions)}
          </Link>
          {reviewed.exceptions > 0 && <Caption1>{words.exceptions(reviewed.exceptions)}</Caption1>}
          {reviewed.holder !== null && <Caption1>{words.handOver.with(reviewed.holder)}</Caption1>}
          <Caption1>{sayStations(reviewed.stations)}</Caption1>
        </div>
        <ShowAnswer reviewed={reviewed} />
        <div>
          {reviewed.causes.map((cause) => (
            <Caption1 block key={JSON.stringify(cause)}>
              {sayReview(cause, wording)}
            </Caption1>
          ))}
          <Caption1 block>{words.outcome(sayOutcomes(reviewed, words, wording))}</Caption1>
          {isDecided && changes}
        </div>
      </article>
      {alike.length > 0 && (
        <ShowAlike
          key={key}
          reviewed={reviewed}
          alike={alike}
          taken={taken}
          isDisabled={grave !== null || positionNumber !== null}
          onTake={take}
        />
      )}
      {grave ? (
        <ConfirmGrave
          reviewed={reviewed}
          grave={grave}
          positions={
            positionNumber === null
              ? answered.reduce((sum, found) => sum + found.positions, positions)
              : 1
          }
          note={note}
          onGive={(why) => record(grave, why)}
          onCancel={() => {
            setGrave(null);
            backToCase();
          }}
        />
      ) : (
        // One question at a time: what is to be confirmed is not changed beside it.
        <>
          <ChooseOther reviewed={reviewed} onChoose={decide} />
          <div className={styles.fields}>
            <SearchDescriptions
              key={key}
              descriptions={descriptionsFor(reviewed, families)}
              grade={reviewed.grade}
              input={search}
              onChoose={(description) => decide(choiceOf(description, reviewed), true)}
              onLeave={backToCase}
            />
            <Field label={`${words.note} (E)`}>
              <Textarea
                textarea={{ ref: noteField }}
                rows={1}
                value={note}
                maxLength={500}
                onChange={(_, { value }) => setNote(value)}
              />
            </Field>
            {positions > 1 && (
              <ChooseScope
                key={`${key} ${reviewed.exceptions}`}
                reviewed={reviewed}
                store={store}
                value={positionNumber}
                onChoose={setPositionNumber}
              />
            )}
          </div>
          {areKeysShown && <ListKeys />}
          <CaseFoot
            reviewed={reviewed}
            store={store}
            changes={changes}
            areKeysShown={areKeysShown}
            onAccept={() => accept(false)}
            onShowKeys={() => showKeys(!areKeysShown)}
          />
        </>
      )}
    </div>
  );
}

interface ChooseScopeProps {
  readonly reviewed: ReviewCase;
  readonly store: ReviewStore;
  readonly value: string | null;
  readonly onChoose: (positionNumber: string | null) => void;
}

/** The whole title, or one of its positions as an exception. */
function ChooseScope({ reviewed, store, value, onChoose }: ChooseScopeProps) {
  const review = useReviewTexts();
  const [numbers, setNumbers] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOutdated = false;
    store.numbersOf(reviewed).then(
      (found) => isOutdated || setNumbers(found.slice(0, MOST_NUMBERS)),
      () => {},
    );
    return () => {
      isOutdated = true;
    };
  }, [reviewed, store]);
  return (
    <Field label={review.scope}>
      <Select value={value ?? ''} onChange={(_, { value: chosen }) => onChoose(chosen || null)}>
        <option value="">{review.allPositions(reviewed.positions)}</option>
        {numbers.map((number) => (
          <option key={number} value={number}>
            {review.onePosition(number)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function sayOutcomes({ outcomes }: ReviewCase, words: ReviewTexts, wording: Wording): string {
  return outcomes
    .map(({ outcome, count }) => {
      const text = wording.outcome[outcome];
      return outcomes.length > 1 ? words.withCount(text, count) : text;
    })
    .join(', ');
}

function sayStations(stations: readonly string[]): string {
  const shown = stations.slice(0, MOST_STATIONS).join(', ');
  return stations.length > MOST_STATIONS ? `${shown} …` : shown;
}
