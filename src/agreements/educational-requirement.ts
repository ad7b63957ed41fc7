import type { Clause, ReadingId } from '../domain/citation';
import {
  EDUCATION_LEVELS,
  type CandidateEducation,
  type Education,
  type JobDescription,
} from '../domain/job-description';
import {
  equivalencyYears,
  YEARS_FOR_DEGREE,
  YEARS_FOR_DEGREE_WITH_DIPLOMA,
} from './field-2019/equivalency';

export interface Requirement {
  /** Years that the description or the notice asks for. */
  readonly ownYears: number;
  /** Years on top that stand in for the degree: 0, 4 or 6. */
  readonly equivalencyYears: number;
  /** Both together. */
  readonly years: number;
}

export type EducationalRequirement = {
  readonly clauses: readonly Clause[];
  readonly readings: readonly ReadingId[];
} & (
  | { readonly outcome: 'met'; readonly requirement: Requirement }
  /** No number of years makes up for what is lacking. */
  | { readonly outcome: 'lacking' }
  | {
      readonly outcome: 'unclear';
      readonly fact: 'diploma or not' | 'education';
      /** Fewer years do not suffice, whichever way the fact turns out. */
      readonly atLeast: Requirement;
      /** Enough whichever way the fact turns out; null where it could also bar the way. */
      readonly atMost: Requirement | null;
    }
);

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
): EducationalRequirement {
  const ownYears = Math.max(description.years, noticeYears ?? 0);
  const readings: ReadingId[] =
    noticeYears !== null && noticeYears < description.years ? ['notice below description'] : [];
  const minimum = [...minimumClauses(description), ...description.clauses];

  if (meets(education, description.education)) {
    return { outcome: 'met', requirement: total(ownYears, 0), clauses: minimum, readings };
  }
  if (education === 'first-level degree' || education === 'advanced degree') {
    return { outcome: 'lacking', clauses: minimum, readings: [...readings, '2023 or equivalent'] };
  }
  if (description.agreement === '2023') {
    return education === 'degree not listed'
      ? {
          outcome: 'unclear',
          fact: 'education',
          atLeast: total(ownYears, 0),
          atMost: null,
          clauses: minimum,
          readings: [...readings, '2023 degree not listed'],
        }
      : { outcome: 'lacking', clauses: minimum, readings: [...readings, '2023 or equivalent'] };
  }
  if (description.kindOfYears === 'relevant') {
    return { outcome: 'lacking', clauses: minimum, readings };
  }

  const equivalency = equivalencyYears(education);
  const grounds = {
    clauses: ['2019 App. 1 ¶2', ...description.clauses] as const,
    readings: [...readings, ...equivalency.readings],
  };
  if (equivalency.years === 'none open') return { outcome: 'lacking', ...grounds };
  if (equivalency.years === 'depends on diploma') {
    const atLeast = total(ownYears, YEARS_FOR_DEGREE_WITH_DIPLOMA);
    const atMost = total(ownYears, YEARS_FOR_DEGREE);
    return { outcome: 'unclear', fact: 'diploma or not', atLeast, atMost, ...grounds };
  }
  return { outcome: 'met', requirement: total(ownYears, equivalency.years), ...grounds };
}

function total(ownYears: number, years: number): Requirement {
  return { ownYears, equivalencyYears: years, years: ownYears + years };
}

/** A degree that no register lists is no degree; its holder has finished secondary school. */
function meets(education: CandidateEducation, needed: Education): boolean {
  const held = education === 'degree not listed' ? 'secondary' : education;
  return EDUCATION_LEVELS.indexOf(held as Education) >= EDUCATION_LEVELS.indexOf(needed);
}

/** The table of App. 1 ¶1 starts at G5; below it only the descriptions speak. */
function minimumClauses({ agreement, grade }: JobDescription): Clause[] {
  const inTable = agreement === '2019' && !['G2', 'G3', 'G4'].includes(grade);
  return inTable ? ['2019 App. 1 ¶1'] : [];
}
