import { BUILT_IN, type Catalogue } from '../../agreements/catalogue';
import { gradeOutcome, type GradeDecision } from '../../agreements/field-2019/grade-outcome';
import { isVacancyContradicted, servingOfficial } from '../../agreements/serving-official';
import type { Grade } from '../../domain/grade';
import type { JobDescription } from '../../domain/job-description';
import type { LetterRow, RowOutcome } from './letter-row';

/** Why a row assigns no description to anybody, in the order in which the reasons are looked for. */
export const UNASSIGNED = [
  'not covered',
  'benchmark',
  'vacant',
  'not a serving official',
  'fact missing',
  'fact unread',
  'no description yet',
  'no description fits',
  /** The family and the grade that the row names have none. */
  'no description',
  'reclassification procedure',
  'HR decides',
  'in review',
  'not verified',
  /** The row names a grade that is neither the position's, nor HR's in the export, nor signed for. */
  'grade allocated by nobody',
  /** The sheet was edited: outcome and grades of the row no longer follow from one another. */
  'outcome contradicts grades',
] as const;
export type Unassigned = (typeof UNASSIGNED)[number];

/** A description that a row assigns to a serving official, verified by a person. */
export interface Assigned {
  readonly row: LetterRow;
  readonly positionGrade: Grade;
  readonly description: JobDescription;
}

/** With the grade outcome of 2019 Art. 6. */
export interface Assigned2019 extends Assigned {
  readonly outcome: Extract<GradeDecision, { readonly status: 'decided' }>;
}

/**
 * What a row of 2019 assigns. Its grade must be on record as allocated: Art. 6 speaks of no other,
 * and a row can come from a version that allocated a guess.
 */
export function assignedUnder2019(
  row: LetterRow,
  catalogue: Catalogue = BUILT_IN,
): Assigned2019 | Unassigned {
  const judged = judge(row, catalogue);
  if (typeof judged === 'string') return judged;
  if (!isGradeOnRecord(row)) return 'grade allocated by nobody';
  if (judged.description.agreement !== '2019') return 'outcome contradicts grades';
  const outcome = gradeOutcome(
    {
      existing: row.positionGrade,
      allocated: row.allocatedGrade,
      personal: row.personalGrade,
      family: row.family,
    },
    catalogue,
  );
  const isAsWritten =
    outcome.status === 'decided' &&
    outcome.value.effect === row.outcome &&
    outcome.value.incumbentGrade === row.incumbentGrade;
  return isAsWritten ? { ...judged, outcome } : 'outcome contradicts grades';
}

/** Whether the grade that a row of 2019 names is the one that was allocated; true of other rows. */
export function isGradeOnRecord({ agreement, allocation, allocatedGrade }: LetterRow): boolean {
  return agreement !== '2019' || allocation?.grade === allocatedGrade;
}

/** What a row of 2023 assigns: at the position's grade, and at no other (App. A ¶2). */
export function assignedUnder2023(
  row: LetterRow,
  catalogue: Catalogue = BUILT_IN,
): Assigned | Unassigned {
  const judged = judge(row, catalogue);
  if (typeof judged === 'string') return judged;
  const isAtPositionGrade =
    row.positionGrade === row.allocatedGrade && judged.description.agreement === '2023';
  return isAtPositionGrade ? judged : 'outcome contradicts grades';
}

function judge(row: LetterRow, catalogue: Catalogue): Assigned | Unassigned {
  const outside = findOutside(row);
  if (outside) return outside;
  const unassigned =
    row.outcome === null ? 'outcome contradicts grades' : WITHOUT_ASSIGNMENT[row.outcome];
  if (unassigned) return unassigned;
  if (row.isInReview) return 'in review';
  if (!row.isVerified) return 'not verified';
  const { family, allocatedGrade, positionGrade } = row;
  if (!positionGrade) return 'fact missing';
  const description = family && allocatedGrade && catalogue.findDescription(family, allocatedGrade);
  return description ? { row, positionGrade, description } : 'no description';
}

function findOutside(row: LetterRow): Unassigned | null {
  const { agreement, outcome } = row;
  // A cell that could not be read leaves the fact as open as one that is not there.
  const lacking = outcome === 'fact unread' ? outcome : 'fact missing';
  if (agreement === null) return lacking;
  if (agreement === 'not covered' || agreement === 'benchmark') return agreement;
  if (isVacancyContradicted(row)) return 'in review';
  const serving = servingOfficial({ ...row, agreement });
  switch (serving.status) {
    case 'decided':
      return null;
    case 'fact missing':
      return lacking;
    case 'not covered':
      return serving.reason.because === 'other contract' ? 'not a serving official' : 'vacant';
  }
}

/** Outcomes that assign nothing; null where one assigns something. */
const WITHOUT_ASSIGNMENT: Readonly<Record<RowOutcome, Unassigned | null>> = {
  'higher grade awarded': null,
  'personal grade retained': null,
  'no change': null,
  'assigned at position grade': null,
  'reclassification procedure': 'reclassification procedure',
  'HR decides': 'HR decides',
  'no description yet': 'no description yet',
  'no description fits': 'no description fits',
  vacant: 'vacant',
  'not a serving official': 'not a serving official',
  benchmark: 'benchmark',
  'not covered': 'not covered',
  'fact missing': 'fact missing',
  'fact unread': 'fact unread',
};
