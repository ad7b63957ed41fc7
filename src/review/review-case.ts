import type { Outcome, ReviewCause } from '../assessment/assessment';
import type { Grade } from '../domain/grade';
import type { JobDescription, JobFamilyName } from '../domain/job-description';
import type { Match, MatchTarget, TitleQuery } from '../matching/match';
import type { GradeChangeCount } from './grade-change';
import { compareTexts, type ReviewDecision } from './review-decision';

/** An answer that a reviewer can give, and what it leads to. */
export interface ReviewOption {
  readonly target: MatchTarget;
  /**
   * The grade that a decision has to allocate, because nobody has; null where it need not. Where it
   * is not the position's, the choice takes an act of its own (`takesReason`).
   */
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
  /** Positions whose row is in review: others can have the same title. */
  readonly inReview: number;
  /** Positions that are new or changed since the last result. */
  readonly changed: number;
  /** What the matcher makes of it, whatever was decided. */
  readonly match: Match;
  /**
   * Null where the matcher has nothing to propose, and where its family has no description at the
   * grade that the position has, or that HR allocated: then a person chooses.
   */
  readonly proposal: ReviewOption | null;
  /**
   * The others: contradicting decisions first, then up to three that the matcher thinks of or that
   * have the position's grade, and the way to another grade last.
   */
  readonly options: readonly ReviewOption[];
  readonly causes: readonly ReviewCause[];
  /** As it stands now, most positions first. */
  readonly outcomes: readonly OutcomeCount[];
  /** Duty stations as written. */
  readonly stations: readonly string[];
  /** Organizational units as written. */
  readonly units: readonly string[];
  /** The grade of another category that HR allocated, by which the title is read; else null. */
  readonly movedTo: Grade | null;
  /** Grades that HR wrote for these positions. */
  readonly gradesByHr: readonly Grade[];
  /** What the answer as it stands does to grades: proposed, or decided. */
  readonly changes: readonly GradeChangeCount[];
  /** Whether a decision can set the allocated grade: only 2019 knows one (Art. 6). */
  readonly hasAllocatedGrade: boolean;
  /** Families of later annexes that count for some position of the case. */
  readonly addedFamilies: readonly JobFamilyName[];
  /**
   * Equal for cases of the same work, grade and proposal that say it in other words or another
   * language, so that one answer can be right for all of them; null where nobody can tell.
   */
  readonly likeness: string | null;
  /** The colleague whom it was handed to; null for nobody. */
  readonly holder: string | null;
  /** Decisions on the case: none, one, or contradicting ones. */
  readonly lines: readonly ReviewDecision[];
}

/**
 * What the export lacks or contradicts: no decision on a family can supply it, so it makes no case
 * of its own.
 */
export const FACT_CAUSES: ReadonlySet<ReviewCause['kind']> = new Set([
  'fact missing',
  'fact unread',
  'vacancy contradicted',
  'date before the agreement',
] as const);

export type CaseState = 'doubtful' | 'proposed' | 'decided';

/**
 * Doubtful: a person has to look, which one that changes a grade always takes. Proposed: the matcher
 * is sure, nobody has confirmed it yet (2019 App. 2 ¶2, 2023 App. A ¶2).
 */
export function stateOf({ lines, causes, positions, changes }: ReviewCase): CaseState {
  if (lines.length === 1 || positions === 0) return 'decided';
  const isDoubted = causes.some(({ kind }) => !FACT_CAUSES.has(kind));
  return lines.length > 1 || isDoubted || changes.length > 0 ? 'doubtful' : 'proposed';
}

const LEAVES_A_GRADE_OPEN: ReadonlySet<ReviewCause['kind']> = new Set([
  'no grade allocated',
  'no description at allocated grade',
] as const);

/**
 * By what a wrong answer costs: those that change a grade, then those of many positions, then by
 * title. Cases of the same work stand together, where the largest of them comes.
 */
export function inOrderOfCost(cases: readonly ReviewCase[]): ReviewCase[] {
  const leads = new Map<string, ReviewCase>();
  for (const found of cases) {
    const group = groupOf(found);
    const lead = leads.get(group);
    if (!lead || compareCost(found, lead) < 0) leads.set(group, found);
  }
  const leadOf = new Map(cases.map((found) => [found, leads.get(groupOf(found))!]));
  return [...cases].sort(
    (left, right) => compareCost(leadOf.get(left)!, leadOf.get(right)!) || compareCost(left, right),
  );
}

function compareCost(left: ReviewCase, right: ReviewCase): number {
  return (
    Number(changesGrade(right)) - Number(changesGrade(left)) ||
    right.positions - left.positions ||
    compareTexts(left.key, right.key)
  );
}

/** A case that nothing is like stands where its own title comes. */
function groupOf(found: ReviewCase): string {
  return found.likeness === null ? found.key : `${changesGrade(found)} ${found.likeness}`;
}

/** The other cases that say the same work in other words, in their order. */
export function casesAlike(reviewed: ReviewCase, cases: readonly ReviewCase[]): ReviewCase[] {
  if (reviewed.likeness === null) return [];
  return cases.filter(
    ({ key, likeness, positions }) =>
      likeness === reviewed.likeness && key !== reviewed.key && positions > 0,
  );
}

function changesGrade({ changes, causes }: ReviewCase): boolean {
  return changes.length > 0 || causes.some(({ kind }) => LEAVES_A_GRADE_OPEN.has(kind));
}

const CONTRADICTS: ReadonlySet<ReviewCause['kind']> = new Set([
  'match not accepted',
  'grade in title differs',
  'allocated grade without description',
  'allocated grade plays no part',
  'personal grade of another category',
  'personal grade below existing',
  'grades of two categories',
  'setting contradicted',
  'vacancy contradicted',
  'date before the agreement',
  'fact unread',
] as const);

/** Whether something that is known speaks against the answer, so that nobody may call it certain. */
export function isContradicted({ lines, causes, grade, gradesByHr }: ReviewCase): boolean {
  return (
    lines.length > 1 ||
    causes.some(({ kind }) => CONTRADICTS.has(kind)) ||
    gradesByHr.some((byHr) => byHr !== grade)
  );
}
