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
import { OUR_READINGS, type Assumptions } from '../assumptions';
import { BUILT_IN, type Catalogue } from '../catalogue';
import { citing } from '../citing';
import type { GradeFigures, SupposedGradeOutcome } from '../supposed';

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

export type GradeOutcomeReason =
  | ({ readonly because: 'allocated above existing' } & GradeFigures)
  | ({ readonly because: 'allocated above existing, equal to the personal grade' } & GradeFigures)
  | ({ readonly because: 'allocated above existing, personal grade higher' } & GradeFigures)
  | ({ readonly because: 'allocated below existing' } & GradeFigures)
  | ({ readonly because: 'allocated equals existing' } & GradeFigures)
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

export type GradeDecision = Decision<GradeOutcome, GradeOutcomeReason | SupposedGradeOutcome>;

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
 * @param assumptions how the text is read where it leaves something open.
 * @returns not covered for P and above, for which no such rule exists; across categories, where
 *   only the reclassification procedure of Circular 6/639 leads from one to the other; and where no
 *   description exists at the allocated grade, so that HR decides. A personal grade of another
 *   category matters only where something could be awarded.
 */
export function gradeOutcome(
  facts: GradeFacts,
  catalogue: Catalogue = BUILT_IN,
  assumptions: Assumptions = OUR_READINGS,
): GradeDecision {
  const { allocated, family } = facts;
  const outside = [facts.existing, allocated].find(
    (grade) => grade !== null && !isUnder2019(grade),
  );
  if (outside) {
    return notCovered(
      { because: 'no rule outside 2019', grade: outside },
      { clauses: ['2019 Art. 2', '2019 Art. 6'], readings: ['2023 no rule on grades'] },
    );
  }
  if (facts.existing === null) return missing('grade');
  if (allocated === null) return missing('allocated grade');
  const { existing, current, oddity } = gradesHeld(facts.existing, facts.personal, assumptions);
  const figures = { existing, allocated, current };

  const difference = compare(allocated, existing, assumptions);
  if (difference === null) {
    return notCovered(
      { because: 'grades of two categories', existing, allocated },
      { clauses: ['2019 Art. 6', '2019 App. 2 ¶4'], readings: ['2019 across categories'] },
    );
  }
  const isUndescribed = !isDescribed(allocated, family, catalogue);
  if (isUndescribed && !assumptions.isOtherwise('2019 allocated grade without description')) {
    return notCovered(
      { because: 'no description at allocated grade', family, grade: allocated },
      {
        clauses: ['2019 Art. 4', '2019 Art. 6'],
        readings: ['2019 allocated grade without description'],
      },
    );
  }
  const grounds: GroundsGiven = {
    clauses: ['2019 Art. 6'],
    readings: [
      '2019 existing grade is the job’s',
      ...(categoryOf(allocated) === categoryOf(existing)
        ? []
        : (['2019 across categories'] as const)),
      ...(isUndescribed ? (['2019 allocated grade without description'] as const) : []),
      ...(oddity ? [READING_OF_ODDITY[oddity]] : []),
    ],
  };
  return citing(whatBecomes(figures, difference, oddity, grounds, assumptions), assumptions);
}

/** The grades to compare: the job's and the one held, and what is odd about the two. */
function gradesHeld(
  existing: Grade,
  personal: Grade | null,
  assumptions: Assumptions,
): Pick<GradeFigures, 'existing' | 'current'> & { readonly oddity: GradeOddity | null } {
  if (personal === null || personal === existing) {
    return { existing, current: existing, oddity: null };
  }
  const oddity = oddityOf(personal, existing, assumptions);
  const isError =
    oddity === 'personal grade below existing' &&
    assumptions.isOtherwise('2019 personal grade below existing');
  const current = isError ? existing : personal;
  return assumptions.isOtherwise('2019 existing grade is the job’s')
    ? { existing: current, current, oddity }
    : { existing, current, oddity };
}

/** Second and third paragraph, for a grade that was allocated and can be compared. */
function whatBecomes(
  figures: GradeFigures,
  difference: number,
  oddity: GradeOddity | null,
  { clauses, readings = [] }: GroundsGiven,
  assumptions: Assumptions,
): GradeDecision {
  const { existing, allocated, current } = figures;
  const [first, ...others] = readings;
  const readAs = (...more: readonly ReadingId[]): GroundsGiven => ({
    clauses,
    readings: [first!, ...more, ...others],
  });
  if (difference < 0) {
    const isJobs = current !== existing && assumptions.isOtherwise('2019 current grade');
    const kept = isJobs ? existing : current;
    return decided<GradeOutcome, GradeOutcomeReason | SupposedGradeOutcome>(
      { effect: 'personal grade retained', incumbentGrade: kept, oddity },
      { because: 'allocated below existing', ...figures, current: kept },
      readAs('2019 current grade'),
    );
  }
  if (difference === 0) {
    return decided<GradeOutcome, GradeOutcomeReason | SupposedGradeOutcome>(
      { effect: 'no change', incumbentGrade: current, oddity },
      { because: 'allocated equals existing', ...figures },
      readAs(),
    );
  }
  const aboveCurrent = compare(allocated, current, assumptions);
  if (aboveCurrent === null) {
    return notCovered(
      { because: 'personal grade of another category', allocated, personal: current },
      { clauses: ['2019 Art. 6'], readings: ['2019 across categories'] },
    );
  }
  const isGivenUp = aboveCurrent < 0 && assumptions.isOtherwise('2019 award below personal grade');
  if (aboveCurrent < 0 && !isGivenUp) {
    return decided<GradeOutcome, GradeOutcomeReason | SupposedGradeOutcome>(
      { effect: 'no change', incumbentGrade: current, oddity },
      { because: 'allocated above existing, personal grade higher', ...figures },
      readAs('2019 award below personal grade'),
    );
  }
  return decided<GradeOutcome, GradeOutcomeReason | SupposedGradeOutcome>(
    { effect: 'higher grade awarded', incumbentGrade: allocated, oddity },
    { because: becauseOfAward(aboveCurrent), ...figures },
    readAs(
      '2019 assignment date',
      ...(isGivenUp ? (['2019 award below personal grade'] as const) : []),
    ),
  );
}

function becauseOfAward(aboveCurrent: number) {
  if (aboveCurrent < 0) return 'allocated above existing, personal grade given up';
  return aboveCurrent === 0
    ? 'allocated above existing, equal to the personal grade'
    : 'allocated above existing';
}

/**
 * As {@link compareGrades}; across the two categories of 2019 only where `2019 across categories` is
 * decided otherwise: then every National Officer grade is above every General Service one.
 */
function compare(left: Grade, right: Grade, assumptions: Assumptions): number | null {
  const within = compareGrades(left, right);
  if (within !== null || !isUnder2019(left) || !isUnder2019(right)) return within;
  if (!assumptions.isOtherwise('2019 across categories')) return null;
  return categoryOf(left) === 'NO' ? 1 : -1;
}

const READING_OF_ODDITY: Readonly<Record<GradeOddity, ReadingId>> = {
  'personal grade of another category': '2019 across categories',
  'personal grade below existing': '2019 personal grade below existing',
};

function oddityOf(current: Grade, existing: Grade, assumptions: Assumptions): GradeOddity | null {
  const difference = compare(current, existing, assumptions);
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

function missing(fact: 'grade' | 'allocated grade'): GradeDecision {
  return factMissing(fact, { because: 'grade not given' }, { clauses: ['2019 Art. 6'] });
}
