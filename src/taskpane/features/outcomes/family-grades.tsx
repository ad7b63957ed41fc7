import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ALL_GRADES } from '../../../domain/grade';
import type { OutcomeFigures } from '../../../excel/outcomes/count-outcomes';
import type { ResultQuery } from '../../../excel/result/select-result-rows';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  family: { paddingBlock: tokens.spacingVerticalXS },
  grades: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface FamilyGradesProps {
  readonly families: OutcomeFigures['families'];
  readonly selectRows: (query: ResultQuery) => void;
}

/** Family by grade; as lines, because fourteen families by a dozen grades need more than 320 px. */
export function FamilyGrades({ families, selectRows }: FamilyGradesProps) {
  const styles = useStyles();
  const { texts, wording } = usePane();
  return (
    <ul className={styles.list}>
      {families.map(({ family, grades }) => (
        <li key={family} className={styles.family}>
          <Text>{family}</Text>
          <div className={styles.grades}>
            {byGrade(grades).map(({ text, count, rows = count }) => (
              <Link
                key={text}
                as="button"
                aria-label={texts.result.selectRows(
                  rows,
                  `${text}${wording.colon}${wording.number(count)}, ${family}`,
                )}
                onClick={() => selectRows({ 'Job family': family, 'Allocated grade': text })}
              >
                {text}
                {wording.colon}
                {wording.number(count)}
              </Link>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function byGrade(grades: OutcomeFigures['families'][number]['grades']) {
  const placeOf = (text: string) => (ALL_GRADES as readonly string[]).indexOf(text);
  return [...grades].sort((left, right) => placeOf(left.text) - placeOf(right.text));
}
