import { categoryOf, levelOf, type Grade } from '../../domain/grade';
import type { JobFamily } from '../../domain/job-description';
import type { PlainDate } from '../../domain/plain-date';
import { OUR_READINGS, type Assumptions } from '../assumptions';

/** A person's act: who, when, and why or by which act of the house. */
export interface Signature {
  readonly by: string;
  readonly on: PlainDate;
  readonly why: string;
}

/** A grade that a person allocated to a job. */
export interface DecidedGrade extends Signature {
  readonly grade: Grade;
}

/**
 * The grade allocated to a job under its new description (2019 Art. 6), and where it comes from:
 * HR wrote it in the export, a reviewer allocated it, or the family has a description at the
 * position's grade. A guess of ours is no allocation.
 */
export type Allocation =
  | { readonly source: 'export' | 'position grade'; readonly grade: Grade }
  /** In a scenario: allocated by it, or by `2019 nearest grade is a hint` decided otherwise. */
  | { readonly source: 'scenario' | 'nearest grade'; readonly grade: Grade }
  | ({ readonly source: 'reviewer' } & DecidedGrade);

export interface AllocationFacts {
  readonly positionGrade: Grade | null;
  /** Written by HR in the export. */
  readonly exported: Grade | null;
  readonly decided: DecidedGrade | null;
  /** What a scenario allocates, whoever allocated what before; absent where it allocates nothing. */
  readonly supposed?: Grade | null;
}

/**
 * 2019 Art. 6: the grade that was allocated. App. 2 ¶3 moves a job to another family at the same
 * grade alone, so a family without a description there leads to no other grade by itself.
 *
 * @returns null where nobody allocated one; the grade of an act need not be one of the family's.
 */
export function allocationUnder2019(
  facts: AllocationFacts,
  family: JobFamily,
  assumptions: Assumptions = OUR_READINGS,
): Allocation | null {
  const { positionGrade, exported, decided, supposed } = facts;
  if (supposed) return { source: 'scenario', grade: supposed };
  if (decided) return { source: 'reviewer', ...decided };
  if (exported) return { source: 'export', grade: exported };
  const isFamilyGrade = positionGrade !== null && family.grades.includes(positionGrade);
  if (isFamilyGrade) return { source: 'position grade', grade: positionGrade };
  const nearest = positionGrade && nearestGrade(positionGrade, family);
  return nearest && assumptions.isOtherwise('2019 nearest grade is a hint')
    ? { source: 'nearest grade', grade: nearest }
    : null;
}

/**
 * The family's grade nearest to another of its category, the lower of two as near: a hint for
 * whoever decides (reading `2019 nearest grade is a hint`). Null across categories.
 */
export function nearestGrade(grade: Grade, { category, grades }: JobFamily): Grade | null {
  if (category !== categoryOf(grade)) return null;
  const gapTo = (other: Grade) => Math.abs(levelOf(other) - levelOf(grade));
  return grades.reduce((best, other) => (gapTo(other) < gapTo(best) ? other : best));
}
