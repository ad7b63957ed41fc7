import type { Clause, ReadingId } from '../domain/citation';
import type { Fact } from '../domain/decision';
import { categoryOf } from '../domain/grade';
import {
  EDUCATION_LEVELS,
  type CandidateEducation,
  type Education,
  type JobDescription,
} from '../domain/job-description';
import { OUR_READINGS, type Assumptions } from './assumptions';
import {
  equivalencyYears,
  YEARS_FOR_DEGREE,
  YEARS_FOR_DEGREE_WITH_DIPLOMA,
} from './field-2019/equivalency';

export interface Requirement {
  /** Years that the description asks for, or the notice where it asks for more. */
  readonly ownYears: number;
  /** What the description asks for; null for several descriptions that differ. */
  readonly descriptionYears: number | null;
  /** What the vacancy notice asks for, more or less; null where it names no years of its own. */
  readonly noticeYears: number | null;
  /** Years on top that stand in for the degree: 0, 4 or 6. */
  readonly equivalencyYears: number;
  /** Own years and those on top. */
  readonly years: number;
}

/** What HR has to say of an education before the answer is known, by the fact that is missing. */
export type EducationQuestion = Extract<
  Fact,
  'diploma or not' | 'recognised or not' | 'compulsory or not' | 'advanced or not'
>;

export type EducationalRequirement = {
  /** Whether it rests on what the description asks, or on the years in place of it. */
  readonly basis: 'minimum' | 'equivalency';
  readonly clauses: readonly Clause[];
  readonly readings: readonly ReadingId[];
} & (
  | { readonly outcome: 'met'; readonly requirement: Requirement }
  /** No number of years makes up for what is lacking. */
  | { readonly outcome: 'lacking'; readonly needed: Education }
  | {
      readonly outcome: 'unclear';
      readonly question: EducationQuestion;
      /** Fewer years do not suffice, whichever way the question is answered. */
      readonly atLeast: Requirement;
      /** Enough whichever way it is answered; null where the answer could also bar the way. */
      readonly atMost: Requirement | null;
    }
);

/** The least that a level counts as, whatever HR says of it. */
const COUNTS_AS: Readonly<Record<CandidateEducation, Education | null>> = {
  none: null,
  primary: null,
  compulsory: 'compulsory',
  secondary: 'secondary',
  'unfinished degree': 'secondary',
  diploma: 'diploma',
  // A degree that no register lists is no degree; its holder has finished secondary school.
  'degree not listed': 'secondary',
  'first-level degree': 'first-level degree',
  'long degree': 'first-level degree',
  'advanced degree': 'advanced degree',
};

/** Whether an education is a degree that counts as one. */
export function isDegree(
  education: CandidateEducation,
): education is 'first-level degree' | 'long degree' | 'advanced degree' {
  return reaches(education, 'first-level degree');
}

/**
 * What a description asks in years of somebody with this education.
 *
 * 2019 App. 1 ¶1 and App. 3, 2023 Annexes: the minimum by description. 2019 App. 1 ¶2: at NOA, NOB
 * and NOC years of experience stand in for a degree. At every other grade nothing substitutes.
 *
 * @param noticeYears what the vacancy notice asks for; fewer than the description changes nothing.
 */
export function educationalRequirement(
  description: JobDescription,
  education: CandidateEducation,
  noticeYears: number | null,
  assumptions: Assumptions = OUR_READINGS,
): EducationalRequirement {
  const total = (equivalency: number) =>
    requirementOf(description, noticeYears, equivalency, assumptions);
  const readings: ReadingId[] =
    noticeYears !== null && noticeYears < description.years ? ['notice below description'] : [];
  const needed = description.education;
  const counted = countedAs(education, description, assumptions);
  const minimum = {
    basis: 'minimum',
    clauses: [...minimumClauses(description), ...description.clauses],
    readings: [
      ...readings,
      ...readingsOnMinimum(description, education),
      ...(education === 'degree not listed' && isDegree(counted)
        ? (['2019 degree not listed'] as const)
        : []),
    ],
  } as const;

  if (reaches(counted, needed)) {
    return { outcome: 'met', requirement: total(0), ...minimum };
  }
  const question = questionOnMinimum(description, counted, assumptions);
  if (question !== null) {
    return { outcome: 'unclear', question, atLeast: total(0), atMost: null, ...minimum };
  }
  if (!isDegreeReplaceable(description) || isDegree(counted)) {
    return { outcome: 'lacking', needed, ...minimum };
  }

  const equivalency = equivalencyYears(counted, assumptions);
  const grounds = {
    basis: 'equivalency',
    clauses: [
      // Its registers are what makes the degree none.
      ...(counted === 'degree not listed' ? (['2019 App. 1 ¶1'] as const) : []),
      '2019 App. 1 ¶2',
      ...description.clauses,
    ],
    readings: [...readings, ...equivalency.readings],
  } as const;
  if (equivalency.years === 'none open') {
    return { outcome: 'lacking', needed: 'secondary', ...grounds };
  }
  if (equivalency.years === 'depends on diploma') {
    const atLeast = total(YEARS_FOR_DEGREE_WITH_DIPLOMA);
    const atMost = total(YEARS_FOR_DEGREE);
    return { outcome: 'unclear', question: 'diploma or not', atLeast, atMost, ...grounds };
  }
  return { outcome: 'met', requirement: total(equivalency.years), ...grounds };
}

