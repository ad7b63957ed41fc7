import { BUILT_IN, type Catalogue } from '../../agreements/catalogue';
import {
  gradeOutcome,
  type GradeOutcome,
  type GradeOutcomeReason,
} from '../../agreements/field-2019/grade-retention';
import { servingOfficial } from '../../agreements/serving-official';
import type { Decided } from '../../domain/decision';
import type { Grade } from '../../domain/grade';
import type { JobDescription } from '../../domain/job-description';
import type { LetterRow, RowOutcome } from './letter-row';

/** Why a row gets no letter, in the order in which the reasons are looked for. */
export const EXCLUSIONS = [
  'other agreement',
  'not covered',
  'benchmark',
  'vacant',
  'not a serving official',
  'fact missing',
  'no description',
  'HR decides',
  'in review',
  'not verified',
  /** The sheet was edited: outcome and grades of the row no longer follow from one another. */
  'outcome contradicts grades',
  'name missing',
  'unit missing',
  'effective date missing',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** An official whose description was assigned and verified, and by what. */
export interface Addressee {
  readonly row: LetterRow;
  readonly officialName: string;
  readonly positionGrade: Grade;
  readonly description: JobDescription;
}

/** With the grade outcome of 2019 Art. 6. */
export interface Addressee2019 extends Addressee {
  readonly outcome: Decided<GradeOutcome, GradeOutcomeReason>;
}

export interface Addressees<A extends Addressee> {
  readonly addressees: readonly A[];
  /** Rows of the result's body by why they get none; only reasons that occur, in their order. */
  readonly excluded: readonly { readonly why: Exclusion; readonly rows: readonly number[] }[];
}

/**
 * Who gets a letter of assignment: serving officials (2019 Art. 1) whose row a person has verified
 * and nothing is left to review in.
 */
export function findAddressees2019(
  rows: readonly LetterRow[],
  catalogue: Catalogue = BUILT_IN,
): Addressees<Addressee2019> {
  return sortOut(rows, (row) => {
    const judged = judge(row, '2019', catalogue);
    if (typeof judged === 'string') return judged;
    const outcome = gradeOutcome({
      existing: row.positionGrade,
      allocated: row.allocatedGrade,
      personal: row.personalGrade,
    });
    if (
      outcome.status !== 'decided' ||
      outcome.value.effect !== row.outcome ||
      outcome.value.incumbentGrade !== row.incumbentGrade
    ) {
      return 'outcome contradicts grades';
    }
    if (row.outcome === 'higher grade awarded' && !row.effectiveOn) return 'effective date missing';
    return {
      ...judged,
      outcome: outcome as Decided<GradeOutcome, GradeOutcomeReason>,
    };
  });
}

/**
 * Whom a director's list names: serving officials (2023 Art. 1) with a verified description at the
 * grade of the position; a personal grade plays no part (2023 App. A ¶2).
 */
export function findAddressees2023(
  rows: readonly LetterRow[],
  catalogue: Catalogue = BUILT_IN,
): Addressees<Addressee> {
  return sortOut(rows, (row) => {
    const judged = judge(row, '2023', catalogue);
    if (typeof judged === 'string') return judged;
    if (row.positionGrade !== row.allocatedGrade) return 'outcome contradicts grades';
    return row.unit ? judged : 'unit missing';
  });
}

function judge(
  row: LetterRow,
  agreement: '2019' | '2023',
  catalogue: Catalogue,
): Addressee | Exclusion {
  const outside = findOutside(row, agreement);
  if (outside) return outside;
  const unassigned =
    row.outcome === null ? 'outcome contradicts grades' : WITHOUT_LETTER[row.outcome];
  if (unassigned) return unassigned;
  if (row.isInReview) return 'in review';
  if (!row.isVerified) return 'not verified';
  const { family, allocatedGrade, positionGrade, officialName } = row;
  if (!positionGrade) return 'fact missing';
  const description = family && allocatedGrade && catalogue.findDescription(family, allocatedGrade);
  if (!description) return 'no description';
  if (description.agreement !== agreement) return 'outcome contradicts grades';
  if (!officialName) return 'name missing';
  return { row, officialName, positionGrade, description };
}

function findOutside(row: LetterRow, agreement: '2019' | '2023'): Exclusion | null {
  if (row.agreement === null) return 'fact missing';
  if (row.agreement === 'not covered' || row.agreement === 'benchmark') return row.agreement;
  if (row.agreement !== agreement) return 'other agreement';
  const serving = servingOfficial({ agreement, vacant: row.vacant, contract: row.contract });
  switch (serving.status) {
    case 'decided':
      return null;
    case 'fact missing':
      return 'fact missing';
    case 'not covered':
      return row.vacant ? 'vacant' : 'not a serving official';
  }
}

/** Outcomes that assign nothing; null where there is something to write about. */
const WITHOUT_LETTER: Readonly<Record<RowOutcome, Exclusion | null>> = {
  'higher grade awarded': null,
  'personal grade retained': null,
  'no change': null,
  'assigned at position grade': null,
  'reclassification procedure': 'HR decides',
  'HR decides': 'HR decides',
  'no description yet': 'no description',
  'no description fits': 'no description',
  vacant: 'vacant',
  'not a serving official': 'not a serving official',
  benchmark: 'benchmark',
  'not covered': 'not covered',
  'fact missing': 'fact missing',
};

function sortOut<A extends Addressee>(
  rows: readonly LetterRow[],
  judgeRow: (row: LetterRow) => A | Exclusion,
): Addressees<A> {
  const addressees: A[] = [];
  const excluded = new Map<Exclusion, number[]>(EXCLUSIONS.map((why) => [why, []]));
  for (const row of rows) {
    const judged = judgeRow(row);
    if (typeof judged === 'string') excluded.get(judged)!.push(row.row);
    else addressees.push(judged);
  }
  return {
    addressees,
    excluded: [...excluded]
      .map(([why, found]) => ({ why, rows: found }))
      .filter(({ rows: found }) => found.length > 0),
  };
}
