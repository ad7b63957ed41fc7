import type { Clause } from '../domain/citation';
import { decided, factMissing, notCovered, type Decision } from '../domain/decision';
import { categoryOf, type Category, type Grade } from '../domain/grade';
import type { Funding, Station } from '../domain/position';
import { OUR_READINGS, type Assumptions } from './assumptions';
import { citing } from './citing';
import type { SupposedCoverage } from './supposed';

/**
 * `benchmark`: the descriptions of 2023 do not apply but serve as a measure, so that the position
 * is mapped and nothing is assigned.
 */
export type Coverage = '2019' | '2023' | 'benchmark';

export type CoverageReason =
  | { readonly because: 'field position on the regular budget'; readonly category: 'G' | 'NO' }
  | { readonly because: 'Professional position on the regular budget' }
  | { readonly because: 'General Service at headquarters on the regular budget' }
  | { readonly because: 'other funding makes it a benchmark'; readonly category: 'G' | 'P' }
  | { readonly because: 'other funding in the field' }
  | { readonly because: 'director or above'; readonly grade: Grade }
  | { readonly because: 'National Officer at headquarters' }
  | { readonly because: 'fact of the position unknown' };

export interface CoverageFacts {
  readonly grade: Grade | null;
  readonly station: Station | null;
  readonly funding: Funding | null;
}

export type CoverageDecision = Decision<Coverage, CoverageReason | SupposedCoverage>;

/**
 * Which agreement governs a position: 2019 Art. 2 and footnote 1, 2023 Art. 2.
 *
 * A fact counts as missing only where the answer turns on it: a D1 is outside both scopes
 * whatever its funding, and a Professional position needs no duty station.
 */
export function coveringAgreement(
  facts: CoverageFacts,
  assumptions: Assumptions = OUR_READINGS,
): CoverageDecision {
  return citing(scopeOf(facts, assumptions), assumptions);
}

function scopeOf(
  { grade, station, funding }: CoverageFacts,
  assumptions: Assumptions,
): CoverageDecision {
  if (grade === null) return missing('grade', EITHER_SCOPE);
  const category = categoryOf(grade);

  if (category === 'D') {
    return notCovered(
      { because: 'director or above', grade },
      { clauses: ['2019 Art. 2', '2023 Art. 2'] },
    );
  }
  if (grade === 'P1' && assumptions.isOtherwise('2023 P1')) {
    return notCovered(
      { because: 'P1 taken as outside' },
      { clauses: ['2023 Art. 2', '2023 Annex 1', '2023 Annex 2'], readings: ['2023 P1'] },
    );
  }
  if (category === 'P') return underProfessional2023(funding, category, assumptions);
  if (category === 'NO' && station === 'headquarters') {
    return notCovered(
      { because: 'National Officer at headquarters' },
      { clauses: ['2019 Art. 2', '2019 fn. 1', '2023 Art. 2'] },
    );
  }
  if (category === 'G' && station === 'headquarters') {
    return atHeadquarters(funding, assumptions);
  }
  if (station === 'field' || category === 'NO') {
    return underField2019(station, funding, category, assumptions);
  }
  return missing('duty station', EITHER_SCOPE);
}

/** Of the two scopes, both as long as either may reach the position. */
const EITHER_SCOPE: readonly Clause[] = ['2019 Art. 2', '2023 Art. 2'];

/** General Service at headquarters: covered by 2023, which has no description for it yet. */
function atHeadquarters(funding: Funding | null, assumptions: Assumptions): CoverageDecision {
  const isReached =
    funding !== null && (funding === 'regular budget' || assumptions.takesIn('other funding'));
  if (!isReached || !assumptions.takesIn('General Service at headquarters')) {
    return underProfessional2023(funding, 'G', assumptions);
  }
  return decided<Coverage, CoverageReason | SupposedCoverage>(
    '2019',
    { because: 'General Service at headquarters taken as covered' },
    { clauses: ['2019 Art. 2', '2023 Art. 2', '2023 Art. 3'] },
  );
}

function underProfessional2023(
  funding: Funding | null,
  category: 'G' | 'P',
  assumptions: Assumptions,
): CoverageDecision {
  if (funding === null) return missing('funding', ['2023 Art. 2']);
  if (funding === 'other' && assumptions.takesIn('other funding')) {
    return decided<Coverage, CoverageReason | SupposedCoverage>(
      '2023',
      { because: 'other funding taken as covered', agreement: '2023' },
      { clauses: ['2023 Art. 2'] },
    );
  }
  if (funding === 'other') {
    return decided<Coverage, CoverageReason | SupposedCoverage>(
      'benchmark',
      { because: 'other funding makes it a benchmark', category },
      { clauses: ['2023 Art. 2'] },
    );
  }
  return decided<Coverage, CoverageReason | SupposedCoverage>(
    '2023',
    category === 'P'
      ? { because: 'Professional position on the regular budget' }
      : { because: 'General Service at headquarters on the regular budget' },
    { clauses: ['2023 Art. 2'] },
  );
}

function underField2019(
  station: Station | null,
  funding: Funding | null,
  category: Extract<Category, 'G' | 'NO'>,
  assumptions: Assumptions,
): CoverageDecision {
  const isTakenIn =
    funding === 'other' &&
    (assumptions.isOtherwise('2019 other funding') || assumptions.takesIn('other funding'));
  if (funding === 'other' && !isTakenIn) {
    return notCovered(
      { because: 'other funding in the field' },
      { clauses: ['2019 Art. 2', '2019 Preamble'], readings: ['2019 other funding'] },
    );
  }
  if (station === null) return missing('duty station', ['2019 Art. 2']);
  if (funding === null) return missing('funding', ['2019 Art. 2']);
  if (isTakenIn) {
    return decided<Coverage, CoverageReason | SupposedCoverage>(
      '2019',
      { because: 'other funding taken as covered', agreement: '2019' },
      { clauses: ['2019 Art. 2', '2019 Preamble'], readings: ['2019 other funding'] },
    );
  }
  return decided<Coverage, CoverageReason | SupposedCoverage>(
    '2019',
    { because: 'field position on the regular budget', category },
    { clauses: ['2019 Art. 2', '2019 fn. 1'] },
  );
}

function missing(
  fact: 'grade' | 'duty station' | 'funding',
  clauses: readonly Clause[],
): CoverageDecision {
  return factMissing(fact, { because: 'fact of the position unknown' }, { clauses });
}
