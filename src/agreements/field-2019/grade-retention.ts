import type { ReadingId } from '../../domain/citation';
import {
  decided,
  factMissing,
  notCovered,
  type Decision,
  type GroundsGiven,
} from '../../domain/decision';
import { categoryOf, compareGrades, type Grade } from '../../domain/grade';

/** What assigning the new description does to the incumbent's grade. */
export type GradeEffect = 'higher grade awarded' | 'personal grade retained' | 'no change';

export interface GradeOutcome {
  readonly effect: GradeEffect;
  /** The incumbent's grade afterwards. */
  readonly incumbentGrade: Grade;
  /** The facts are odd enough that a person should look before anything is written. */
  readonly needsReview: boolean;
}

export interface GradeFacts {
  /** The job's grade before the new description. */
  readonly existing: Grade | null;
  /** The job's grade under the new description. */
  readonly allocated: Grade | null;
  /** Held by the incumbent instead of the job's grade; null where there is none. */
  readonly personal: Grade | null;
}

interface Figures {
  readonly existing: Grade;
  readonly allocated: Grade;
  readonly current: Grade;
}

export type GradeOutcomeReason =
  | ({ readonly because: 'allocated above existing' } & Figures)
  | ({ readonly because: 'allocated above existing, current grade already as high' } & Figures)
  | ({ readonly because: 'allocated below existing' } & Figures)
  | ({ readonly because: 'allocated equals existing' } & Figures)
  | {
      readonly because: 'grades of two categories';
      readonly existing: Grade;
      readonly allocated: Grade;
    }
  | {
      readonly because: 'personal grade of another category';
      readonly allocated: Grade;
      readonly personal: Grade;
    }
  | { readonly because: 'no rule outside 2019'; readonly grade: Grade }
  | { readonly because: 'grade not given' };

/**
 * 2019 Art. 6: the grade outcome for an incumbent, for positions that 2019 covers (G and NO).
 *
 * - Second paragraph: a higher allocated grade is awarded, if it is above the grade held.
 * - Third paragraph: under a lower allocated grade the incumbent keeps the grade held, as a
 *   personal grade.
 *
 * @returns not covered for P and above, for which no such rule exists, and across categories,
 *   where only the reclassification procedure of Circular 6/639 leads from one to the other. A
 *   personal grade of another category matters only where something could be awarded.
 */
export function gradeOutcome(facts: GradeFacts): Decision<GradeOutcome, GradeOutcomeReason> {
  const { existing, allocated, personal } = facts;
  const outside = [existing, allocated].find((grade) => grade !== null && !isUnder2019(grade));
  if (outside) {
    return notCovered(
      { because: 'no rule outside 2019', grade: outside },
      { clauses: ['2019 Art. 2', '2019 Art. 6'], readings: ['2023 no rule on grades'] },
    );
  }
  if (existing === null) return missing('grade');
  if (allocated === null) return missing('allocated grade');

  const difference = compareGrades(allocated, existing);
  if (difference === null) {
    return notCovered(
      { because: 'grades of two categories', existing, allocated },
      { clauses: ['2019 Art. 6', '2019 App. 2 ¶4'], readings: ['2019 across categories'] },
    );
  }
  const current = personal ?? existing;
  const figures = { existing, allocated, current };
  const oddities = odditiesOf(current, existing);
  const needsReview = oddities.length > 0;

  if (difference < 0) {
    return decided<GradeOutcome, GradeOutcomeReason>(
      { effect: 'personal grade retained', incumbentGrade: current, needsReview },
      { because: 'allocated below existing', ...figures },
      readAs('2019 current grade', ...oddities),
    );
  }
  if (difference === 0) {
    return decided<GradeOutcome, GradeOutcomeReason>(
      { effect: 'no change', incumbentGrade: current, needsReview },
      { because: 'allocated equals existing', ...figures },
      readAs(...oddities),
    );
  }
  const aboveCurrent = compareGrades(allocated, current);
  if (aboveCurrent === null) {
    return notCovered(
      { because: 'personal grade of another category', allocated, personal: current },
      { clauses: ['2019 Art. 6'], readings: ['2019 across categories'] },
    );
  }
  return aboveCurrent > 0
    ? decided<GradeOutcome, GradeOutcomeReason>(
        { effect: 'higher grade awarded', incumbentGrade: allocated, needsReview },
        { because: 'allocated above existing', ...figures },
        readAs('2019 assignment date', ...oddities),
      )
    : decided<GradeOutcome, GradeOutcomeReason>(
        { effect: 'no change', incumbentGrade: current, needsReview },
        { because: 'allocated above existing, current grade already as high', ...figures },
        readAs('2019 award above current grade only', ...oddities),
      );
}

function odditiesOf(current: Grade, existing: Grade): ReadingId[] {
  const difference = compareGrades(current, existing);
  if (difference === null) return ['2019 across categories'];
  return difference < 0 ? ['2019 personal grade below existing'] : [];
}

function readAs(...readings: readonly ReadingId[]): GroundsGiven {
  return {
    clauses: ['2019 Art. 6'],
    readings: ['2019 existing grade is the job’s', ...readings],
  };
}

/** Whether the grade is of a category that 2019 covers (Art. 2). */
export function isUnder2019(grade: Grade): boolean {
  const category = categoryOf(grade);
  return category === 'G' || category === 'NO';
}

function missing(fact: 'grade' | 'allocated grade'): Decision<GradeOutcome, GradeOutcomeReason> {
  return factMissing(fact, { because: 'grade not given' }, { clauses: ['2019 Art. 6'] });
}
