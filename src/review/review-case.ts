import type { Outcome, ReviewCause } from '../assessment/assess-position';
import type { Grade } from '../domain/grade';
import type { JobDescription, JobFamilyName } from '../domain/job-description';
import type { Match, MatchTarget, TitleQuery } from '../matching/match';
import { compareTexts, type ReviewDecision } from './review-decision';

/** An answer that a reviewer can give, and what it leads to. */
export interface ReviewOption {
  readonly target: MatchTarget;
  /** The grade that a decision has to name, because nothing else gives it; null where it need not. */
  readonly allocatedGrade: Grade | null;
  readonly description: JobDescription | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The words of the title that speak for it, as written. */
  readonly words: readonly string[];
}

export interface OutcomeCount {
  readonly outcome: Outcome;
  readonly count: number;
}

/** All positions that one decision settles: the same title, grade and former family. */
export interface ReviewCase extends TitleQuery {
  readonly key: string;
  /** Without those that have an exception of their own. */
  readonly positions: number;
  readonly exceptions: number;
  /** Positions to which something is assigned: only these are to be verified. */
  readonly assigned: number;
  /** Positions that are new or changed since the last result. */
  readonly changed: number;
  /** What the matcher makes of it, whatever was decided. */
  readonly match: Match;
  /** Null where the matcher has nothing to propose. */
  readonly proposal: ReviewOption | null;
  /** Up to three others; contradicting decisions first, then what the matcher thinks of. */
  readonly options: readonly ReviewOption[];
  readonly causes: readonly ReviewCause[];
  /** As it stands now, most positions first. */
  readonly outcomes: readonly OutcomeCount[];
  /** Duty stations as written. */
  readonly stations: readonly string[];
  /** Whether a decision can set the allocated grade: only 2019 knows one (Art. 6). */
  readonly hasAllocatedGrade: boolean;
  /** Families of later annexes that count for some position of the case. */
  readonly addedFamilies: readonly JobFamilyName[];
  /** Decisions on the case: none, one, or contradicting ones. */
  readonly lines: readonly ReviewDecision[];
}

export type CaseState = 'doubtful' | 'proposed' | 'decided';

/**
 * Doubtful: a person has to look. Proposed: the matcher is sure, nobody has confirmed it yet
 * (2019 App. 2 ¶2, 2023 App. A ¶2).
 */
export function stateOf({ lines, causes, positions }: ReviewCase): CaseState {
  if (lines.length === 1 || positions === 0) return 'decided';
  // No decision can supply a fact that the export lacks, so it makes no case of its own.
  const isDoubted = causes.some(({ kind }) => kind !== 'fact missing');
  return lines.length > 1 || isDoubted ? 'doubtful' : 'proposed';
}

const CHANGES_A_GRADE: ReadonlySet<Outcome> = new Set([
  'higher grade awarded',
  'personal grade retained',
  'reclassification procedure',
]);

/** By what a wrong answer costs: a grade that changes, then many positions; then by title. */
export function compareCost(left: ReviewCase, right: ReviewCase): number {
  return (
    Number(changesGrade(right)) - Number(changesGrade(left)) ||
    right.positions - left.positions ||
    compareTexts(left.key, right.key)
  );
}

function changesGrade({ outcomes }: ReviewCase): boolean {
  return outcomes.some(({ outcome }) => CHANGES_A_GRADE.has(outcome));
}
