import type { Clause, ReadingId } from '../domain/citation';
import {
  decided,
  factMissing,
  notCovered,
  type Decision,
  type Fact,
  type Grounds,
  type Unchecked,
} from '../domain/decision';
import { categoryOf, type Category, type Grade } from '../domain/grade';
import type {
  CandidateEducation,
  JobDescription,
  JobFamily,
  JobFamilyName,
} from '../domain/job-description';
import { rememberBy, rememberFor } from '../domain/remember';
import { OUR_READINGS, type Assumptions } from './assumptions';
import { BUILT_IN, type Catalogue } from './catalogue';
import { citing } from './citing';
import { commonConditions } from './common-conditions';
import { discloseUnchecked } from './disclose-unchecked';
import {
  educationalRequirement,
  minimumClauses,
  type Requirement,
} from './educational-requirement';
import type { EligibilityLimit, EligibilityReason } from './eligibility-reason';
import { weighAll, type Demand, type Experience, type Verdict } from './weigh-years';

export interface RequirementFacts {
  readonly grade: Grade | null;
  readonly education: CandidateEducation | null;
  /** Needed only where the families at the grade ask for different things. */
  readonly family: JobFamilyName | null;
  /** Years that the vacancy notice asks for; null where it asks for the description's own. */
  readonly noticeYears: number | null;
}

export interface EligibilityFacts extends RequirementFacts, Experience {}

export interface Eligibility {
  readonly eligible: boolean;
  /**
   * Years after which the answer is yes, whatever HR may still have to decide: 0 where it is yes
   * already; null where no number of years is certain to do, or it depends on the family.
   */
  readonly shortfall: number | null;
  /** For whom or what the answer holds, where it does not hold for all. */
  readonly limits: readonly EligibilityLimit[];
}

/**
 * The years that a grade asks for, given the education: `JD.YEARS`.
 *
 * 2019 App. 1 and the descriptions of App. 3; 2023 Annexes 1 and 2. Experience stands in for a
 * degree at NOA, NOB and NOC only.
 */
export function requiredYears(
  facts: RequirementFacts,
  catalogue: Catalogue = BUILT_IN,
  assumptions: Assumptions = OUR_READINGS,
): Decision<Requirement, EligibilityReason> {
  const asked = askedBy(facts, catalogue, assumptions);
  return 'status' in asked ? asked : citing(yearsOf(asked, assumptions), assumptions);
}

function yearsOf(asked: Asked, assumptions: Assumptions): Decision<Requirement, EligibilityReason> {
  // Whoever has no years yet lacks them all, or is refused for another reason.
  const verdict = weighAll(
    asked.demands,
    { relevantYears: 0, professionalYears: null },
    assumptions,
  );
  switch (verdict.kind) {
    case 'eligible':
    case 'years lacking':
      return decided<Requirement, EligibilityReason>(
        verdict.requirement,
        { because: 'required years', ...asked.known, requirement: verdict.requirement },
        { ...asked.grounds, unchecked: asked.unchecked.withoutProfessionalYears },
      );
    case 'years lacking either way':
    case 'in question':
      return inQuestion(asked, verdict);
    case 'education lacking':
      return notCovered(
        { because: 'education lacking', ...asked.known, needed: verdict.needed },
        asked.grounds,
      );
    case 'missing':
      return factMissing(verdict.fact, { because: 'fact not given' }, asked.grounds);
    case 'families differ':
    case 'every family refuses':
      return familiesDiffer(asked);
  }
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
  assumptions: Assumptions = OUR_READINGS,
): Decision<Eligibility, EligibilityReason> {
  const asked = askedBy(facts, catalogue, assumptions);
  return 'status' in asked ? asked : citing(weighed(asked, facts, assumptions), assumptions);
}

