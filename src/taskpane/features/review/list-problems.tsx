import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { LineProblem } from '../../../review/decision-lines';
import { captionOf } from '../../../wording/captions/captions-for';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const MOST_SHOWN = 50;

/** Lines of the decisions table that a later run would not understand. */
export function ListProblems({ problems }: { readonly problems: readonly LineProblem[] }) {
  const styles = useStyles();
  const review = useReviewTexts();
  const { displayLanguage } = usePane();
  // A column that is missing is missed under its name.
  const nameOf = (line: number, column: string) =>
    line === 0 ? column : captionOf(column, displayLanguage);
  if (problems.length === 0) return null;
  return (
    <Disclosure label={review.problems(problems.length)}>
      <Caption1 block>{review.problemsExplain}</Caption1>
      <ul className={styles.list}>
        {problems.slice(0, MOST_SHOWN).map(({ line, column, value, expected }) => (
          <li key={`${line} ${column}`}>
            <Text>
              {review.problem(line, nameOf(line, column), value, review.expected[expected])}
            </Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
