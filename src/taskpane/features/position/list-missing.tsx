import { Caption1, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import { sayReview } from '../../../assessment/mapping-row';
import type { ReviewCause } from '../../../assessment/assessment';
import type { Fact } from '../../../domain/decision';
import type { PositionStory } from '../../../excel/position/open-positions';
import type { Field } from '../../../staffing-export/export-layout';
import { usePane } from '../../pane-context';
import { usePositionTexts } from './use-position-texts';

const useStyles = makeStyles({ item: { overflowWrap: 'anywhere' } });

/** Columns of an export that give a fact. */
const COLUMN_OF: Partial<Readonly<Record<Fact, Field>>> = {
  grade: 'grade',
  'duty station': 'duty station',
  'organizational unit': 'organizational unit',
  funding: 'funding',
  contract: 'contract',
  vacancy: 'vacancy',
  'allocated grade': 'allocated grade',
  'personal grade': 'personal grade',
  date: 'assignment date',
};

/** What is missing, unread or in doubt, and which column would give it. */
export function ListMissing({ story }: { readonly story: PositionStory }) {
  const styles = useStyles();
  const { wording } = usePane();
  const words = usePositionTexts();
  const { review } = story.assessment;
  if (review.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h3">{words.missing}</Subtitle2>
      {review.map((cause) => {
        const fact = factOf(cause);
        const field = fact && COLUMN_OF[fact];
        const column = field && story.columns[field];
        return (
          <div key={JSON.stringify(cause)} className={styles.item}>
            <Text block>{sayReview(cause, wording)}</Text>
            {field && <Caption1 block>{column ? words.inColumn(column) : words.noColumn}</Caption1>}
          </div>
        );
      })}
    </section>
  );
}

function factOf(cause: ReviewCause): Fact | null {
  return cause.kind === 'fact missing' || cause.kind === 'fact unread' ? cause.fact : null;
}
