import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ReviewCase } from '../../../review/review-case';
import { MARKED_ROW, UNMARKED_ROW } from '../../components/row-mark';
import { usePane } from '../../pane-context';
import { useReviewTexts } from './use-review-texts';

const ROW_HEIGHT = 32;
const ROWS_SHOWN = 6;
/** Rows kept above and below those in sight, so that scrolling shows no gap. */
const ROWS_BEYOND = 4;

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    maxHeight: `${ROW_HEIGHT * ROWS_SHOWN}px`,
    overflowY: 'auto',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  row: {
    position: 'absolute',
    insetInline: 0,
    height: `${ROW_HEIGHT}px`,
    lineHeight: `${ROW_HEIGHT}px`,
    display: 'grid',
    gridTemplateColumns: '1fr auto auto',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    cursor: 'pointer',
    ...UNMARKED_ROW,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    ...MARKED_ROW,
  },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  count: { fontVariantNumeric: 'tabular-nums', minWidth: '32px', textAlign: 'right' },
});

interface ListQueueProps {
  readonly cases: readonly ReviewCase[];
  readonly current: string | null;
  readonly onOpen: (key: string) => void;
}

/** The cases in their order. Only the rows in sight are in the page, however long the queue is. */
export function ListQueue({ cases, current, onOpen }: ListQueueProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const review = useReviewTexts();
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const at = cases.findIndex(({ key }) => key === current);
  // The keys move on their own until another case is opened.
  const [moved, setMoved] = useState({ from: at, to: at });
  const active = Math.max(0, moved.from === at ? moved.to : at);

  useEffect(() => {
    if (at >= 0) scrollTo(frame.current, at);
  }, [at]);

  function moveByKey(event: KeyboardEvent): void {
    const next = nextRow(event.key, active, cases.length);
    if (next !== null) {
      setMoved({ from: at, to: next });
      scrollTo(frame.current, next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      const chosen = cases[active];
      if (chosen) onOpen(chosen.key);
    } else return;
    event.preventDefault();
  }

  if (cases.length === 0) return null;
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - ROWS_BEYOND);
  const shown = cases.slice(first, first + ROWS_SHOWN + 2 * ROWS_BEYOND);
  return (
    <div
      ref={frame}
      role="listbox"
      tabIndex={0}
      aria-label={review.queue}
      aria-activedescendant={rowId(active)}
      className={styles.frame}
      onKeyDown={moveByKey}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
    >
      <div role="presentation" style={{ height: cases.length * ROW_HEIGHT }}>
        {shown.map((found, index) => {
          const row = first + index;
          return (
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the listbox has the focus and the keys
            <div
              key={found.key}
              id={rowId(row)}
              role="option"
              aria-selected={row === at}
              aria-setsize={cases.length}
              aria-posinset={row + 1}
              title={found.title}
              className={mergeClasses(styles.row, row === at && styles.current)}
              style={{ top: row * ROW_HEIGHT }}
              onClick={() => onOpen(found.key)}
            >
              <span className={styles.title}>{found.title}</span>
              <span>{found.grade}</span>
              <span className={styles.count}>{wording.number(found.positions)}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const rowId = (row: number) => `queue-${row}`;

function scrollTo(frame: HTMLDivElement | null, row: number): void {
  if (!frame) return;
  const top = row * ROW_HEIGHT;
  if (top < frame.scrollTop) frame.scrollTop = top;
  const lowest = top + ROW_HEIGHT - ROWS_SHOWN * ROW_HEIGHT;
  if (lowest > frame.scrollTop) frame.scrollTop = lowest;
}

function nextRow(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(count - 1, at + ROWS_SHOWN);
    case 'PageUp':
      return Math.max(0, at - ROWS_SHOWN);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
