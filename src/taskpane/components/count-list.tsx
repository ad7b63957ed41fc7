import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXXS} 0`, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '56px 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    paddingBlock: '3px',
  },
  count: { justifySelf: 'end', fontVariantNumeric: 'tabular-nums' },
});

export interface CountLine {
  readonly label: string;
  readonly count: number;
  readonly select: () => void;
}

/** Figures with what they count. Each figure is a link that selects its rows. */
export function CountList({ lines }: { readonly lines: readonly CountLine[] }) {
  const styles = useStyles();
  const { texts, wording } = usePane();
  return (
    <ul className={styles.list}>
      {lines.map(({ label, count, select }) => (
        <li key={label} className={styles.line}>
          <Link
            as="button"
            className={styles.count}
            aria-label={texts.result.selectRows(count, label)}
            onClick={select}
          >
            {wording.number(count)}
          </Link>
          <Text aria-hidden>{label}</Text>
        </li>
      ))}
    </ul>
  );
}
