import type { Wording } from '../wording/wording';
import type { ReviewDecision } from './review-decision';

/** The cell *Verified* of a decided position: who confirmed it, and when. */
export function sayVerified(decision: ReviewDecision | null, wording: Wording): string {
  return decision ? `${decision.by}, ${wording.date(decision.on)}` : '';
}
