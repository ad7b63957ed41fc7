import type { ReadingId } from '../../domain/citation';
import type { CandidateEducation } from '../../domain/job-description';
import { OUR_READINGS, type Assumptions } from '../assumptions';

const YEARS_OF_STUDY = 3;
const EXPERIENCE_PER_YEAR_OF_STUDY = 2;

/** Relevant years that stand in for a first-level degree. */
export const YEARS_FOR_DEGREE = YEARS_OF_STUDY * EXPERIENCE_PER_YEAR_OF_STUDY;

/** The same for the holder of a post-secondary diploma; several diplomas count once. */
export const YEARS_FOR_DEGREE_WITH_DIPLOMA = 4;

export type Equivalency =
  | { readonly years: number; readonly readings: readonly ReadingId[] }
  | { readonly years: 'none open' | 'depends on diploma'; readonly readings: readonly ReadingId[] };

/**
 * 2019 App. 1 ¶2, which 2019 Art. 1 names equivalent experience: relevant years that somebody without
 * a listed degree needs on top of the years that a description at NOA, NOB or NOC asks for. Open to
 * candidates for such a vacancy and to officials who ask for reclassification into the category.
 */
export function equivalencyYears(
  education: Exclude<CandidateEducation, 'first-level degree' | 'long degree' | 'advanced degree'>,
  assumptions: Assumptions = OUR_READINGS,
): Equivalency {
  switch (education) {
    case 'secondary':
      return { years: YEARS_FOR_DEGREE, readings: ['2019 secondary school'] };
    case 'unfinished degree':
      return {
        years: assumptions.isOtherwise('2019 unfinished degree')
          ? YEARS_FOR_DEGREE_WITH_DIPLOMA
          : YEARS_FOR_DEGREE,
        readings: ['2019 unfinished degree', '2019 secondary school'],
      };
    case 'diploma':
      return {
        years: YEARS_FOR_DEGREE_WITH_DIPLOMA,
        readings: ['2019 diploma', '2019 candidates and officials', '2019 secondary school'],
      };
    case 'degree not listed':
      return {
        years: 'depends on diploma',
        readings: ['2019 degree not listed', '2019 diploma', '2019 secondary school'],
      };
    case 'none':
    case 'primary':
    case 'compulsory':
      return {
        years: assumptions.isOtherwise('2019 secondary school') ? YEARS_FOR_DEGREE : 'none open',
        readings: ['2019 secondary school'],
      };
  }
}
