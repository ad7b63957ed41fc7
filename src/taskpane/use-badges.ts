import { useMemo } from 'react';
import { followUpsViewOf, type OpenFollowUps } from './features/deadlines/follow-ups-view';
import { reviewViewOf } from './features/review/review-view';
import { stateOf } from '../review/review-case';
import { usePane } from './pane-context';
import { useStore } from './store';
import type { TabName } from './tab-name';

export interface Badge {
  readonly count: string;
  /** The count as a sentence. */
  readonly says: string;
}

/** What waits in a place, as far as it has been counted. */
export type Badges = Readonly<Partial<Record<TabName, Badge>>>;

/** Cases to decide, null until they are counted; and steps that are overdue. */
export function useWaiting(): { readonly cases: number | null; readonly overdue: number } {
  const { workbook } = usePane();
  const review = useStore(reviewViewOf(workbook));
  const deadlines = useStore(followUpsViewOf(workbook));
  return useMemo(
    () => ({
      cases:
        review.kind === 'open'
          ? review.cases.filter((found) => stateOf(found) === 'doubtful').length
          : null,
      overdue: deadlines.kind === 'open' ? countOverdue(deadlines) : 0,
    }),
    [review, deadlines],
  );
}

/** The open cases of the review, and the steps that are overdue. */
export function useBadges(): Badges {
  const { texts, wording } = usePane();
  const waiting = useWaiting();
  const cases = waiting.cases ?? 0;
  const badge = (count: number, says: string): Badge | undefined =>
    count > 0 ? { count: wording.number(count), says } : undefined;
  const owed = badge(waiting.overdue, texts.places.overdue(waiting.overdue));
  return {
    ...withBadge('review', badge(cases, texts.places.casesOpen(cases))),
    ...withBadge('deadlines', owed),
    ...withBadge('more', owed),
  };
}

function countOverdue({ entries }: OpenFollowUps): number {
  return entries.flatMap(({ state }) => state.owed).filter(({ overdue }) => overdue).length;
}

function withBadge(name: TabName, badge: Badge | undefined): Badges {
  return badge ? { [name]: badge } : {};
}
