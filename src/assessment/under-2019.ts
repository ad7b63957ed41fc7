import { allocationUnder2019, nearestGrade } from '../agreements/field-2019/allocation';
import { gradeOutcome, type GradeDecision } from '../agreements/field-2019/grade-outcome';
import { OUR_READINGS } from '../agreements/assumptions';
import { citing } from '../agreements/citing';
import type { ReadingId } from '../domain/citation';
import { notCovered } from '../domain/decision';
import type { Grade } from '../domain/grade';
import type { JobFamilyName } from '../domain/job-description';
import type { Assessment, OutcomeReason, ReviewCause } from './assessment';
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

/**
 * 2019 Art. 6 for one position: the family by title, the grade that somebody allocated, the
 * description there, and what that does to the incumbent's grade.
 */
export function under2019(read: AssessedFacts): Assessment {
  const { position, match, assumptions } = read;
  const { assessed, nearest } = describe(read);
  const { family, allocation } = assessed;
  const review = [
    ...reviewOf(match),
    ...vacancyCauses(read),
    ...unreadCauses(read),
    ...allocationCauses(read, assessed, nearest),
  ];

  const isOfAnotherCategory = !allocation && !nearest;
  if (!position.vacant && (!family || isOfAnotherCategory)) {
    return { ...assessed, ...withoutDescription(match, position), review };
  }
  // A vacant position for which there is no description has nothing that Art. 6 could do to it.
  const isReached = family !== null && !isOfAnotherCategory;
  const serving = serviceOf(read, '2019', isReached ? assumptions : OUR_READINGS);
  if (serving.status !== 'decided') {
    return {
      ...assessed,
      ...notServing(serving, position),
      review: [...review, ...factCause(serving, position)],
    };
  }
  const served: Assessment = { ...assessed, cutOff: position.cutOff ?? null };
  if (!allocation) {
    return {
      ...served,
      outcome: 'HR decides',
      grounds: citing(
        noGradeAllocated(family!, position.grade!, nearest, serving.readings),
        assumptions,
      ),
      incumbentGrade: currentGrade(position),
      review,
    };
  }
  const byHint =
    allocation.source === 'nearest grade' ? (['2019 nearest grade is a hint'] as const) : [];
  return withGradeOutcome(read, { ...served, review }, allocation.grade, [
    ...serving.readings,
    ...byHint,
  ]);
}

/** The family by title, the grade that somebody allocated, and the description there. */
function describe(read: AssessedFacts): {
  readonly assessed: Assessment;
  readonly nearest: Grade | null;
} {
  const { position, coverage, match, catalogue, decidedGrade, supposedGrade } = read;
  const name = familyOf(match);
  const family = name && catalogue.familyNamed(name);
  const allocation =
    family &&
    allocationUnder2019(
      {
        positionGrade: position.grade,
        exported: position.allocatedGrade,
        decided: decidedGrade,
        supposed: supposedGrade,
      },
      family,
      read.assumptions,
    );
  const nearest = family && position.grade && nearestGrade(position.grade, family);
  const assessed = {
    ...outside(coverage),
    match,
    ...namedFamily(name, catalogue),
    description: name && allocation && catalogue.findDescription(name, allocation.grade),
    allocation,
  };
  return { assessed, nearest };
}

/** What the allocated grade does to the incumbent's (2019 Art. 6, second and third paragraphs). */
function withGradeOutcome(
  { position, settings, catalogue, assumptions }: AssessedFacts,
  assessed: Assessment,
  allocated: Grade,
  readingsBefore: readonly ReadingId[],
): Assessment {
  const { family, review } = assessed;
  const personal = position.vacant ? null : position.personalGrade;
  const outcome = gradeOutcome(
    { existing: position.grade, allocated, personal, family },
    catalogue,
    assumptions,
  );
  if (outcome.status !== 'decided') {
    const { because } = outcome.reason;
    return {
      ...assessed,
      outcome: because === 'grades of two categories' ? 'reclassification procedure' : 'HR decides',
      grounds: citing(
        { ...outcome, readings: [...outcome.readings, ...readingsBefore] },
        assumptions,
      ),
      incumbentGrade: currentGrade(position),
      review: [...review, ...causeOf(because)],
    };
  }
  const { effect, incumbentGrade, oddity } = outcome.value;
  const isAwarded = effect === 'higher grade awarded';
  const effectiveOn = isAwarded ? assignmentDate(position, settings) : null;
  return {
    ...assessed,
    outcome: effect,
    grounds: citing(
      {
        ...outcome,
        readings: [...outcome.readings, ...readingsBefore, ...readingOfLater(family, catalogue)],
      },
      assumptions,
    ),
    incumbentGrade: isUnread(position, 'personal grade') ? null : incumbentGrade,
    effectiveOn,
    review: [
      ...review,
      ...(oddity ? [{ kind: oddity }] : []),
      ...(isAwarded && !effectiveOn ? [unknownFact('date', position)] : []),
    ],
  };
}

function noGradeAllocated(
  family: JobFamilyName,
  grade: Grade,
  nearest: Grade | null,
  readingsOnService: readonly ReadingId[],
) {
  return notCovered<OutcomeReason>(
    { because: 'no grade allocated', family, grade, nearest },
    {
      clauses: ['2019 Art. 4', '2019 Art. 6', '2019 App. 2 ¶3'],
      readings: ['2019 nearest grade is a hint', ...readingsOnService],
    },
  );
}

/** What the answer would have been read from: an incumbent's personal grade, HR's allocated one. */
function unreadCauses({ position, decidedGrade, supposedGrade }: AssessedFacts): ReviewCause[] {
  const causes: ReviewCause[] = [];
  // A reviewer's grade takes the place of a cell that could not be read.
  if (!decidedGrade && !supposedGrade && isUnread(position, 'allocated grade')) {
    causes.push(unknownFact('allocated grade', position));
  }
  if (!position.vacant && isUnread(position, 'personal grade')) {
    causes.push(unknownFact('personal grade', position));
  }
  return causes;
}

/** What stands between the position and a grade that somebody allocated and a description has. */
function allocationCauses(
  { position, decidedGrade, supposedGrade }: AssessedFacts,
  { family, description, allocation }: Assessment,
  nearest: Grade | null,
): ReviewCause[] {
  const written = supposedGrade ?? decidedGrade?.grade ?? position.allocatedGrade;
  if (!family) {
    return written ? [{ kind: 'allocated grade without description', grade: written }] : [];
  }
  if (allocation && !description) {
    return [{ kind: 'no description at allocated grade', family, grade: allocation.grade }];
  }
  return !allocation && nearest
    ? [{ kind: 'no grade allocated', family, grade: position.grade!, nearest }]
    : [];
}

function causeOf(because: GradeDecision['reason']['because']): ReviewCause[] {
  switch (because) {
    case 'personal grade of another category':
      return [{ kind: 'personal grade of another category' }];
    case 'grades of two categories':
    case 'no rule outside 2019':
      return [{ kind: 'grades of two categories' }];
    default:
      return [];
  }
}
