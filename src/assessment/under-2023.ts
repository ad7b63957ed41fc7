import { assignUnder2023 } from '../agreements/professional-2023/assignment';
import { citing } from '../agreements/citing';
import { factMissing } from '../domain/decision';
import { categoryOf, compareGrades } from '../domain/grade';
import type { SupposedDescription } from '../agreements/supposed';
import type { Assessment, OutcomeGrounds, OutcomeReason, ReviewCause } from './assessment';
import {
  assignmentDate,
  currentGrade,
  factCause,
  familyOf,
  isUnread,
  namedFamily,
  readingOfLater,
  reviewOf,
  serviceOf,
  unknownFact,
  vacancyCauses,
  type AssessedFacts,
} from './assessed-facts';
import { notServing, outside, withoutDescription } from './nothing-assigned';

/** 2023 Art. 5 and App. A ¶2 for one position: the family's description at the position's grade. */
export function under2023(read: AssessedFacts): Assessment {
  const { position, settings, coverage, match, catalogue, assumptions } = read;
  const family = familyOf(match);
  const assignment = family
    ? assignUnder2023(
        {
          family,
          positionGrade: position.grade,
          effectiveOn: settings.effectiveOn[family] ?? null,
          assignedOn: assignmentDate(position, settings),
        },
        catalogue,
        assumptions,
      )
    : null;
  const description = assignment?.status === 'decided' ? assignment.value : null;
  const review = [
    ...reviewOf(match),
    ...vacancyCauses(read),
    ...unreadCauses(read),
    ...personalGradeCauses(read),
    ...allocationCauses(read),
  ];
  const assessed: Assessment = {
    ...outside(coverage),
    match,
    ...namedFamily(family, catalogue),
    description,
    allocation: description && { source: 'position grade', grade: description.grade },
  };

  // Where there is no description, the manager of a vacant position has none to adapt either.
  if (position.vacant && !description) {
    const grounds = assignment ?? withoutDescription(match, position).grounds;
    const missing = grounds ? factCause(grounds, position) : [];
    return { ...assessed, outcome: 'vacant', grounds, review: [...review, ...missing] };
  }
  if (!assignment) return { ...assessed, ...withoutDescription(match, position), review };
  const serving = serviceOf(read, '2023', assumptions);
  if (serving.status !== 'decided') {
    return {
      ...assessed,
      ...notServing(serving, position),
      review: [...review, ...factCause(serving, position)],
    };
  }
  const isTested =
    assignment.status === 'decided' && assumptions.isOtherwise('2023 qualifications not tested');
  if (isTested) {
    const grounds = factMissing<OutcomeReason | SupposedDescription>(
      'education',
      { because: 'qualifications of the incumbent not known' },
      assignment,
    );
    return withoutAssignment(read, { ...assessed, review }, citing(grounds, assumptions));
  }
  if (assignment.status === 'decided') {
    return {
      ...assessed,
      outcome: 'assigned at position grade',
      grounds: citing(
        {
          ...assignment,
          readings: [
            ...assignment.readings,
            ...serving.readings,
            ...(position.personalGrade ? (['2023 no rule on grades'] as const) : []),
            ...readingOfLater(family, catalogue),
          ],
        },
        assumptions,
      ),
      incumbentGrade: currentGrade(position),
      review,
    };
  }
  return withoutAssignment(read, { ...assessed, review }, assignment);
}

/** Nothing is assigned: a date is missing, the family is not in effect yet, or HR decides. */
function withoutAssignment(
  { position }: AssessedFacts,
  assessed: Assessment,
  assignment: Exclude<OutcomeGrounds, { status: 'decided' }>,
): Assessment {
  const { review } = assessed;
  if (assignment.status === 'fact missing') {
    const cause = unknownFact(assignment.fact, position);
    return {
      ...assessed,
      outcome: cause.kind,
      grounds: assignment,
      review: [...review, cause],
    };
  }
  const forHr = assignment.reason.because === 'family has none at the position’s grade';
  return {
    ...assessed,
    outcome: forHr ? 'HR decides' : 'no description yet',
    grounds: assignment,
    incumbentGrade: currentGrade(position),
    review: forHr ? [...review, { kind: 'HR decides' }] : review,
  };
}

function unreadCauses({ position }: AssessedFacts): ReviewCause[] {
  return !position.vacant && isUnread(position, 'personal grade')
    ? [unknownFact('personal grade', position)]
    : [];
}

/** As odd as under 2019; a director's personal grade is above every Professional one. */
function personalGradeCauses({ position }: AssessedFacts): ReviewCause[] {
  const { grade, personalGrade, vacant } = position;
  if (vacant || !grade || !personalGrade) return [];
  const difference = compareGrades(personalGrade, grade);
  if (difference === null) {
    return categoryOf(personalGrade) === 'D'
      ? []
      : [{ kind: 'personal grade of another category' }];
  }
  return difference < 0 ? [{ kind: 'personal grade below existing' }] : [];
}

/** A grade that somebody wrote for the job, to whom the answer owes that it had no effect. */
function allocationCauses({ position, decidedGrade, supposedGrade }: AssessedFacts): ReviewCause[] {
  const written = supposedGrade ?? decidedGrade?.grade ?? position.allocatedGrade;
  return written && written !== position.grade
    ? [{ kind: 'allocated grade plays no part', grade: written }]
    : [];
}
