import { decided, factMissing, notCovered, type Decision } from '../../domain/decision';
import { compareDates, type PlainDate } from '../../domain/plain-date';
import type { Grade } from '../../domain/grade';
import type { JobDescription, JobFamilyName } from '../../domain/job-description';
import { OUR_READINGS, type Assumptions } from '../assumptions';
import { BUILT_IN, type Catalogue } from '../catalogue';
import { citing } from '../citing';
import type { SupposedAssignment } from '../supposed';

export type AssignmentReason =
  | { readonly because: 'description at the position’s grade'; readonly grade: Grade }
  | {
      readonly because: 'family has none at the position’s grade';
      readonly family: JobFamilyName;
      readonly grade: Grade;
    }
  | { readonly because: 'P1 has no description' }
  | { readonly because: 'family not in effect yet'; readonly effectiveOn: PlainDate }
  | { readonly because: 'position’s grade unknown' }
  | { readonly because: 'date of assignment unknown' };

export interface AssignmentFacts {
  readonly family: JobFamilyName;
  /** The grade of the current position; the incumbent's personal grade plays no part. */
  readonly positionGrade: Grade | null;
  /** When the family's descriptions take effect, as the broadcast says; null where not entered. */
  readonly effectiveOn: PlainDate | null;
  readonly assignedOn: PlainDate | null;
}

type AssignmentDecision = Decision<JobDescription, AssignmentReason | SupposedAssignment>;

/**
 * 2023 Art. 5 and App. A ¶2: the description assigned is the family's at the grade of the current
 * position. Art. 4: not before the date on which the family comes into effect.
 *
 * @param catalogue of the day of assignment; a family of a later annex is in it from its date on.
 */
export function assignUnder2023(
  facts: AssignmentFacts,
  catalogue: Catalogue = BUILT_IN,
  assumptions: Assumptions = OUR_READINGS,
): AssignmentDecision {
  return citing(assign(facts, catalogue, assumptions), assumptions);
}

function assign(
  facts: AssignmentFacts,
  catalogue: Catalogue,
  assumptions: Assumptions,
): AssignmentDecision {
  const { family, positionGrade, effectiveOn, assignedOn } = facts;
  const clauses = ['2023 Art. 5', '2023 App. A ¶2'] as const;
  if (positionGrade === null) {
    return factMissing('grade', { because: 'position’s grade unknown' }, { clauses });
  }
  if (positionGrade === 'P1') {
    return notCovered(
      { because: 'P1 has no description' },
      { clauses: ['2023 Annex 1', '2023 Annex 2'], readings: ['2023 P1'] },
    );
  }
  const description = catalogue.findDescription(family, positionGrade);
  if (!description) {
    return notCovered(
      { because: 'family has none at the position’s grade', family, grade: positionGrade },
      { clauses, readings: ['2023 no description at grade'] },
    );
  }
  if (effectiveOn && !assignedOn) {
    return factMissing(
      'date',
      { because: 'date of assignment unknown' },
      { clauses: ['2023 Art. 4'] },
    );
  }
  if (effectiveOn && assignedOn && compareDates(assignedOn, effectiveOn) < 0) {
    return notCovered(
      { because: 'family not in effect yet', effectiveOn },
      { clauses: ['2023 Art. 4'], readings: ['2023 effective date'] },
    );
  }
  const isDateOpen = !effectiveOn && !catalogue.familyNamed(family).from;
  if (isDateOpen && assumptions.isOtherwise('2023 effective date not entered')) {
    return factMissing(
      'date',
      { because: 'date of effect not entered', family },
      { clauses: ['2023 Art. 4'], readings: ['2023 effective date not entered'] },
    );
  }
  return decided<JobDescription, AssignmentReason | SupposedAssignment>(
    description,
    { because: 'description at the position’s grade', grade: positionGrade },
    {
      clauses,
      readings: [
        '2023 qualifications not tested',
        ...(isDateOpen ? (['2023 effective date not entered'] as const) : []),
      ],
    },
  );
}
