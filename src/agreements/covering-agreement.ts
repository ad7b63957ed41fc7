import type { Clause } from '../domain/citation';
import { decided, factMissing, notCovered, type Decision } from '../domain/decision';
import { categoryOf, type Category, type Grade } from '../domain/grade';
import type { Funding, Station } from '../domain/position';

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

/**
 * Which agreement governs a position: 2019 Art. 2 and footnote 1, 2023 Art. 2.
 *
 * A fact counts as missing only where the answer turns on it: a D1 is outside both scopes
 * whatever its funding, and a Professional position needs no duty station.
 */
export function coveringAgreement(facts: CoverageFacts): Decision<Coverage, CoverageReason> {
  const { grade, station, funding } = facts;
  if (grade === null) return missing('grade', EITHER_SCOPE);
  const category = categoryOf(grade);

  if (category === 'D') {
    return notCovered(
      { because: 'director or above', grade },
      { clauses: ['2019 Art. 2', '2023 Art. 2'] },
    );
  }
  if (category === 'P') return underProfessional2023(funding, category);
  if (category === 'NO' && station === 'headquarters') {
    return notCovered(
      { because: 'National Officer at headquarters' },
      { clauses: ['2019 Art. 2', '2019 fn. 1', '2023 Art. 2'] },
    );
  }
  if (category === 'G' && station === 'headquarters') {
    return underProfessional2023(funding, category);
  }
  if (station === 'field' || category === 'NO') return underField2019(station, funding, category);
  return missing('duty station', EITHER_SCOPE);
}

/** Of the two scopes, both as long as either may reach the position. */
const EITHER_SCOPE: readonly Clause[] = ['2019 Art. 2', '2023 Art. 2'];

function underProfessional2023(
  funding: Funding | null,
  category: 'G' | 'P',
): Decision<Coverage, CoverageReason> {
  if (funding === null) return missing('funding', ['2023 Art. 2']);
  if (funding === 'other') {
    return decided<Coverage, CoverageReason>(
      'benchmark',
      { because: 'other funding makes it a benchmark', category },
      { clauses: ['2023 Art. 2'] },
    );
  }
  return decided<Coverage, CoverageReason>(
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
): Decision<Coverage, CoverageReason> {
  if (funding === 'other') {
    return notCovered(
      { because: 'other funding in the field' },
      { clauses: ['2019 Art. 2', '2019 Preamble'], readings: ['2019 other funding'] },
    );
  }
  if (station === null) return missing('duty station', ['2019 Art. 2']);
  if (funding === null) return missing('funding', ['2019 Art. 2']);
  return decided<Coverage, CoverageReason>(
    '2019',
    { because: 'field position on the regular budget', category },
    { clauses: ['2019 Art. 2', '2019 fn. 1'] },
  );
}

function missing(
  fact: 'grade' | 'duty station' | 'funding',
  clauses: readonly Clause[],
): Decision<Coverage, CoverageReason> {
  return factMissing(fact, { because: 'fact of the position unknown' }, { clauses });
}
