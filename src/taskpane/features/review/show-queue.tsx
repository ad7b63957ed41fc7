import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { casesAlike, stateOf } from '../../../review/review-case';
import { isFocusLost } from '../../components/hold-focus';
import { Disclosure } from '../../components/disclosure';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { useRowSelection } from '../../components/use-row-selection';
import { usePane } from '../../pane-context';
import { ConfirmBands } from './confirm-bands';
import { HandOver } from './hand-over';
import { JoinDecisions } from './join-decisions';
import { ListQueue } from './list-queue';
import { ListProblems } from './list-problems';
import { NarrowQueue } from './narrow-queue';
import { listQueue, type ReviewStore } from './review-store';
import type { OpenQueue } from './review-view';
import { sayHappened } from './say-happened';
import { ShowCase } from './show-case';
import { useReviewTexts } from './use-review-texts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  signed: { marginLeft: 'auto' },
  // Room for two lines from the start: what has happened moves nothing under the pointer.
  happened: { minHeight: `calc(2 * ${tokens.lineHeightBase200})`, overflowWrap: 'anywhere' },
  undo: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  said: { flexGrow: 1 },
  queue: { flexGrow: 1, outlineStyle: 'none', paddingBottom: tokens.spacingVerticalM },
});

interface ShowQueueProps {
  readonly view: OpenQueue;
  readonly store: ReviewStore;
  readonly reviewer: string;
}

/** The case that is looked at, and the others. */
export function ShowQueue({ view, store, reviewer }: ShowQueueProps) {
  const styles = useStyles();
  const { wording } = usePane();
  const words = useReviewTexts();
  const { select, notice } = useRowSelection();
  const { cases, facets, skipped, current } = view;
  const shown = useMemo(() => listQueue(cases, facets, skipped), [cases, facets, skipped]);
  const counts = useMemo(() => countCases(cases), [cases]);
  const found = cases.find(({ key }) => key === current) ?? null;
  const alike = useMemo(() => (found ? casesAlike(found, cases) : []), [found, cases]);
  const article = useRef<HTMLElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  useFollowingSelection(view, store);
  // What had the focus may be gone with the case before, or with what was confirmed.
  useEffect(() => {
    if (isFocusLost() && document.hasFocus()) (article.current ?? whole.current)?.focus();
  });

  function moveByKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as HTMLElement).closest('input, textarea, select')) return;
    if (event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (!event.repeat) void store.undo();
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- undoing works wherever the focus is
    <div ref={whole} tabIndex={-1} onKeyDown={moveByKey} className={styles.queue}>
      <div className={styles.head}>
        <Text weight="semibold">{words.left(counts.doubtful)}</Text>
        <Caption1>{words.decided(counts.decided)}</Caption1>
        <Button
          size="small"
          appearance="subtle"
          className={styles.signed}
          aria-label={`${words.who.signed(reviewer)}: ${words.who.change}`}
          onClick={() => store.reviewer.set('')}
        >
          {words.who.signed(reviewer)}
        </Button>
      </div>
      <div className={styles.undo}>
        <Caption1 className={styles.said}>{words.unverified(counts.unverified)}</Caption1>
        <Button
          size="small"
          aria-keyshortcuts="Z"
          disabledFocusable={view.undoable === 0}
          onClick={() => void store.undo()}
        >
          {words.undo}
        </Button>
      </div>
      <Caption1 block role="status" className={styles.happened}>
        {sayHappened(view.happened, words, wording)}
      </Caption1>
      {view.error && <SayError error={view.error} />}
      {view.happened?.kind === 'moved' && <SayNotice intent="warning" notice={words.moved} />}
      {found ? (
        <ShowCase
          reviewed={found}
          alike={alike}
          families={view.families}
          store={store}
          article={article}
          onSelect={(turn) => select(() => store.select(found, turn))}
        />
      ) : (
        <NothingLeft view={view} isDone={counts.doubtful === 0} />
      )}
      {notice}
      <NarrowQueue cases={cases} facets={facets} onNarrow={store.narrow} />
      <Disclosure label={words.withCount(words.queue, shown.length)} isOpenAtFirst>
        <ListQueue
          cases={shown}
          current={current}
          onOpen={(key) => {
            store.goTo(key);
            article.current?.focus();
          }}
        />
      </Disclosure>
      <HandOver cases={cases} shown={shown} facets={facets} store={store} />
      <ConfirmBands cases={cases} onConfirm={store.confirm} />
      <JoinDecisions joinable={view.joinable} onJoin={store.join} />
      <ListProblems problems={view.problems} />
    </div>
  );
}

function NothingLeft({ view, isDone }: { readonly view: OpenQueue; readonly isDone: boolean }) {
  const review = useReviewTexts();
  const notice = isDone ? review.done : { what: review.noneLeft[view.facets.state], next: '' };
  return <SayNotice intent="success" notice={notice} />;
}

function countCases(cases: OpenQueue['cases']) {
  const counts = { doubtful: 0, proposed: 0, decided: 0, unverified: 0 };
  for (const found of cases) {
    const state = stateOf(found);
    counts[state] += 1;
    if (state !== 'decided') counts.unverified += found.assigned;
  }
  return counts;
}

/** The sheet shows the rows of the case that is looked at, once the reviewer has moved. */
function useFollowingSelection({ cases, current }: OpenQueue, store: ReviewStore): void {
  const last = useRef(current);
  useEffect(() => {
    if (last.current === current) return;
    last.current = current;
    const found = cases.find(({ key }) => key === current);
    // Where the rows cannot be shown, the link that counts them says why.
    if (found) store.select(found, 0).catch(() => {});
  }, [cases, current, store]);
}
