import type { Grade } from '../domain/grade';
import type { AddedFamilyName, BuiltInFamilyName } from '../domain/job-description';

/** What the matcher looks at. Equal queries get equal answers, so each is matched once. */
export interface TitleQuery {
  /** As written in the export. */
  readonly title: string;
  readonly grade: Grade | null;
  /** As written in the export; null where the export has no such column or cell. */
  readonly formerFamily: string | null;
}

/** The evidence an answer rests on, strongest first. The user sees these names. */
export const TIERS = [
  'decided',
  'former family',
  'generic title',
  'known title',
  'strong words',
  'weak words',
  'outside the families',
] as const;
export type Tier = (typeof TIERS)[number];

/**
 * What a title can stand for: a job family, no family of the agreements (a nurse), or a field of
 * work for which no description has been introduced yet (an economist at P level).
 */
export type MatchTarget = BuiltInTarget | AddedFamilyName;

/** What the lexicons know. */
export type BuiltInTarget = BuiltInFamilyName | 'no description fits' | 'none introduced yet';

export function isWithoutFamily(
  target: MatchTarget,
): target is 'no description fits' | 'none introduced yet' {
  return target === 'no description fits' || target === 'none introduced yet';
}

export interface Alternative {
  readonly target: MatchTarget;
  /** 0 to 1. */
  readonly confidence: number;
  /** The words of the title that speak for it, as written. */
  readonly words: readonly string[];
}

/** Why a match is not accepted without a person, or what is odd about it. */
export type MatchDoubt =
  | { readonly kind: 'close runner-up'; readonly runnerUp: MatchTarget }
  | { readonly kind: 'weak evidence' }
  | { readonly kind: 'no evidence' }
  /** The title's level word and the grade's category disagree (an assistant at NOB). */
  | { readonly kind: 'level contradicts grade'; readonly word: string; readonly grade: Grade }
  /** The title carries a grade other than the position's. */
  | { readonly kind: 'grade in title differs'; readonly inTitle: Grade; readonly grade: Grade }
  /** The former family points to one family, the title's words to another. */
  | { readonly kind: 'former family contradicts title'; readonly titleTarget: MatchTarget };

export interface Match {
  /** Null where nothing in the title speaks for any target. */
  readonly target: MatchTarget | null;
  readonly tier: Tier | null;
  /** Calibrated: of answers at 0.9, nine in ten are right. */
  readonly confidence: number;
  /** Certain enough to stand as a proposal that needs no review of its own. */
  readonly accepted: boolean;
  /** The words of the title that decided, as written there, in the title's order. */
  readonly words: readonly string[];
  /** What was taken out of the title before reading it: grades, post numbers, cities. */
  readonly removed: readonly string[];
  readonly doubts: readonly MatchDoubt[];
  /** Up to three, best first, without `target`. */
  readonly alternatives: readonly Alternative[];
}
