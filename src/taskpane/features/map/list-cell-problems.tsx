import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ProblemCell, ProblemGroup } from '../../../excel/mapping/map-rows';
import { Disclosure } from '../../components/disclosure';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  group: { marginBottom: tokens.spacingVerticalM },
  expected: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

interface ListCellProblemsProps {
  readonly groups: readonly ProblemGroup[];
  readonly onSelect: (group: ProblemGroup, cell: ProblemCell) => void;
}

/** The cells that could not be read, by kind and column; each leads to its cell. */
export function ListCellProblems({ groups, onSelect }: ListCellProblemsProps) {
  const styles = useStyles();
  const { result } = usePane().texts;
  return (
    <Disclosure label={result.listProblems}>
      {groups.map((group) => {
        const { kind, column, columnIndex, expected, count, first } = group;
        const label = result.inColumn(result.problem[kind], column);
        return (
          <section key={`${kind} ${columnIndex}`} className={styles.group}>
            <Caption1 as="h4" block>
              {label}
            </Caption1>
            <Caption1 block className={styles.expected}>
              {result.expected[expected]}
            </Caption1>
            <ul className={styles.list} aria-label={label}>
              {first.map((cell) => (
                <li key={cell.row}>
                  <Link as="button" onClick={() => onSelect(group, cell)}>
                    {result.problemCell(cell.row, cell.value)}
                  </Link>
                </li>
              ))}
            </ul>
            {count > first.length && (
              <Caption1 block>{result.moreProblems(count - first.length)}</Caption1>
            )}
          </section>
        );
      })}
    </Disclosure>
  );
}
