import { categoryOf, type Grade } from '../domain/grade';
import { compareDates, type PlainDate } from '../domain/plain-date';
import type { MatchTarget, TitleQuery } from '../matching/match';
import { caseKey } from './case-key';

/**
 * What a reviewer settled about a case, or about a single position of it.
 *
 * It is HR's verification of an assignment (2019 App. 2 ¶2, 2023 App. A ¶2), so it always says who
 * and when.
 */
export interface ReviewDecision extends TitleQuery {
  /** An exception for this position alone, beside the rule for its title; null for a rule. */
  readonly positionNumber: string | null;
  readonly target: MatchTarget;
  /** Overrides the grade that the export or the catalogue would give; null leaves it to them. */
  readonly allocatedGrade: Grade | null;
  readonly by: string;
  readonly on: PlainDate;
  readonly why: string;
}

/** Equal for decisions about the same thing: a case, or one position of a case. */
export function decisionKey(decision: ReviewDecision): string {
  const key = caseKey(decision);
  return decision.positionNumber === null ? key : exceptionKey(key, decision.positionNumber);
}

/** The key of an exception for one position of a case. */
export function exceptionKey(key: string, positionNumber: string): string {
  return JSON.stringify([key, positionNumber.trim().toLowerCase()]);
}

type Graded = Pick<ReviewDecision, 'grade' | 'target' | 'allocatedGrade'>;

/**
 * Whether the decision always says why, or by which act: one that takes the job to another grade is
 * an allocation (2019 Art. 6), and one that no description fits a Professional position is against
 * the scope of 2023 (Art. 2), whose families are still being introduced (Art. 3).
 */
export function takesReason({ grade, target, allocatedGrade }: Graded): boolean {
  if (grade === null) return false;
  if (target === 'no description fits' && categoryOf(grade) === 'P') return true;
  return allocatedGrade !== null && allocatedGrade !== grade;
}

/** A decision that would have to say why and does not, so that it cannot stand. */
export function lacksReason(decision: Graded & Pick<ReviewDecision, 'why'>): boolean {
  return takesReason(decision) && decision.why.trim() === '';
}

/** Whether two decisions about the same thing lead to the same. */
export function isSameAnswer(left: ReviewDecision, right: ReviewDecision): boolean {
  return left.target === right.target && left.allocatedGrade === right.allocatedGrade;
}

/** The earlier first; the order of two of one day does not depend on whose table they came from. */
export function compareDecisions(left: ReviewDecision, right: ReviewDecision): number {
  return compareDates(left.on, right.on) || compareTexts(inFull(left), inFull(right));
}

function inFull({ by, why, target, allocatedGrade, title, grade, ...rest }: ReviewDecision) {
  const { formerFamily, positionNumber } = rest;
  return JSON.stringify([
    by,
    why,
    target,
    allocatedGrade,
    title,
    grade,
    formerFamily,
    positionNumber,
  ]);
}

/** The same order on every machine, unlike a language's own. */
export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
