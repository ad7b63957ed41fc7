import type { ReadingId } from '../domain/citation';
import {
  decided,
  factMissing,
  notCovered,
  type Decision,
  type Fact,
  type Grounds,
  type Unchecked,
} from '../domain/decision';
import type { Grade } from '../domain/grade';
import {
  EDUCATION_LEVELS,
  type CandidateEducation,
  type Education,
  type JobDescription,
  type JobFamily,
  type JobFamilyName,
} from '../domain/job-description';
import { BUILT_IN, type Catalogue } from './catalogue';
import {
  educationalRequirement,
  type EducationalRequirement,
  type Requirement,
} from './educational-requirement';

export interface RequirementFacts {
  readonly grade: Grade | null;
  readonly education: CandidateEducation | null;
  /** Needed only where the families at the grade ask for different things. */
  readonly family: JobFamilyName | null;
  /** Years that the vacancy notice asks for; null where it asks for the description's own. */
  readonly noticeYears: number | null;
}

export interface EligibilityFacts extends RequirementFacts {
  /** Years of relevant experience in all, professional ones included; null where unknown. */
  readonly relevantYears: number | null;
  /** The professional ones among them; null where not stated apart. */
  readonly professionalYears: number | null;
}

export interface Eligibility extends Requirement {
  readonly eligible: boolean;
  /** Years still lacking; null where education is lacking, which no number of years mends. */
  readonly shortfall: number | null;
}

interface YearsAsked {
  readonly grade: Grade;
  readonly education: CandidateEducation;
  readonly requirement: Requirement;
}

interface YearsHeld extends YearsAsked {
  readonly years: number;
  /** Null where not stated apart. */
  readonly professionalYears: number | null;
}

export type EligibilityReason =
  | ({ readonly because: 'required years' } & YearsAsked)
  | ({ readonly because: 'years suffice' } & YearsHeld)
  | ({
      readonly because: 'years lacking';
      readonly shortfall: number;
      /** Of the lacking years, those that have to be professional. */
      readonly professionalShortfall: number;
    } & YearsHeld)
  | {
      readonly because: 'education lacking';
      readonly grade: Grade;
      readonly education: CandidateEducation;
      readonly needed: Education;
    }
  | { readonly because: 'no description at grade'; readonly grade: Grade }
  | {
      readonly because: 'family has no description at grade';
      readonly grade: Grade;
      readonly family: JobFamilyName;
    }
  | { readonly because: 'families differ'; readonly grade: Grade }
  | { readonly because: 'fact not given' }
  | { readonly because: 'degree not listed' }
  | { readonly because: 'degree to be recognised' };

/**
 * The years that a grade asks for, given the education: `JD.YEARS`.
 *
 * 2019 App. 1 and the descriptions of App. 3; 2023 Annexes 1 and 2. Experience stands in for a
 * degree at NOA, NOB and NOC only.
 */
export function requiredYears(
  facts: RequirementFacts,
  catalogue: Catalogue = BUILT_IN,
): Decision<Requirement, EligibilityReason> {
  const asked = askedBy(facts, catalogue);
  if ('status' in asked) return asked;
  const verdict = commonVerdict(asked, ({ demand }) =>
    demand.outcome === 'met'
      ? { met: demand.requirement, shortfall: 0 }
      : verdictOnEducation(demand),
  );
  if (!('met' in verdict)) return withoutYears(asked, verdict);
  return decided<Requirement, EligibilityReason>(
    verdict.met,
    { because: 'required years', ...asked.known, requirement: verdict.met },
    { ...asked.grounds, unchecked: asked.unchecked.withoutProfessionalYears },
  );
}

/**
 * Whether a candidate meets the minimum of education and experience: `JD.ELIGIBLE`, `JD.WHY` and
 * `JD.SHORTFALL`.
 *
 * Answers as soon as the facts given settle it: lacking education needs no years, and a grade
 * whose families agree needs no family.
 *
 * @returns not covered where neither agreement has a description at the grade.
 */
