import {
  assessEligibility,
  requiredYears,
  type Eligibility,
  type EligibilityFacts,
  type EligibilityReason,
} from '../agreements/eligibility';
import type { Decided } from '../domain/decision';
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
  from: (decision: DecidedEligibility) => Answer,
): Answer | Failure {
  const decision = assessEligibility(readFacts(reader, cells), reader.catalogue);
  return decision.status === 'decided'
    ? from(decision)
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

/** `JD.SHORTFALL`: years still lacking; #N/A where no number of years would do. */
export function answerShortfall(
  reader: ArgumentReader,
  wording: Wording,
  cells: readonly unknown[],
): number | Failure {
  return answer(
    reader,
    wording,
    cells,
    (decision) =>
      decision.value.shortfall ?? new Failure('not available', sayEligibility(decision, wording)),
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
    const why = answer(reader, wording, cells, (decision) => sayEligibility(decision, wording));
    return why instanceof Failure ? why.message : why;
  } catch (error) {
    if (error instanceof UnusableArgument) return error.failure.message;
    throw error;
  }
}

function sayEligibility(decision: DecidedEligibility, wording: Wording): string {
  const reason = sentence(say(wording.eligibility, decision.reason) + wording.grounds(decision));
  const unchecked = decision.unchecked.map((item) => wording.unchecked[item]);
  return unchecked.length > 0 ? `${reason} ${sentence(wording.notChecked(unchecked))}` : reason;
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
