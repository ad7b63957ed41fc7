import type { Fact } from '../domain/decision';
import type { Education, JobDescription, JobFamilyName } from '../domain/job-description';
import { OUR_READINGS, type Assumptions } from './assumptions';
import type {
  EducationalRequirement,
  EducationQuestion,
  Requirement,
} from './educational-requirement';

/** Experience of a candidate, in years. */
export interface Experience {
  /** Years of relevant experience in all, professional ones included; null where unknown. */
  readonly relevantYears: number | null;
  /** The professional ones among them; null where not stated apart. */
  readonly professionalYears: number | null;
}

/** What one description asks of somebody with a given education. */
export interface Demand {
  readonly description: JobDescription;
  readonly demand: EducationalRequirement;
}

export interface Lack {
  readonly shortfall: number;
  /** Of the lacking years, those that have to be professional. */
  readonly professionalShortfall: number;
}

/** A question that only HR can answer, and the years between which the answer matters. */
interface OpenYears {
  readonly question: EducationQuestion;
  readonly atLeast: Requirement;
  readonly atMost: Requirement | null;
}

export type Verdict =
  | { readonly kind: 'eligible'; readonly requirement: Requirement; readonly years: number }
  | ({
      readonly kind: 'years lacking';
      readonly requirement: Requirement;
      readonly years: number;
    } & Lack)
  | ({
      readonly kind: 'years lacking either way';
      readonly years: number;
      readonly shortfallAtMost: number | null;
    } & Lack &
      OpenYears)
  | { readonly kind: 'education lacking'; readonly needed: Education }
  | ({ readonly kind: 'in question' } & OpenYears)
  | { readonly kind: 'missing'; readonly fact: Fact }
  /** The families lead to different answers, and none is named. */
  | { readonly kind: 'families differ' }
  | {
      readonly kind: 'every family refuses';
      readonly years: number | null;
      readonly refusals: readonly {
        readonly family: JobFamilyName;
        readonly refusal: Refusal;
      }[];
    };

type Refusal = Extract<
  Verdict,
  { kind: 'years lacking' | 'years lacking either way' | 'education lacking' }
>;

/**
 * The verdict of all families asked: theirs where they agree, the strictest where all are content,
 * and where all refuse for different reasons, each with its own.
 */
export function weighAll(
  demands: readonly Demand[],
  experience: Experience,
  assumptions: Assumptions = OUR_READINGS,
): Verdict {
  const verdicts = demands.map((demand) => weigh(demand, experience, assumptions));
  const [first, ...others] = verdicts as [Verdict, ...Verdict[]];
  if (others.every((other) => keyOf(other) === keyOf(first))) return mergeSame(first, others);
  const eligible = verdicts.filter((verdict) => verdict.kind === 'eligible');
  if (eligible.length === verdicts.length) {
    return eligible.reduce((most, other) =>
      other.requirement.years > most.requirement.years ? other : most,
    );
  }
  const refusals = verdicts.filter(isRefusal);
  if (refusals.length < verdicts.length) return { kind: 'families differ' };
  const yearsHeld = refusals.flatMap((refusal) => ('years' in refusal ? [refusal.years] : []));
  return {
    kind: 'every family refuses',
    years: yearsHeld[0] ?? null,
    refusals: refusals.map((refusal, index) => ({
      family: demands[index]!.description.family,
      refusal,
    })),
  };
}

/** A question is settled by years that fall short of the least, or reach the most. */
function weigh(
  { description, demand }: Demand,
  experience: Experience,
  assumptions: Assumptions,
): Verdict {
  if (demand.outcome === 'lacking') return { kind: 'education lacking', needed: demand.needed };
  if (demand.outcome === 'met')
    return weighRequirement(description, demand.requirement, experience, assumptions);
  const { question, atLeast, atMost } = demand;
  const open: OpenYears = { question, atLeast, atMost };
  const onLeast = weighRequirement(description, atLeast, experience, assumptions);
  const onMost = atMost && weighRequirement(description, atMost, experience, assumptions);
  if (onLeast.kind === 'years lacking') {
    const { years, shortfall, professionalShortfall } = onLeast;
    const shortfallAtMost = onMost?.kind === 'years lacking' ? onMost.shortfall : null;
    return {
      kind: 'years lacking either way',
      ...{ years, shortfall, professionalShortfall, shortfallAtMost },
      ...open,
    };
  }
  if (onLeast.kind === 'missing') return onLeast;
  return onMost?.kind === 'eligible' ? onMost : { kind: 'in question', ...open };
}

/**
 * Relevant years contain the professional ones (reading `2019 relevant years include professional
 * ones`): professional years beyond them are not relevant and do not count, and a professional
 * year still to be earned counts towards both conditions, so that the larger gap is what lacks.
 */
