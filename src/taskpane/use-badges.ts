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

export interface Waiting {
  /** To decide; null until they are counted. */
  readonly cases: number | null;
  /** Of the positions in review, those that these cases are about. */
  readonly inCases: number;
  /** Steps that are overdue. */
  readonly overdue: number;
}

export function useWaiting(): Waiting {
  const { workbook } = usePane();
  const review = useStore(reviewViewOf(workbook));
  const deadlines = useStore(followUpsViewOf(workbook));
  return useMemo(() => {
    const isOpen = review.kind === 'open';
    const doubtful = isOpen ? review.cases.filter((found) => stateOf(found) === 'doubtful') : [];
    return {
      cases: isOpen ? doubtful.length : null,
      inCases: doubtful.reduce((sum, { inReview }) => sum + inReview, 0),
      overdue: deadlines.kind === 'open' ? countOverdue(deadlines) : 0,
    };
  }, [review, deadlines]);
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
