import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { captionOf } from '../../../wording/captions/captions-for';
import { say } from '../../../wording/wording';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import type { OpenFollowUps } from './follow-ups-view';
import { useDeadlinesTexts } from './use-deadlines-texts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  link: { textAlign: 'left' },
});

interface ListProblemsProps {
  readonly view: OpenFollowUps;
  readonly onShow: (row: number, column: string) => void;
}

/** Cells of the table that cannot be read, and dates that cannot be; each leads to its place. */
export function ListProblems({ view, onShow }: ListProblemsProps) {
  const styles = useStyles();
  const { texts } = useDeadlinesTexts();
  const { displayLanguage } = usePane();
  const { problems, entries, firstSheetRow } = view;
  const refused = entries.filter(({ state }) => state.refusals.length > 0);
  const count = problems.length + refused.length;
  if (count === 0) return null;
  return (
    <Disclosure label={texts.problems(count)} isOpenAtFirst>
      <Caption1 block>{texts.problemsExplain}</Caption1>
      <ul className={styles.list}>
        {problems.map(({ row, column, value, expected }) => (
          <li key={`${row} ${column}`}>
            {row < 0 ? (
              texts.columnMissing(column)
            ) : (
              <Link as="button" className={styles.link} onClick={() => onShow(row, column)}>
                {texts.problem(
                  row + firstSheetRow,
                  captionOf(column, displayLanguage),
                  value,
                  texts.expected[expected],
                )}
              </Link>
            )}
          </li>
        ))}
        {refused.map(({ row, found, state }) => (
          <li key={row}>
            <Link as="button" className={styles.link} onClick={() => onShow(row, '')}>
              {texts.rowRefused(
                row + firstSheetRow,
                found.positionNumber,
                state.refusals.map((refusal) => say(texts.refusal, refusal)).join(' '),
              )}
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