export function assessEligibility(
  facts: EligibilityFacts,
  catalogue: Catalogue = BUILT_IN,
): Decision<Eligibility, EligibilityReason> {
  const asked = askedBy(facts, catalogue);
  if ('status' in asked) return asked;
  const verdict = commonVerdict(asked, (one) => verdictOnYears(one, facts));
  const unchecked =
    facts.professionalYears === null
      ? asked.unchecked.withoutProfessionalYears
      : asked.unchecked.withProfessionalYears;
  if (!('met' in verdict)) {
    if (!('lacking' in verdict)) return withoutYears(asked, verdict);
    return decided<Eligibility, EligibilityReason>(
      { eligible: false, shortfall: null, ownYears: 0, equivalencyYears: 0, years: 0 },
      educationLacking(asked),
      { ...asked.grounds, unchecked },
    );
  }
  const { met: requirement, shortfall, professionalShortfall = 0, years = 0 } = verdict;
  const eligible = shortfall === 0;
  const held = {
    ...asked.known,
    requirement,
    years,
    professionalYears: facts.professionalYears,
  };
  return decided<Eligibility, EligibilityReason>(
    {
      ownYears: requirement.ownYears,
      equivalencyYears: requirement.equivalencyYears,
      years: requirement.years,
      eligible,
      shortfall,
    },
    eligible
      ? { because: 'years suffice', ...held }
      : { because: 'years lacking', ...held, shortfall, professionalShortfall },
    {
      clauses: asked.grounds.clauses,
      readings: [...asked.grounds.readings, ...readingsOnYears(asked.first.description, facts)],
      unchecked,
    },
  );
}

interface Known {
  readonly grade: Grade;
  readonly education: CandidateEducation;
}

interface Demand {
  readonly description: JobDescription;
  readonly demand: EducationalRequirement;
}

/** All of a question that does not depend on the years. */
interface Asked {
  readonly known: Known;
  readonly first: Demand;
  /** Of the other families at the grade, where none is named. */
  readonly others: readonly Demand[];
  readonly grounds: Grounds;
  readonly unchecked: {
    readonly withProfessionalYears: readonly Unchecked[];
    readonly withoutProfessionalYears: readonly Unchecked[];
  };
}

type Undecided = Exclude<Decision<never, EligibilityReason>, { status: 'decided' }>;

// A column of candidates asks few different questions, and each only needs its years weighed.
const knownBy = new WeakMap<Catalogue, Map<string, Asked | Undecided>>();
const MOST_KNOWN = 5_000;

function askedBy(facts: RequirementFacts, catalogue: Catalogue): Asked | Undecided {
  let known = knownBy.get(catalogue);
  if (!known) knownBy.set(catalogue, (known = new Map()));
  const key = `${facts.grade}|${facts.education}|${facts.family}|${facts.noticeYears}`;
  let asked = known.get(key);
  if (asked === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (asked = ask(facts, catalogue)));
  }
  return asked;
}

function ask(
  { grade, education, family, noticeYears }: RequirementFacts,
  catalogue: Catalogue,
): Asked | Undecided {
  if (grade === null) return missing('grade');
  const descriptions =
    family === null
      ? catalogue.descriptionsAt(grade)
      : oneOrNone(catalogue.findDescription(family, grade));
  if (descriptions.length === 0) {
    return noDescription(grade, family && catalogue.familyNamed(family));
  }
  if (education === null) return missing('education', descriptions);

  const demands = descriptions.map((description) => ({
    description,
    demand: educationalRequirement(description, education, noticeYears),
  }));
  const [first, ...others] = demands as [Demand, ...Demand[]];
  const uncheckedWith = (professionalYearsStated: boolean) =>
    unique<Unchecked>([
      ...descriptions.flatMap((description) =>
        uncheckedFor(description, education, professionalYearsStated),
      ),
      'languages',
      'competencies',
    ]);
  return {
    known: { grade, education },
    first,
    others,
    grounds: {
      clauses: unique(demands.flatMap(({ demand }) => demand.clauses)),
      readings: unique([
        ...demands.flatMap(({ demand }) => demand.readings),
        ...(family && catalogue.familyNamed(family).from ? (['later annex'] as const) : []),
      ]),
    },
    unchecked: {
      withProfessionalYears: uncheckedWith(true),
      withoutProfessionalYears: uncheckedWith(false),
    },
  };
}

