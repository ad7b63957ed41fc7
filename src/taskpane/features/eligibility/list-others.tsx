import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CandidateColumn } from '../../../staffing-export/candidate-columns';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';
import { useEligibilityTexts } from './use-eligibility-texts';

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: '18px' },
  line: { overflowWrap: 'anywhere' },
});

/** Columns with facts that no function can check, named so that a person does. */
export function ListOthers({ columns }: { readonly columns: readonly CandidateColumn[] }) {
  const styles = useStyles();
  const { wording } = usePane();
  const words = useEligibilityTexts();
  const others = columns.flatMap(({ index, name, personChecked }) =>
    personChecked ? [{ index, name, personChecked }] : [],
  );
  if (others.length === 0) return null;
  return (
    <Disclosure label={words.others} isOpenAtFirst>
      <Caption1 block>{words.othersExplain}</Caption1>
      <ul className={styles.list}>
        {others.map(({ index, name, personChecked }) => (
          <li key={index} className={styles.line}>
            <Text>{words.otherColumn(upperFirst(wording.unchecked[personChecked]), name)}</Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