function weighed(
  asked: Asked,
  facts: EligibilityFacts,
  assumptions: Assumptions,
): Decision<Eligibility, EligibilityReason> {
  const verdict = weighAll(asked.demands, facts, assumptions);
  const known = { ...asked.known, professionalYears: facts.professionalYears };
  switch (verdict.kind) {
    case 'eligible': {
      const { requirement, years } = verdict;
      return answer(asked, facts, 0, { because: 'years suffice', ...known, requirement, years });
    }
    case 'years lacking': {
      const { kind: because, ...lacking } = verdict;
      return answer(asked, facts, lacking.shortfall, { because, ...known, ...lacking });
    }
    case 'years lacking either way': {
      const { kind: because, ...lacking } = verdict;
      return answer(asked, facts, lacking.shortfallAtMost, { because, ...known, ...lacking });
    }
    case 'education lacking':
      return answer(asked, facts, null, {
        because: verdict.kind,
        ...asked.known,
        needed: verdict.needed,
      });
    case 'every family refuses':
      return answer(asked, facts, null, refusedByEvery(asked, verdict));
    case 'in question':
      return inQuestion(asked, verdict);
    case 'missing':
      return factMissing(
        verdict.fact,
        { because: 'fact not given' },
        groundsOfMissing(asked, verdict),
      );
    case 'families differ':
      return familiesDiffer(asked);
  }
}

interface Known {
  readonly grade: Grade;
  readonly education: CandidateEducation;
}

/** All of a question that does not depend on the years. */
interface Asked {
  readonly known: Known;
  /** One, or those of all families at the grade where none is named. */
  readonly demands: readonly Demand[];
  readonly grounds: Grounds;
  readonly limits: readonly EligibilityLimit[];
  readonly unchecked: {
    readonly withProfessionalYears: readonly Unchecked[];
    readonly withoutProfessionalYears: readonly Unchecked[];
  };
}

type Undecided = Exclude<Decision<never, EligibilityReason>, { status: 'decided' }>;

// A column of candidates asks few different questions, and each only needs its years weighed.
const askedOf = rememberFor((assumptions: Assumptions) =>
  rememberFor((catalogue: Catalogue) =>
    rememberBy(
      ({ grade, education, family, noticeYears }: RequirementFacts) =>
        `${grade}|${education}|${family}|${noticeYears}`,
      (facts) => ask(facts, catalogue, assumptions),
    ),
  ),
);

function askedBy(
  facts: RequirementFacts,
  catalogue: Catalogue,
  assumptions: Assumptions,
): Asked | Undecided {
  return askedOf(assumptions)(catalogue)(facts);
}

function ask(
  { grade, education, family, noticeYears }: RequirementFacts,
  catalogue: Catalogue,
  assumptions: Assumptions,
): Asked | Undecided {
  if (grade === null) return missing('grade', EVERY_MINIMUM);
  const descriptions =
    family === null
      ? catalogue.descriptionsAt(grade)
      : oneOrNone(catalogue.findDescription(family, grade));
  if (descriptions.length === 0) {
    return noDescription(grade, family && catalogue.familyNamed(family));
  }
  if (education === null) {
    return missing(
      'education',
      unique(descriptions.flatMap((each) => [...minimumClauses(each), ...each.clauses])),
    );
  }

  const demands = descriptions.map((description) => ({
    description,
    demand: educationalRequirement(description, education, noticeYears, assumptions),
  }));
  const conditions = commonConditions(descriptions);
  const uncheckedWith = (professionalYearsStated: boolean) =>
    unique<Unchecked>([
      ...descriptions.flatMap((description) =>
        discloseUnchecked(description, education, professionalYearsStated, conditions),
      ),
      'languages',
      'competencies',
    ]);
  return {
    known: { grade, education },
    demands,
    grounds: {
      clauses: unique(demands.flatMap(({ demand }) => demand.clauses)),
      readings: unique([
        ...demands.flatMap(({ demand }) => demand.readings),
        ...(family && catalogue.familyNamed(family).from ? (['later annex'] as const) : []),
      ]),
    },
    limits: limitsOf(grade, demands, family),
    unchecked: {
      withProfessionalYears: uncheckedWith(true),
      withoutProfessionalYears: uncheckedWith(false),
    },
  };
}

function limitsOf(
  grade: Grade,
  demands: readonly Demand[],
  family: JobFamilyName | null,
): EligibilityLimit[] {
  const limits: EligibilityLimit[] = [];
  const category = categoryOf(grade);
  if (category === 'G') {
    limits.push({
      because: 'positions outside headquarters',
      clauses: ['2019 Art. 2', '2023 Art. 3'],
    });
  }
  if (category === 'P' && family === null) {
    const families = demands.map(({ description }) => description.family);
    limits.push({
      because: 'families introduced so far',
      grade,
      families,
      clauses: ['2023 Art. 3'],
    });
  }
  if (demands.some(({ demand }) => demand.basis === 'equivalency')) {
    limits.push({ because: 'whom equivalency serves', clauses: ['2019 App. 1 ¶2'] });
  }
  return limits;
}

