import {
  Button,
  Caption1,
  makeStyles,
  Subtitle1,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { PositionStory } from '../../../excel/position/open-positions';
import { caseOf } from '../../../review/case-key';
import { GrowingBadge } from '../../components/growing-badge';
import { ClauseText } from '../../components/clause-text';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { deadlinesStoreOf } from '../deadlines/deadlines-store';
import { reviewStoreOf } from '../review/review-store';
import { MarkWords } from '../review/mark-words';
import { ListMissing } from './list-missing';
import { ShowChain } from './show-chain';
import { usePositionTexts } from './use-position-texts';
import { isJustDecided, verifiable, verify } from './verify-position';

const useStyles = makeStyles({
  story: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  title: { overflowWrap: 'anywhere' },
  grades: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  value: { margin: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What there is to say about the position of the selected row, and what can be done with it. */
export default function ShowPosition() {
  const styles = useStyles();
  const { position: store } = usePane();
  const { story } = useStore(store);
  const words = usePositionTexts();
  const close = (
    <Button
      appearance="subtle"
      size="small"
      icon={<DismissRegular />}
      aria-label={words.close}
      onClick={() => store.setOpen(false)}
    />
  );
  if (!story) {
    return (
      <div className={styles.story}>
        <div className={styles.head}>
          <Subtitle1 as="h2">{words.title}</Subtitle1>
          {close}
        </div>
        <SayNotice intent="info" notice={words.none} />
      </div>
    );
  }
  const { number, title } = story.position;
  const where = [story.incumbent, story.unit, story.station].filter((text) => text !== '');
  return (
    <section className={styles.story} aria-label={words.title}>
      <div className={styles.head}>
        <Caption1>{number === null ? words.noNumber : words.position(number)}</Caption1>
        {close}
      </div>
      <Subtitle1 as="h2" className={styles.title}>
        <MarkWords text={title} words={story.assessment.match?.words ?? []} />
      </Subtitle1>
      {where.length > 0 && <Caption1 block>{where.join(' · ')}</Caption1>}
      <ShowGrades story={story} />
      <Acts story={story} />
      <ShowChain story={story} />
      <ListMissing story={story} />
      <ListDecisions story={story} />
    </section>
  );
}

function ShowGrades({ story }: { readonly story: PositionStory }) {
  const styles = useStyles();
  const { wording } = usePane();
  const words = usePositionTexts();
  const { position, assessment, decision, verified } = story;
  const { grade, personalGrade, allocatedGrade } = position;
  const { incumbentGrade, effectiveOn, outcome, allocation, description } = assessment;
  const before = [
    grade ?? words.noGrade,
    ...(personalGrade ? [words.personal(personalGrade)] : []),
    ...(position.vacant ? [words.vacant] : []),
  ].join(', ');
  const after = [
    incumbentGrade ?? (position.vacant ? allocation?.grade : null) ?? words.afterOpen,
    ...(effectiveOn ? [words.effective(wording.date(effectiveOn))] : []),
  ].join(', ');
  const isOwed = allocation !== null && description !== null;
  return (
    <>
      <dl className={styles.grades}>
        <dt>{words.before}</dt>
        <dd className={styles.value}>{before}</dd>
        {allocatedGrade && (
          <>
            <dt>{words.byHr}</dt>
            <dd className={styles.value}>{allocatedGrade}</dd>
          </>
        )}
        <dt>{words.after}</dt>
        <dd className={styles.value}>{after}</dd>
      </dl>
      <Text block weight="semibold">
        {wording.outcome[outcome]}
      </Text>
      <div>
        {verified !== '' ? (
          <GrowingBadge appearance="filled" color="brand">
            {words.verified(verified)}
          </GrowingBadge>
        ) : (
          <GrowingBadge appearance="outline" color="informative">
            {isOwed && !decision ? words.notVerified : words.nothingToVerify}
          </GrowingBadge>
        )}
      </div>
    </>
  );
}

function Acts({ story }: { readonly story: PositionStory }) {
  const styles = useStyles();
  const { workbook, displayLanguage, open, follow } = usePane();
  const { act } = usePositionTexts();
  const deadlines = deadlinesStoreOf(workbook);
  const view = useStore(deadlines);
  const review = reviewStoreOf(workbook);
  const reviewed = useStore(review);
  const toVerify = verifiable(story, reviewed, useStore(review.reviewer));
  const { position, assessment, caseKey, movedTo, verified } = story;
  const entry =
    view.kind === 'open'
      ? view.entries.find(({ found }) => found.positionNumber === position.number)
      : undefined;
  const decide = async (key: string) => {
    open('review');
    await review.open(displayLanguage);
    review.goTo(key);
  };
  const { description } = assessment;
  return (
    <div className={styles.acts}>
      {toVerify && (
        <Button size="small" appearance="primary" onClick={() => void verify(toVerify, review)}>
          {act.verify}
        </Button>
      )}
      {isJustDecided(story, reviewed) && (
        <Button size="small" onClick={() => void review.undo()}>
          {act.undo}
        </Button>
      )}
      {caseKey !== null && (
        <Button size="small" onClick={() => void decide(caseOf(caseKey, movedTo))}>
          {act.decide}
        </Button>
      )}
      {verified !== '' && (
        <Button size="small" onClick={() => open('letters')}>
          {act.letter}
        </Button>
      )}
      {entry && (
        <Button
          size="small"
          onClick={() => {
            open('deadlines');
            void deadlines.goTo(entry).catch(() => {});
          }}
        >
          {act.deadlines}
        </Button>
      )}
      {description && (
        <Button
          size="small"
          onClick={() => {
            const { family, grade } = description;
            follow({ show: 'description', family, grade });
          }}
        >
          {act.description}
        </Button>
      )}
    </div>
  );
}

function ListDecisions({ story: { lines } }: { readonly story: PositionStory }) {
  const { wording } = usePane();
  const words = usePositionTexts();
  return (
    <section>
      <Subtitle2 as="h3">{words.decisions}</Subtitle2>
      {lines.length === 0 && <Caption1 block>{words.noDecision}</Caption1>}
      {lines.map((line, index) => {
        const target = wording.target(line.target);
        const answer = line.allocatedGrade ? `${target}, ${line.allocatedGrade}` : target;
        return (
          <div key={index}>
            <Text block>{words.decided(line.by, wording.date(line.on), answer)}</Text>
            {line.why !== '' && (
              <Caption1 block>
                <ClauseText text={line.why} />
              </Caption1>
            )}
          </div>
        );
      })}
    </section>
  );
}