type Verdict =
  | {
      readonly met: Requirement;
      readonly years?: number;
      readonly shortfall: number;
      readonly professionalShortfall?: number;
    }
  | { readonly lacking: 'education' }
  | { readonly missing: Fact };

/**
 * The verdict of every description asked; where they differ, the family is the missing fact,
 * unless every family refuses: then that of the family that asks for the least.
 */
function commonVerdict(asked: Asked, judge: (demand: Demand) => Verdict): Verdict {
  const verdicts = [asked.first, ...asked.others].map(judge);
  const [first, ...others] = verdicts as [Verdict, ...Verdict[]];
  if (others.every((other) => isSame(first, other))) return first;
  const refusals = verdicts.filter(isRefusal);
  if (refusals.length < verdicts.length) return { missing: 'family' };
  return refusals.find((verdict) => 'met' in verdict) ?? first;
}

function isRefusal(verdict: Verdict): boolean {
  return 'lacking' in verdict || ('met' in verdict && verdict.shortfall > 0);
}

function isSame(left: Verdict, right: Verdict): boolean {
  if ('met' in left) {
    return (
      'met' in right && left.met.years === right.met.years && left.shortfall === right.shortfall
    );
  }
  if ('lacking' in left) return 'lacking' in right;
  return 'missing' in right && left.missing === right.missing;
}

function verdictOnEducation(demand: Exclude<EducationalRequirement, { outcome: 'met' }>): Verdict {
  return demand.outcome === 'lacking' ? { lacking: 'education' } : { missing: demand.fact };
}

/** An unclear demand is settled by years that fall short of the least, or reach the most. */
function verdictOnYears({ description, demand }: Demand, facts: EligibilityFacts): Verdict {
  if (demand.outcome === 'lacking') return { lacking: 'education' };
  if (demand.outcome === 'met') return countYears(description, demand.requirement, facts);
  const onLeast = countYears(description, demand.atLeast, facts);
  if (isRefusal(onLeast)) return onLeast;
  const onMost = demand.atMost && countYears(description, demand.atMost, facts);
  return onMost && !isRefusal(onMost) ? onMost : { missing: demand.fact };
}

/**
 * Relevant years contain the professional ones (reading `2019 relevant years include professional
 * ones`): professional years beyond them are not relevant and do not count, and a professional
 * year still to be earned counts towards both conditions, so that the larger gap is what lacks.
 */
function countYears(
  description: JobDescription,
  requirement: Requirement,
  { relevantYears, professionalYears }: EligibilityFacts,
): Verdict {
  if (relevantYears === null && professionalYears === null) return { missing: 'relevant years' };
  const asksProfessional = description.kindOfYears === 'professional';
  const years = relevantYears ?? professionalYears!;
  const shortOfAll = gap(requirement.years, years);
  const professionalShortfall =
    asksProfessional && professionalYears !== null
      ? gap(requirement.ownYears, Math.min(professionalYears, years))
      : 0;
  const professionalYearsSettleIt =
    shortOfAll === 0 || (asksProfessional && requirement.equivalencyYears === 0);
  if (relevantYears === null && !professionalYearsSettleIt) return { missing: 'relevant years' };
  const shortfall = Math.max(shortOfAll, professionalShortfall);
  return { met: requirement, years, shortfall, professionalShortfall };
}

// Sums such as 5.1 + 2.9 miss the whole number by a few units in the last place.
const YEARS_EPSILON = 1e-9;