function weighRequirement(
  description: JobDescription,
  requirement: Requirement,
  experience: Experience,
  assumptions: Assumptions,
): Extract<Verdict, { kind: 'eligible' | 'years lacking' | 'missing' }> {
  const { relevantYears, professionalYears } = countedYears(description, experience, assumptions);
  if (relevantYears === null && professionalYears === null) {
    return { kind: 'missing', fact: 'relevant years' };
  }
  const asksProfessional = description.kindOfYears === 'professional';
  const years = relevantYears ?? professionalYears!;
  const shortOfAll = gap(requirement.years, years);
  const professionalShortfall =
    asksProfessional && professionalYears !== null
      ? gap(requirement.ownYears, Math.min(professionalYears, years))
      : 0;
  const professionalYearsSettleIt =
    shortOfAll === 0 || (asksProfessional && requirement.equivalencyYears === 0);
  if (relevantYears === null && !professionalYearsSettleIt) {
    return { kind: 'missing', fact: 'relevant years' };
  }
  const isOpen = asksProfessional && professionalYears === null && requirement.ownYears > 0;
  if (isOpen && shortOfAll === 0 && assumptions.isOtherwise('2019 professional years not stated')) {
    return { kind: 'missing', fact: 'professional years' };
  }
  const shortfall = Math.max(shortOfAll, professionalShortfall);
  return shortfall === 0
    ? { kind: 'eligible', requirement, years }
    : { kind: 'years lacking', requirement, years, shortfall, professionalShortfall };
}

/** The years as our readings of 2019 count them, or their alternatives. */
function countedYears(
  { agreement, kindOfYears }: JobDescription,
  experience: Experience,
  assumptions: Assumptions,
): Experience {
  const { relevantYears, professionalYears } = roundedYears(agreement, experience, assumptions);
  const isApart =
    kindOfYears === 'professional' &&
    relevantYears !== null &&
    professionalYears !== null &&
    professionalYears > 0 &&
    assumptions.isOtherwise('2019 relevant years include professional ones');
  return {
    relevantYears: isApart ? relevantYears + professionalYears : relevantYears,
    professionalYears,
  };
}

function roundedYears(
  agreement: JobDescription['agreement'],
  { relevantYears, professionalYears }: Experience,
  assumptions: Assumptions,
): Experience {
  const hasParts = ![relevantYears ?? 0, professionalYears ?? 0].every(Number.isInteger);
  if (agreement !== '2019' || !hasParts || !assumptions.isOtherwise('2019 part-years')) {
    return { relevantYears, professionalYears };
  }
  return {
    relevantYears: relevantYears === null ? null : Math.round(relevantYears),
    professionalYears: professionalYears === null ? null : Math.round(professionalYears),
  };
}

// Sums such as 5.1 + 2.9 miss the whole number by a few units in the last place.
const YEARS_EPSILON = 1e-9;
const MILLION = 1e6;

/** Years lacking, to the millionth: never fewer than make up the difference. */
function gap(needed: number, had: number): number {
  const lacking = needed - had;
  if (lacking < YEARS_EPSILON) return 0;
  const rounded = Math.round(lacking * MILLION) / MILLION;
  return rounded > lacking - YEARS_EPSILON
    ? rounded
    : (Math.round(lacking * MILLION) + 1) / MILLION;
}

function isRefusal(verdict: Verdict): verdict is Refusal {
  switch (verdict.kind) {
    case 'years lacking':
    case 'years lacking either way':
    case 'education lacking':
      return true;
    default:
      return false;
  }
}

/** Equal for verdicts that say the same, in whichever family. */
function keyOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'eligible':
      return `${verdict.kind} ${verdict.requirement.years}`;
    case 'years lacking':
      return `${verdict.kind} ${verdict.requirement.years} ${verdict.shortfall}`;
    case 'years lacking either way':
      return `${verdict.kind} ${verdict.question} ${verdict.shortfall} ${verdict.shortfallAtMost}`;
    case 'in question':
      return `${verdict.kind} ${verdict.question} ${verdict.atLeast.years} ${verdict.atMost?.years}`;
    case 'education lacking':
      return `${verdict.kind} ${verdict.needed}`;
    case 'missing':
      return `${verdict.kind} ${verdict.fact}`;
    case 'families differ':
    case 'every family refuses':
      return verdict.kind;
  }
}

/** Where a notice asks for the same of all families, no one description's own years are named. */
function mergeSame(first: Verdict, others: readonly Verdict[]): Verdict {
  if (!('requirement' in first)) return first;
  const { requirement } = first;
  const isShared = others.every(
    (other) =>
      'requirement' in other && other.requirement.descriptionYears === requirement.descriptionYears,
  );
  return isShared ? first : { ...first, requirement: { ...requirement, descriptionYears: null } };
}
