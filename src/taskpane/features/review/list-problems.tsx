import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { LineProblem } from '../../../review/decision-lines';
import { Disclosure } from '../../components/disclosure';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const MOST_SHOWN = 50;

/** Lines of the decisions table that a later run would not understand. */
export function ListProblems({ problems }: { readonly problems: readonly LineProblem[] }) {
  const styles = useStyles();
  const review = useReviewTexts();
  if (problems.length === 0) return null;
  return (
    <Disclosure label={review.problems(problems.length)}>
      <Caption1 block>{review.problemsExplain}</Caption1>
      <ul className={styles.list}>
        {problems.slice(0, MOST_SHOWN).map(({ line, column, value, expected }) => (
          <li key={`${line} ${column}`}>
            <Text>{review.problem(line, column, value, review.expected[expected])}</Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
