import { Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { readingCode, type Clause, type ReadingId } from '../../../domain/citation';
import type { PositionStory } from '../../../excel/position/open-positions';
import { readingWords } from '../../../wording/readings/words-for';
import { say, type Wording } from '../../../wording/wording';
import { ClauseText } from '../../components/clause-text';
import { usePane } from '../../pane-context';
import type { PositionTexts } from './texts/en';
import { usePositionTexts } from './use-position-texts';

const useStyles = makeStyles({
  chain: { margin: 0, paddingInlineStart: '20px' },
  step: { paddingBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
});

interface Step {
  readonly name: keyof PositionTexts['step'];
  readonly answer: string;
  readonly clauses: readonly Clause[];
  readonly readings: readonly ReadingId[];
}

/** From the title to the article: each step with the clauses and the readings that it rests on. */
export function ShowChain({ story }: { readonly story: PositionStory }) {
  const styles = useStyles();
  const { wording } = usePane();
  const words = usePositionTexts();
  const readings = readingWords(wording.locale);
  return (
    <section>
      <Subtitle2 as="h3">{words.chain}</Subtitle2>
      <ol className={styles.chain}>
        {stepsOf(story, words, wording).map(({ name, answer, clauses, readings: rests }) => (
          <li key={name} className={styles.step}>
            <Caption1 block>{words.step[name]}</Caption1>
            <Text block>
              {answer} {clauses.length > 0 && <ClauseText text={`(${wording.citeAll(clauses)})`} />}
            </Text>
            {rests.map((reading) => (
              <Caption1 key={reading} block>
                <ClauseText
                  text={`${readingCode(reading)}${wording.colon}${readings[reading].question}`}
                />
              </Caption1>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function stepsOf(
  { assessment }: PositionStory,
  words: PositionTexts,
  wording: Wording,
): readonly Step[] {
  const { coverage, match, familyClauses, description, allocation, grounds, setting } = assessment;
  const steps: Step[] = [
    { name: 'coverage', answer: sentence(say(wording.coverage, coverage.reason)), ...coverage },
  ];
  if (match) {
    const tier = match.tier ? wording.tier[match.tier] : '';
    const answer = [words.byWords(match.words), tier].filter((text) => text !== '').join(' · ');
    if (answer !== '') steps.push({ name: 'title', answer, clauses: [], readings: [] });
    steps.push({
      name: 'family',
      answer: match.target ? wording.target(match.target) : words.noFamily,
      clauses: familyClauses,
      readings: [],
    });
    steps.push({
      name: 'description',
      answer: description
        ? `${description.grade} · ${description.genericTitle}`
        : words.noDescription,
      clauses: description?.clauses ?? [],
      readings: [],
    });
  }
  if (description) {
    const answer = allocation ? sayAllocation(allocation, wording) : words.noAllocation;
    steps.push({ name: 'grade', answer: sentence(answer), clauses: [], readings: [] });
  }
  if (grounds) {
    steps.push({
      name: 'outcome',
      answer: sentence(say(wording.settled, grounds.reason)),
      ...grounds,
    });
  }
  if (setting && setting.reason.because === 'stands elsewhere') {
    steps.push({
      name: 'setting',
      answer: sentence(say(wording.setting, setting.reason)),
      ...setting,
    });
  }
  return steps;
}

function sayAllocation(
  allocation: NonNullable<PositionStory['assessment']['allocation']>,
  { allocatedBy, date }: Wording,
): string {
  switch (allocation.source) {
    case 'export':
      return allocatedBy.export(allocation.grade);
    case 'position grade':
      return `${allocation.grade}: ${allocatedBy['position grade']}`;
    case 'scenario':
    case 'nearest grade':
      return allocatedBy[allocation.source](allocation.grade);
    case 'reviewer':
      return allocatedBy.reviewer({ ...allocation, on: date(allocation.on) });
  }
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
