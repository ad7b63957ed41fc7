import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { usePane } from '../pane-context';
import { GrowingBadge } from './growing-badge';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXXS} 0`, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '56px 1fr',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    paddingBlock: '3px',
  },
  // It counts some of those above once more.
  part: {
    marginTop: '3px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  count: { justifySelf: 'end', fontVariantNumeric: 'tabular-nums' },
});

export interface CountLine {
  readonly label: string;
  readonly count: number;
  /** How many rows the figure selects, where it counts something else. */
  readonly rows?: number;
  /** Whose answers are counted: a machine's badge is outlined, a person's filled. */
  readonly by?: 'machine' | 'person';
  /** Counts some of the rows of the other lines again. */
  readonly isPart?: boolean;
  /** @param turn how often the figure was pressed before. */
  readonly select: (turn: number) => void;
}

/** Figures with what they count. Each figure is a link that selects its rows. */
export function CountList({ lines }: { readonly lines: readonly CountLine[] }) {
  const styles = useStyles();
  const { texts, wording } = usePane();
  const turns = useRef(new Map<string, number>());
  const press = (label: string, select: CountLine['select']) => {
    const turn = turns.current.get(label) ?? 0;
    turns.current.set(label, turn + 1);
    select(turn);
  };
  return (
    <ul className={styles.list}>
      {lines.map(({ label, count, rows = count, by, isPart, select }) => (
        <li key={label} className={mergeClasses(styles.line, isPart && styles.part)}>
          <Link
            as="button"
            className={styles.count}
            aria-label={texts.result.selectRows(rows, label)}
            onClick={() => press(label, select)}
          >
            {wording.number(count)}
          </Link>
          {by ? (
            <div aria-hidden>
              <GrowingBadge
                appearance={by === 'person' ? 'filled' : 'outline'}
                color={by === 'person' ? 'brand' : 'informative'}
              >
                {label}
              </GrowingBadge>
            </div>
          ) : (
            <Text aria-hidden>{label}</Text>
          )}
        </li>
      ))}
    </ul>
  );
}
