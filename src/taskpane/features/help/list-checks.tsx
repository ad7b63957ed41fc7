import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CheckResult } from '../../../excel/contract/run-checks';
import { Disclosure } from '../../components/disclosure';
import { useHelpTexts } from './use-help-texts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  line: { marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

type Group = 'failed' | 'not offered' | 'passed';
const GROUPS: readonly Group[] = ['failed', 'not offered', 'passed'];

const groupOf = ({ end }: CheckResult): Group => (end.how === 'refused' ? 'failed' : end.how);

/** The checks by how they ended; what passed is folded. */
export function ListChecks({ results }: { readonly results: readonly CheckResult[] }) {
  const styles = useStyles();
  const { check: words } = useHelpTexts();
  return GROUPS.map((group) => {
    const inGroup = results.filter((result) => groupOf(result) === group);
    if (inGroup.length === 0) return null;
    return (
      <Disclosure
        key={group}
        label={words.group[group](inGroup.length)}
        isOpenAtFirst={group !== 'passed'}
      >
        <ul className={styles.list}>
          {inGroup.map(({ name, end }) => (
            <li key={name} className={styles.line}>
              <Text>{words.name[name]}</Text>
              {words.end(end) && <Caption1 block>{words.end(end)}</Caption1>}
            </li>
          ))}
        </ul>
      </Disclosure>
    );
  });
}