/** The level that an education counts as for a description, by our readings or their alternatives. */
function countedAs(
  education: CandidateEducation,
  { agreement, education: needed }: JobDescription,
  assumptions: Assumptions,
): CandidateEducation {
  switch (education) {
    case 'primary':
      return needed === 'compulsory' && assumptions.isOtherwise('2019 primary schooling')
        ? 'compulsory'
        : education;
    case 'long degree':
      return needed === 'advanced degree' && assumptions.isOtherwise('2023 long first degree')
        ? 'advanced degree'
        : education;
    case 'degree not listed': {
      const matters = agreement === '2019' && needed === 'first-level degree';
      return matters && assumptions.isOtherwise('2019 degree not listed')
        ? 'first-level degree'
        : education;
    }
    default:
      return education;
  }
}

/** 2019 App. 1 ¶2: for National Officers, years stand in for a first-level degree. */
function isDegreeReplaceable({ grade, education }: JobDescription): boolean {
  return categoryOf(grade) === 'NO' && education === 'first-level degree';
}

function requirementOf(
  description: JobDescription,
  noticeYears: number | null,
  equivalency: number,
  assumptions: Assumptions,
): Requirement {
  const isBelow = noticeYears !== null && noticeYears < description.years;
  const ownYears =
    isBelow && !assumptions.isOtherwise('notice below description')
      ? description.years
      : (noticeYears ?? description.years);
  return {
    ownYears,
    descriptionYears: description.years,
    noticeYears,
    equivalencyYears: equivalency,
    years: ownYears + equivalency,
  };
}

function rank(education: Education): number {
  return EDUCATION_LEVELS.indexOf(education);
}

function reaches(education: CandidateEducation, needed: Education): boolean {
  const held = COUNTS_AS[education];
  return held !== null && rank(held) >= rank(needed);
}

/** What HR may find to reach the minimum, so that no answer can be given without asking. */
function questionOnMinimum(
  { agreement, education: needed }: JobDescription,
  education: CandidateEducation,
  assumptions: Assumptions,
): EducationQuestion | null {
  switch (education) {
    case 'primary':
      return needed === 'compulsory' ? 'compulsory or not' : null;
    case 'long degree':
      return needed === 'advanced degree' ? 'advanced or not' : null;
    case 'degree not listed':
      return agreement === '2023' && !assumptions.isOtherwise('2023 degree not listed')
        ? 'recognised or not'
        : null;
    default:
      return null;
  }
}

function readingsOnMinimum(
  { agreement, education: needed }: JobDescription,
  education: CandidateEducation,
): readonly ReadingId[] {
  if (needed === 'compulsory') return education === 'primary' ? ['2019 primary schooling'] : [];
  if (needed === 'advanced degree' && education === 'long degree')
    return ['2023 long first degree'];
  const met = reaches(education, needed);
  if (agreement === '2019') return met && isDegree(needed) ? ['2019 degree in another field'] : [];
  if (education === 'degree not listed') return ['2023 degree not listed'];
  return met ? [] : ['2023 or equivalent'];
}

/** The table of App. 1 ¶1 starts at G5; below it only the descriptions speak. */
export function minimumClauses({ agreement, grade }: JobDescription): Clause[] {
  const inTable = agreement === '2019' && !['G2', 'G3', 'G4'].includes(grade);
  return inTable ? ['2019 App. 1 ¶1'] : [];
}
