import type { CandidateEducation } from '../../domain/job-description';

/**
 * What a wording may name, lowest first. A doctorate stands above a master, so that one that is
 * unfinished leaves the other standing.
 */
export const AWARDS = [
  'primary',
  'compulsory',
  'secondary',
  'diploma',
  'first-level degree',
  'long degree',
  'master',
  'doctorate',
] as const;

export type Award = (typeof AWARDS)[number];

export const LOWEST_DEGREE: Award = 'first-level degree';

export function rankOf(award: Award): number {
  return AWARDS.indexOf(award);
}

export function educationOf(award: Award): CandidateEducation {
  return award === 'master' || award === 'doctorate' ? 'advanced degree' : award;
}
