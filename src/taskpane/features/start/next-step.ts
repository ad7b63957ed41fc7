import type { Standing } from '../../../excel/outcomes/read-standing';
import type { TabName } from '../../tab-name';

/** What a person who comes back does next. */
export type NextStep =
  /** Cases, or rows in review, wait for a decision. */
  | { readonly kind: 'decide'; readonly to: TabName }
  | { readonly kind: 'overdue'; readonly to: TabName }
  /** Proposals wait to be verified. */
  | { readonly kind: 'verify'; readonly to: TabName }
  | { readonly kind: 'letters'; readonly to: TabName }
  | { readonly kind: 'results'; readonly to: TabName };

export interface Waiting {
  /** Cases to decide; null until they are counted. */
  readonly cases: number | null;
  readonly overdue: number;
}

/** The one next step: what is late, what is in doubt, what is only to be confirmed, then letters. */
export function nextStep(
  { needReview, unverified, verified }: Standing,
  { cases, overdue }: Waiting,
): NextStep {
  if (overdue > 0) return { kind: 'overdue', to: 'deadlines' };
  if (cases === null ? needReview > 0 : cases > 0) return { kind: 'decide', to: 'review' };
  if (unverified > 0) return { kind: 'verify', to: 'review' };
  if (verified > 0) return { kind: 'letters', to: 'letters' };
  return { kind: 'results', to: 'outcomes' };
}