function gap(needed: number, had: number): number {
  const lacking = needed - had;
  return lacking < YEARS_EPSILON ? 0 : Math.round(lacking * 1e6) / 1e6 || lacking;
}

function withoutYears(asked: Asked, verdict: Exclude<Verdict, { met: Requirement }>): Undecided {
  if ('lacking' in verdict) return notCovered(educationLacking(asked), asked.grounds);
  switch (verdict.missing) {
    case 'family':
      return factMissing(
        'family',
        { because: 'families differ', grade: asked.known.grade },
        { clauses: ['2019 App. 3'], readings: ['2019 grade without family'] },
      );
    case 'relevant years':
      return factMissing('relevant years', { because: 'fact not given' }, asked.grounds);
    case 'education':
      return factMissing('education', { because: 'degree to be recognised' }, asked.grounds);
    default:
      return factMissing(verdict.missing, { because: 'degree not listed' }, asked.grounds);
  }
}

function oneOrNone(description: JobDescription | null): JobDescription[] {
  return description ? [description] : [];
}

function noDescription(grade: Grade, family: JobFamily | null): Undecided {
  return notCovered(
    family === null
      ? { because: 'no description at grade', grade }
      : { because: 'family has no description at grade', grade, family: family.name },
    {
      clauses: family ? family.clauses : ['2019 Art. 4', '2023 Annex 1', '2023 Annex 2'],
      readings: grade === 'P1' ? ['2023 P1'] : [],
    },
  );
}

function missing(fact: Fact, descriptions: readonly JobDescription[] = []): Undecided {
  const clauses = unique(descriptions.flatMap((description) => description.clauses));
  return factMissing(fact, { because: 'fact not given' }, { clauses });
}

function educationLacking({ known, first, others }: Asked): EligibilityReason {
  const needed = [first, ...others].map(({ description }) =>
    // Secondary school opens the door to NO grades; the degree can be made up for in years.
    EDUCATION_LEVELS.indexOf(
      description.kindOfYears === 'professional' ? 'secondary' : description.education,
    ),
  );
  const least = EDUCATION_LEVELS[Math.min(...needed)]!;
  return { because: 'education lacking', ...known, needed: least };
}

const NO_READINGS: readonly ReadingId[] = [];

function readingsOnYears(
  description: JobDescription,
  { relevantYears, professionalYears }: EligibilityFacts,
): readonly ReadingId[] {
  if (description.agreement === '2023') return NO_READINGS;
  const readings: ReadingId[] = [];
  if (description.kindOfYears === 'professional') {
    readings.push(
      professionalYears === null
        ? '2019 professional years not stated'
        : '2019 relevant years include professional ones',
    );
  }
  if (!Number.isInteger(relevantYears ?? 0) || !Number.isInteger(professionalYears ?? 0)) {
    readings.push('2019 part-years');
  }
  return readings;
}

const LOWEST_DEGREE = EDUCATION_LEVELS.indexOf('first-level degree');

function uncheckedFor(
  description: JobDescription,
  education: CandidateEducation,
  professionalYearsStated: boolean,
): Unchecked[] {
  const holdsDegree = EDUCATION_LEVELS.indexOf(education as Education) >= LOWEST_DEGREE;
  const asksDegree = EDUCATION_LEVELS.indexOf(description.education) >= LOWEST_DEGREE;
  const unchecked: Unchecked[] = [];
  if (asksDegree && education === 'diploma') unchecked.push('secondary school completed');
  if (asksDegree && holdsDegree) {
    unchecked.push('field of the degree');
    if (description.agreement === '2019') unchecked.push('institution of the degree');
  }
  unchecked.push('relevance of the experience');
  if (description.kindOfYears === 'professional' && !professionalYearsStated) {
    unchecked.push('professional character of the experience');
  }
  unchecked.push(...description.experienceConditions);
  if (description.training) unchecked.push('training');
  if (description.drivingLicence) unchecked.push('clean driving licence');
  if (description.internationalExperience) unchecked.push('international experience');
  return unchecked;
}

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
