import { coveringAgreement } from '../agreements/covering-agreement';
import { gradeOutcome, type GradeDecision } from '../agreements/field-2019/grade-outcome';
import { toSerial } from '../domain/plain-date';
import { dueDate } from '../agreements/periods';
import type { Wording } from '../wording/wording';
import type { Failure, FormattedNumber } from './failure';
import { UnusableArgument, type ArgumentReader } from './read-arguments';
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
): GradeDecision {
  const facts = {
    existing: reader.grade('existing', existing ?? null),
    allocated: reader.grade('allocated', allocated ?? null),
    personal: reader.grade('personal', personal ?? null),
    family: null,
  };
  return gradeOutcome(facts, reader.catalogue);
}

/** `JD.OUTCOME`: the grade outcome under 2019 Art. 6, in the words of the table's Outcome. */
export function answerOutcome(
  reader: ArgumentReader,
  wording: Wording,
  cells: readonly unknown[],
): string | Failure {
  const decision = decideOutcome(reader, cells);
  if (decision.status === 'decided') {
    const { effect, oddity } = decision.value;
    return oddity ? wording.toReview(wording.outcome[effect]) : wording.outcome[effect];
  }
  switch (decision.reason.because) {
    case 'grades of two categories':
      return wording.outcome['reclassification procedure'];
    case 'no description at allocated grade':
    case 'personal grade of another category':
      return wording.outcome['HR decides'];
    default:
      return undecided(decision, wording.gradeOutcome, wording);
  }
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
  const stationRead = attempt(() => reader.station(station ?? null));
  const fundingRead = attempt(() => reader.funding(funding ?? null));
  const decision = coveringAgreement({
    grade: reader.grade('grade', grade ?? null),
    station: stationRead.value,
    funding: fundingRead.value,
  });
  // What cannot be read is refused only where the answer turns on it: no station moves a P position.
  if (decision.status === 'fact missing' && decision.fact !== 'grade') {
    const { refusal } = decision.fact === 'duty station' ? stationRead : fundingRead;
    if (refusal) throw refusal;
  }
  switch (decision.status) {
    case 'decided':
      return wording.agreement[decision.value];
    case 'not covered':
      return wording.agreement['not covered'];
    case 'fact missing':
      return undecided(decision, wording.coverage, wording);
  }
}

interface Attempt<T> {
  readonly value: T | null;
  readonly refusal: UnusableArgument | null;
}

function attempt<T>(read: () => T | null): Attempt<T> {
  try {
    return { value: read(), refusal: null };
  } catch (error) {
    if (error instanceof UnusableArgument) return { value: null, refusal: error };
    throw error;
  }
}

/**
 * `JD.DUE`: the last day of the period that a step has. Cells: step, date of the event.
 *
 * @param formats whether this Excel shows a number by a format that comes with it. Else the day is
 *   the serial number alone, as Excel's own EDATE gives it.
 */
export function answerDue(
  reader: ArgumentReader,
  wording: Wording,
  [stepCell, dateCell]: readonly unknown[],
  formats: boolean,
): FormattedNumber | number | Failure {
  const step = reader.step(stepCell ?? null);
  if (step === null) return argumentMissing('step', wording);
  const date = reader.start(dateCell ?? null, step);
  if (date === null) return argumentMissing('date', wording);
  const lastDay = toSerial(dueDate(step, date));
  return formats
    ? { type: 'FormattedNumber', basicValue: lastDay, numberFormat: 'yyyy-mm-dd' }
    : lastDay;
}
