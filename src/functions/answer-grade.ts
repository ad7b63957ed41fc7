import { coveringAgreement } from '../agreements/covering-agreement';
import {
  gradeOutcome,
  type GradeOutcome,
  type GradeOutcomeReason,
} from '../agreements/field-2019/grade-retention';
import type { Decision } from '../domain/decision';
import { toSerial } from '../domain/plain-date';
import { dueDate } from '../agreements/deadlines';
import type { Wording } from '../wording/wording';
import type { Failure, FormattedNumber } from './failure';
import type { ArgumentReader } from './read-arguments';
import { argumentMissing, undecided } from './say-decision';

/** `JD.GRADE`: the grade in standard form. */
export function answerGrade(
  reader: ArgumentReader,
  _wording: Wording,
  [text]: readonly unknown[],
): string {
  return reader.grade('grade', text ?? null) ?? '';
}

function decideOutcome(
  reader: ArgumentReader,
  [existing, allocated, personal]: readonly unknown[],
): Decision<GradeOutcome, GradeOutcomeReason> {
  return gradeOutcome({
    existing: reader.grade('existing', existing ?? null),
    allocated: reader.grade('allocated', allocated ?? null),
    personal: reader.grade('personal', personal ?? null),
  });
}

/** `JD.OUTCOME`: the grade outcome under 2019 Art. 6, in the words of the table's Outcome. */
export function answerOutcome(
  reader: ArgumentReader,
  wording: Wording,
  cells: readonly unknown[],
): string | Failure {
  const decision = decideOutcome(reader, cells);
  if (decision.status === 'decided') {
    const { effect, needsReview } = decision.value;
    return needsReview ? wording.toReview(wording.outcome[effect]) : wording.outcome[effect];
  }
  return decision.reason.because === 'grades of two categories'
    ? wording.outcome['reclassification procedure']
    : undecided(decision, wording.gradeOutcome, wording);
}

/** `JD.INCUMBENT`: the incumbent's grade afterwards. */
export function answerIncumbent(
  reader: ArgumentReader,
  wording: Wording,
  cells: readonly unknown[],
): string | Failure {
  const decision = decideOutcome(reader, cells);
  return decision.status === 'decided'
    ? decision.value.incumbentGrade
    : undecided(decision, wording.gradeOutcome, wording);
}

/** `JD.AGREEMENT`: which agreement governs a position. Cells: grade, duty station, funding. */
export function answerAgreement(
  reader: ArgumentReader,
  wording: Wording,
  [grade, station, funding]: readonly unknown[],
): string | Failure {
  const decision = coveringAgreement({
    grade: reader.grade('grade', grade ?? null),
    station: reader.station(station ?? null),
    funding: reader.funding(funding ?? null),
  });
  switch (decision.status) {
    case 'decided':
      return wording.agreement[decision.value];
    case 'not covered':
      return wording.agreement['not covered'];
    case 'fact missing':
      return undecided(decision, wording.coverage, wording);
  }
}

/** `JD.DUE`: the last day of the period that a step has. Cells: step, date of the event. */
export function answerDue(
  reader: ArgumentReader,
  wording: Wording,
  [stepCell, dateCell]: readonly unknown[],
): FormattedNumber | Failure {
  const step = reader.step(stepCell ?? null);
  const date = reader.date(dateCell ?? null);
  if (step === null) return argumentMissing('step', wording);
  if (date === null) return argumentMissing('date', wording);
  return {
    type: 'FormattedNumber',
    basicValue: toSerial(dueDate(step, date)),
    numberFormat: 'yyyy-mm-dd',
  };
}
