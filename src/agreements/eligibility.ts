import type { Clause, ReadingId } from '../domain/citation';
import {
  decided,
  factMissing,
  notCovered,
  type Decision,
  type Fact,
  type Unchecked,
} from '../domain/decision';
import type { Grade } from '../domain/grade';
import {
  EDUCATION_LEVELS,
  type CandidateEducation,
  type Education,
  type JobDescription,
  type JobFamilyName,
} from '../domain/job-description';
import { descriptionsAt, findDescription } from './catalogue';
import { educationalRequirement, type Requirement } from './educational-requirement';

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
  | { readonly because: 'degree not listed' };

type EligibilityDecision = Decision<Eligibility, EligibilityReason>;

/**
 * The years that a grade asks for, given the education: `JD.YEARS`.
 *
 * 2019 App. 1 and the descriptions of App. 3; 2023 Annexes 1 and 2. Experience stands in for a
 * degree at NOA, NOB and NOC only.
 */
export function requiredYears(facts: RequirementFacts): Decision<Requirement, EligibilityReason> {
  return forEveryDescription(facts, (description, known) => {
    const demand = educationalRequirement(description, known.education, facts.noticeYears);
    switch (demand.outcome) {
      case 'lacking':
        return notCovered(educationLacking(description, known), demand);
      case 'unclear':
        return factMissing(demand.fact, { because: 'degree not listed' }, demand);
      case 'met':
        return decided<Requirement, EligibilityReason>(
          demand.requirement,
          { because: 'required years', ...known, requirement: demand.requirement },
          { ...demand, unchecked: uncheckedFor(description, known.education, facts) },
        );
    }
  });
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
export function assessEligibility(facts: EligibilityFacts): EligibilityDecision {
  return forEveryDescription(facts, (description, known) => {
    if (known.education === 'degree not listed' && description.kindOfYears === 'professional') {
      return underBothReadings(description, known.grade, facts);
    }
    return assessAgainst(description, known, facts);
  });
}

interface Known {
  readonly grade: Grade;
  readonly education: CandidateEducation;
}

function assessAgainst(
  description: JobDescription,
  known: Known,
  facts: EligibilityFacts,
): EligibilityDecision {
  const demand = educationalRequirement(description, known.education, facts.noticeYears);
  if (demand.outcome === 'unclear') {
    return factMissing(demand.fact, { because: 'degree not listed' }, demand);
  }
  const unchecked = uncheckedFor(description, known.education, facts);
  if (demand.outcome === 'lacking') {
    return decided<Eligibility, EligibilityReason>(
      { eligible: false, shortfall: null, ownYears: 0, equivalencyYears: 0, years: 0 },
      educationLacking(description, known),
      { ...demand, unchecked },
    );
  }

  const { requirement } = demand;
  const counted = countYears(description, requirement, facts);
  if (counted.outcome === 'unknown') {
    return factMissing('relevant years', { because: 'fact not given' }, demand);
  }
  const { shortfall, professionalShortfall, years } = counted;
  const eligible = shortfall === 0;
  const held = { ...known, requirement, years, professionalYears: facts.professionalYears };
  return decided<Eligibility, EligibilityReason>(
    { ...requirement, eligible, shortfall },
    eligible
      ? { because: 'years suffice', ...held }
      : { because: 'years lacking', ...held, shortfall, professionalShortfall },
    {
      clauses: demand.clauses,
      readings: [...demand.readings, ...readingsOnYears(description, facts)],
      unchecked,
    },
  );
}

type Count =
  | { readonly outcome: 'unknown' }
  | {
      readonly outcome: 'counted';
      readonly years: number;
      readonly shortfall: number;
      readonly professionalShortfall: number;
    };

/**
 * Relevant years contain the professional ones, so a professional year still to be earned counts
 * towards both conditions and the larger gap is what is lacking.
 */
function countYears(
  description: JobDescription,
  requirement: Requirement,
  { relevantYears, professionalYears }: EligibilityFacts,
): Count {
  if (relevantYears === null && professionalYears === null) return { outcome: 'unknown' };
  const asksProfessional = description.kindOfYears === 'professional';
  const years = Math.max(relevantYears ?? 0, professionalYears ?? 0);
  const shortOfAll = gap(requirement.years, years);
  const professionalShortfall =
    asksProfessional && professionalYears !== null
      ? gap(requirement.ownYears, professionalYears)
      : 0;
  const professionalYearsSettleIt =
    shortOfAll === 0 || (asksProfessional && requirement.equivalencyYears === 0);
  if (relevantYears === null && !professionalYearsSettleIt) return { outcome: 'unknown' };
  return {
    outcome: 'counted',
    years,
    shortfall: Math.max(shortOfAll, professionalShortfall),
    professionalShortfall,
  };
}

// Sums such as 5.1 + 2.9 miss the whole number by a few units in the last place.
const YEARS_EPSILON = 1e-9;

function gap(needed: number, had: number): number {
  const lacking = needed - had;
  return lacking < YEARS_EPSILON ? 0 : Math.round(lacking * 1e6) / 1e6 || lacking;
}

/** Where only the diploma question could change the answer, both answers are tried. */
function underBothReadings(
  description: JobDescription,
  grade: Grade,
  facts: EligibilityFacts,
): EligibilityDecision {
  const asSecondary = assessAgainst(description, { grade, education: 'secondary' }, facts);
  if (asSecondary.status === 'decided' && asSecondary.value.eligible) {
    return { ...asSecondary, readings: [...asSecondary.readings, '2019 degree not listed'] };
  }
  if (asSecondary.status === 'fact missing') return asSecondary;
  return factMissing(
    'diploma or not',
    { because: 'degree not listed' },
    {
      clauses: ['2019 App. 1 ¶1', '2019 App. 1 ¶2'],
      readings: ['2019 degree not listed', '2019 diploma'],
    },
  );
}

/**
 * Decides for the one description of the family, or for all at the grade where no family is
 * given; families that lead to different answers make the family a missing fact.
 */
function forEveryDescription<Value extends Requirement>(
  facts: RequirementFacts,
  decide: (description: JobDescription, known: Known) => Decision<Value, EligibilityReason>,
): Decision<Value, EligibilityReason> {
  const { grade, education, family } = facts;
  if (grade === null) return missing('grade');
  const descriptions = family === null ? descriptionsAt(grade) : oneOrNone(family, grade);
  const [first, ...others] = descriptions;
  if (!first) return noDescription(grade, family);
  if (education === null) return missing('education');

  const known = { grade, education };
  const answer = decide(first, known);
  let { clauses, readings } = answer;
  const unchecked = new Set(answer.status === 'decided' ? answer.unchecked : []);
  for (const other of others) {
    const alternative = decide(other, known);
    if (!sameAnswer(answer, alternative)) {
      return factMissing(
        'family',
        { because: 'families differ', grade },
        { clauses: ['2019 App. 3'], readings: ['2019 grade without family'] },
      );
    }
    clauses = union(clauses, alternative.clauses);
    readings = union(readings, alternative.readings);
    if (alternative.status === 'decided') alternative.unchecked.forEach((u) => unchecked.add(u));
  }
  return answer.status === 'decided'
    ? { ...answer, clauses, readings, unchecked: [...unchecked] }
    : { ...answer, clauses, readings };
}

function sameAnswer<Value extends Requirement>(
  left: Decision<Value, EligibilityReason>,
  right: Decision<Value, EligibilityReason>,
): boolean {
  if (left.status !== 'decided' || right.status !== 'decided') return left.status === right.status;
  return (
    left.value.years === right.value.years &&
    (left.value as Partial<Eligibility>).shortfall ===
      (right.value as Partial<Eligibility>).shortfall
  );
}

function oneOrNone(family: JobFamilyName, grade: Grade): JobDescription[] {
  const description = findDescription(family, grade);
  return description ? [description] : [];
}

function noDescription<Value>(
  grade: Grade,
  family: JobFamilyName | null,
): Decision<Value, EligibilityReason> {
  return notCovered(
    family === null
      ? { because: 'no description at grade', grade }
      : { because: 'family has no description at grade', grade, family },
    {
      clauses: ['2019 Art. 4', '2023 Annex 1', '2023 Annex 2'],
      readings: grade === 'P1' ? ['2023 P1'] : [],
    },
  );
}

function missing<Value>(fact: Fact): Decision<Value, EligibilityReason> {
  return factMissing(fact, { because: 'fact not given' }, { clauses: ['2019 App. 1 ¶1'] });
}

function educationLacking(description: JobDescription, known: Known): EligibilityReason {
  // Secondary school opens the door to NO grades; the degree itself can be made up for in years.
  const needed = description.kindOfYears === 'professional' ? 'secondary' : description.education;
  return { because: 'education lacking', ...known, needed };
}

function readingsOnYears(description: JobDescription, facts: EligibilityFacts): ReadingId[] {
  const readings: ReadingId[] = [];
  if (description.kindOfYears === 'professional') {
    readings.push(
      facts.professionalYears === null
        ? '2019 professional years not stated'
        : '2019 relevant years include professional ones',
    );
  }
  const partYears = [facts.relevantYears, facts.professionalYears].some(
    (years) => years !== null && !Number.isInteger(years),
  );
  if (partYears && description.agreement === '2019') readings.push('2019 part-years');
  return readings;
}

const LOWEST_DEGREE = EDUCATION_LEVELS.indexOf('first-level degree');

function uncheckedFor(
  description: JobDescription,
  education: CandidateEducation,
  facts: Partial<EligibilityFacts>,
): Unchecked[] {
  const holdsDegree = EDUCATION_LEVELS.indexOf(education as Education) >= LOWEST_DEGREE;
  const asksDegree = EDUCATION_LEVELS.indexOf(description.education) >= LOWEST_DEGREE;
  const unchecked: Unchecked[] = [];
  if (asksDegree && holdsDegree) {
    unchecked.push('field of the degree');
    if (description.agreement === '2019') unchecked.push('institution of the degree');
  }
  unchecked.push('relevance of the experience');
  if (description.kindOfYears === 'professional') {
    if (facts.professionalYears == null) unchecked.push('professional character of the experience');
  }
  unchecked.push(...description.experienceConditions);
  if (description.training) unchecked.push('training');
  if (description.drivingLicence) unchecked.push('clean driving licence');
  if (description.internationalExperience) unchecked.push('international experience');
  unchecked.push('languages', 'competencies');
  return unchecked;
}

function union<Item extends Clause | ReadingId>(
  left: readonly Item[],
  right: readonly Item[],
): Item[] {
  return [...new Set([...left, ...right])];
}