function answer(
  asked: Asked,
  facts: EligibilityFacts,
  shortfall: number | null,
  reason: EligibilityReason,
): Decision<Eligibility, EligibilityReason> {
  const weighed = 'years' in reason && reason.years !== null;
  return decided<Eligibility, EligibilityReason>(
    { eligible: shortfall === 0, shortfall, limits: asked.limits },
    reason,
    {
      clauses: asked.grounds.clauses,
      readings: weighed
        ? [
            ...asked.grounds.readings,
            ...(reason.because === 'every family refuses' ? [WITHOUT_FAMILY] : []),
            ...readingsOnYears(asked.demands[0]!.description, facts),
          ]
        : asked.grounds.readings,
      unchecked:
        facts.professionalYears === null
          ? asked.unchecked.withoutProfessionalYears
          : asked.unchecked.withProfessionalYears,
    },
  );
}

const WITHOUT_FAMILY: ReadingId = '2019 grade without family';

function refusedByEvery(
  asked: Asked,
  { years, refusals }: Extract<Verdict, { kind: 'every family refuses' }>,
): EligibilityReason {
  return {
    because: 'every family refuses',
    ...asked.known,
    years,
    families: refusals.map(({ family, refusal }) =>
      refusal.kind === 'education lacking'
        ? { family, because: refusal.kind, needed: refusal.needed }
        : {
            family,
            because: 'years lacking',
            requirement: 'requirement' in refusal ? refusal.requirement : refusal.atLeast,
          },
    ),
  };
}

function inQuestion(
  asked: Asked,
  {
    question,
    atLeast,
    atMost,
  }: Extract<Verdict, { kind: 'in question' | 'years lacking either way' }>,
): Undecided {
  return factMissing(
    question,
    { because: 'education in question', ...asked.known, question, atLeast, atMost },
    asked.grounds,
  );
}

function familiesDiffer({ known: { grade }, grounds }: Asked): Undecided {
  return factMissing(
    'family',
    { because: 'families differ', grade },
    { clauses: grounds.clauses, readings: [...grounds.readings, WITHOUT_FAMILY] },
  );
}

function oneOrNone(description: JobDescription | null): JobDescription[] {
  return description ? [description] : [];
}

/** Where the minimum of every grade stands. */
const EVERY_MINIMUM: readonly Clause[] = [
  '2019 App. 1 ¶1',
  '2019 App. 3',
  '2023 Annex 1',
  '2023 Annex 2',
];

/** Where it stands which grades have a description. */
const GRADES_DESCRIBED: Readonly<Record<Category, readonly Clause[]>> = {
  G: ['2019 Art. 4', '2023 Art. 3'],
  NO: ['2019 Art. 4'],
  P: ['2023 Annex 1', '2023 Annex 2'],
  D: ['2019 Art. 2', '2023 Art. 2'],
};

function noDescription(grade: Grade, family: JobFamily | null): Undecided {
  const readings: readonly ReadingId[] = grade === 'P1' ? ['2023 P1'] : [];
  if (family === null) {
    return notCovered(
      { because: 'no description at grade', grade },
      { clauses: GRADES_DESCRIBED[categoryOf(grade)], readings },
    );
  }
  const isAnnexed = family.agreement === '2023' || family.from !== undefined;
  return notCovered(
    { because: 'family has no description at grade', grade, family: family.name },
    {
      clauses: isAnnexed ? family.clauses : ['2019 Art. 4'],
      readings: family.from ? [...readings, 'later annex'] : readings,
    },
  );
}

function missing(fact: Fact, clauses: readonly Clause[]): Undecided {
  return factMissing(fact, { because: 'fact not given' }, { clauses });
}

/** Without professional years an answer is only refused where that is decided otherwise. */
function groundsOfMissing(
  { grounds }: Asked,
  { fact }: Extract<Verdict, { readonly kind: 'missing' }>,
): Grounds {
  const readings = [...grounds.readings, '2019 professional years not stated'] as const;
  return fact === 'professional years' ? { ...grounds, readings } : grounds;
}

const NO_READINGS: readonly ReadingId[] = [];

function readingsOnYears(
  description: JobDescription,
  { relevantYears, professionalYears }: Experience,
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

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
