import type { ReadingId } from '../../domain/citation';
import {
  decided,
  factMissing,
  notCovered,
  type Decision,
  type GroundsGiven,
} from '../../domain/decision';
import { categoryOf, compareGrades, type Grade } from '../../domain/grade';
import type { JobFamilyName } from '../../domain/job-description';
import { BUILT_IN, type Catalogue } from '../catalogue';

/** What assigning the new description does to the incumbent's grade. */
export type GradeEffect = 'higher grade awarded' | 'personal grade retained' | 'no change';

/** Facts so odd that a person should look before anything is written. */
export type GradeOddity = 'personal grade of another category' | 'personal grade below existing';

export interface GradeOutcome {
  readonly effect: GradeEffect;
  /** The incumbent's grade afterwards. */
  readonly incumbentGrade: Grade;
  readonly oddity: GradeOddity | null;
}

export interface GradeFacts {
  /** The job's grade before the new description. */
  readonly existing: Grade | null;
  /** The job's grade under the new description. */
  readonly allocated: Grade | null;
  /** Held by the incumbent instead of the job's grade; null where there is none. */
  readonly personal: Grade | null;
  /** Of the job; null where grades are all that is known, as in a cell: then any family's count. */
  readonly family: JobFamilyName | null;
}

interface Figures {
  readonly existing: Grade;
  readonly allocated: Grade;
  readonly current: Grade;
}

export type GradeOutcomeReason =
  | ({ readonly because: 'allocated above existing' } & Figures)
  | ({ readonly because: 'allocated above existing, equal to the personal grade' } & Figures)
  | ({ readonly because: 'allocated above existing, personal grade higher' } & Figures)
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
  | {
      readonly because: 'no description at allocated grade';
      readonly family: JobFamilyName | null;
      readonly grade: Grade;
    }
  | { readonly because: 'no rule outside 2019'; readonly grade: Grade }
  | { readonly because: 'grade not given' };

/**
 * 2019 Art. 6: the grade outcome for an incumbent, for positions that 2019 covers (G and NO).
 *
 * - Second paragraph: a higher allocated grade is awarded, unless a personal grade is higher still.
 *   A personal grade that equals it becomes the job's, so that one is awarded too.
 * - Third paragraph: under a lower allocated grade the incumbent keeps the grade held, as a
 *   personal grade.
 *
 * Both speak of a grade allocated by a new description, so a grade at which there is none leads to
 * neither.
 *
 * @param catalogue of the day on which the description is assigned.
 * @returns not covered for P and above, for which no such rule exists; across categories, where
 *   only the reclassification procedure of Circular 6/639 leads from one to the other; and where no
 *   description exists at the allocated grade, so that HR decides. A personal grade of another
 *   category matters only where something could be awarded.
 */
export function gradeOutcome(
  facts: GradeFacts,
  catalogue: Catalogue = BUILT_IN,
): Decision<GradeOutcome, GradeOutcomeReason> {
  const { existing, allocated, personal, family } = facts;
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
  if (!isDescribed(allocated, family, catalogue)) {
    return notCovered(
      { because: 'no description at allocated grade', family, grade: allocated },
      {
        clauses: ['2019 Art. 4', '2019 Art. 6'],
        readings: ['2019 allocated grade without description'],
      },
    );
  }
  const current = personal ?? existing;
  const figures = { existing, allocated, current };
  const oddity = oddityOf(current, existing);
  const readAs = (...readings: readonly ReadingId[]): GroundsGiven => ({
    clauses: ['2019 Art. 6'],
    readings: [
      '2019 existing grade is the job’s',
      ...readings,
      ...(oddity ? [READING_OF_ODDITY[oddity]] : []),
    ],
  });

  if (difference < 0) {
    return decided<GradeOutcome, GradeOutcomeReason>(
      { effect: 'personal grade retained', incumbentGrade: current, oddity },
      { because: 'allocated below existing', ...figures },
      readAs('2019 current grade'),
    );
  }
  if (difference === 0) {
    return decided<GradeOutcome, GradeOutcomeReason>(
      { effect: 'no change', incumbentGrade: current, oddity },
      { because: 'allocated equals existing', ...figures },
      readAs(),
    );
  }
  const aboveCurrent = compareGrades(allocated, current);
  if (aboveCurrent === null) {
    return notCovered(
      { because: 'personal grade of another category', allocated, personal: current },
      { clauses: ['2019 Art. 6'], readings: ['2019 across categories'] },
    );
  }
  if (aboveCurrent < 0) {
    return decided<GradeOutcome, GradeOutcomeReason>(
      { effect: 'no change', incumbentGrade: current, oddity },
      { because: 'allocated above existing, personal grade higher', ...figures },
      readAs('2019 award below personal grade'),
    );
  }
  return decided<GradeOutcome, GradeOutcomeReason>(
    { effect: 'higher grade awarded', incumbentGrade: allocated, oddity },
    {
      because:
        aboveCurrent === 0
          ? 'allocated above existing, equal to the personal grade'
          : 'allocated above existing',
      ...figures,
    },
    readAs('2019 assignment date'),
  );
}

const READING_OF_ODDITY: Readonly<Record<GradeOddity, ReadingId>> = {
  'personal grade of another category': '2019 across categories',
  'personal grade below existing': '2019 personal grade below existing',
};

function oddityOf(current: Grade, existing: Grade): GradeOddity | null {
  const difference = compareGrades(current, existing);
  if (difference === null) return 'personal grade of another category';
  return difference < 0 ? 'personal grade below existing' : null;
}

function isDescribed(grade: Grade, family: JobFamilyName | null, catalogue: Catalogue): boolean {
  return family === null
    ? catalogue.descriptionsAt(grade).some(({ agreement }) => agreement === '2019')
    : catalogue.findDescription(family, grade) !== null;
}

/** Whether the grade is of a category that 2019 covers (Art. 2). */
export function isUnder2019(grade: Grade): boolean {
  const category = categoryOf(grade);
  return category === 'G' || category === 'NO';
}

function missing(fact: 'grade' | 'allocated grade'): Decision<GradeOutcome, GradeOutcomeReason> {
  return factMissing(fact, { because: 'grade not given' }, { clauses: ['2019 Art. 6'] });
}
