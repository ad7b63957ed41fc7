import {
  assessEligibility,
  requiredYears,
  type Eligibility,
  type EligibilityFacts,
} from '../agreements/eligibility';
import type { EligibilityReason } from '../agreements/eligibility-reason';
import type { Decided } from '../domain/decision';
import type { JobDescription } from '../domain/job-description';
import { sayUnchecked } from '../wording/say-description';
import { say, type Wording } from '../wording/wording';
import { Failure } from './failure';
import { UnusableArgument, type ArgumentReader } from './read-arguments';
import { sentence, undecided } from './say-decision';

type DecidedEligibility = Decided<Eligibility, EligibilityReason>;

/** The cells of `JD.ELIGIBLE`, `JD.WHY` and `JD.SHORTFALL`, in the order of their arguments. */
function readFacts(reader: ArgumentReader, cells: readonly unknown[]): EligibilityFacts {
  const [gradeCell, education, relevant, professional, familyCell, notice] = cells;
  const grade = reader.grade('grade', gradeCell ?? null);
  return {
    grade,
    education: reader.education(education ?? null),
    relevantYears: reader.years('relevantYears', relevant ?? null),
    professionalYears: reader.years('professionalYears', professional ?? null),
    family: reader.family(familyCell ?? null, grade),
    noticeYears: reader.years('noticeYears', notice ?? null),
  };
}

function answer<Answer>(
  reader: ArgumentReader,
  wording: Wording,
  cells: readonly unknown[],
  from: (decision: DecidedEligibility, facts: EligibilityFacts) => Answer,
): Answer | Failure {
  const facts = readFacts(reader, cells);
  const decision = assessEligibility(facts, reader.catalogue);
  return decision.status === 'decided'
    ? from(decision, facts)
    : undecided(decision, wording.eligibility, wording);
}

/** `JD.ELIGIBLE`: whether education and years meet the minimum. */
export function answerEligible(
  reader: ArgumentReader,
  wording: Wording,
  cells: readonly unknown[],
): boolean | Failure {
  return answer(reader, wording, cells, ({ value }) => value.eligible);
}

/**
 * `JD.SHORTFALL`: years after which `JD.ELIGIBLE` is TRUE, whatever HR may still have to decide;
 * #N/A where no number of years is certain to do, or it depends on the family.
 */
export function answerShortfall(
  reader: ArgumentReader,
  wording: Wording,
  cells: readonly unknown[],
): number | Failure {
  return answer(
    reader,
    wording,
    cells,
    (decision, facts) =>
      decision.value.shortfall ??
      new Failure(
        'not available',
        sayEligibility(decision, wording, descriptionsAsked(facts, reader)),
      ),
  );
}

/**
 * `JD.WHY`: figures, clause and what was not checked; for an undecided case what is missing, for
 * an unusable argument what was expected.
 */
export function answerWhy(
  reader: ArgumentReader,
  wording: Wording,
  cells: readonly unknown[],
): string {
  try {
    const why = answer(reader, wording, cells, (decision, facts) =>
      sayEligibility(decision, wording, descriptionsAsked(facts, reader)),
    );
    return why instanceof Failure ? why.message : why;
  } catch (error) {
    if (error instanceof UnusableArgument) return error.failure.message;
    throw error;
  }
}

/** Those that the answer rests on: the family's, or all at the grade. */
function descriptionsAsked(
  { grade, family }: EligibilityFacts,
  { catalogue }: ArgumentReader,
): readonly JobDescription[] {
  return catalogue.descriptionsAt(grade!).filter((one) => family === null || one.family === family);
}

function sayEligibility(
  decision: DecidedEligibility,
  wording: Wording,
  descriptions: readonly JobDescription[],
): string {
  const unchecked = sayUnchecked(decision.unchecked, descriptions, wording);
  return [
    say(wording.eligibility, decision.reason) + wording.grounds(decision),
    ...decision.value.limits.map(
      (limit) =>
        say(wording.eligibilityLimit, limit) +
        wording.grounds({ clauses: limit.clauses, readings: [] }),
    ),
    ...(unchecked.length > 0 ? [wording.notChecked(unchecked)] : []),
  ]
    .map(sentence)
    .join(' ');
}

/** `JD.YEARS`: years required in all. Cells: grade, education, family. */
export function answerYears(
  reader: ArgumentReader,
  wording: Wording,
  cells: readonly unknown[],
): number | Failure {
  const [gradeCell, education, familyCell] = cells;
  const grade = reader.grade('grade', gradeCell ?? null);
  const decision = requiredYears(
    {
      grade,
      education: reader.education(education ?? null),
      family: reader.family(familyCell ?? null, grade),
      noticeYears: null,
    },
    reader.catalogue,
  );
  return decision.status === 'decided'
    ? decision.value.years
    : undecided(decision, wording.eligibility, wording);
}
