import { decided, factMissing, notCovered, type Decision } from '../domain/decision';
import type { Contract } from '../domain/position';

export type ServingReason =
  | { readonly because: 'contract of a serving official'; readonly contract: Contract }
  | { readonly because: 'other contract' }
  | { readonly because: 'contract unknown' }
  | { readonly because: 'nobody in the position'; readonly agreement: '2019' | '2023' };

export interface ServingFacts {
  readonly agreement: '2019' | '2023';
  /** Null where the export does not say; then somebody is taken to hold the position. */
  readonly vacant: boolean | null;
  readonly contract: Contract | null;
}

/**
 * Whether the incumbent is a serving official: Art. 1 of both agreements, on a position that the
 * agreement already covers.
 *
 * @returns not covered for a vacant position and for a contract that is neither fixed-term nor
 *   without limit of time.
 */
export function servingOfficial(facts: ServingFacts): Decision<true, ServingReason> {
  const { agreement, vacant, contract } = facts;
  const is2019 = agreement === '2019';
  const clauses = [is2019 ? '2019 Art. 1' : '2023 Art. 1'] as const;
  if (vacant) {
    return notCovered(
      { because: 'nobody in the position', agreement },
      is2019
        ? { clauses: ['2019 Art. 1', '2019 Art. 6'], readings: ['2019 vacant position'] }
        : { clauses: ['2023 Art. 5'] },
    );
  }
  if (contract === null) {
    return factMissing('contract', { because: 'contract unknown' }, { clauses });
  }
  if (contract === 'other') return notCovered({ because: 'other contract' }, { clauses });
  const readings = [
    ...(is2019 ? (['2019 cut-off date'] as const) : []),
    ...(vacant === null ? (['vacancy not stated'] as const) : []),
  ];
  return decided<true, ServingReason>(
    true,
    { because: 'contract of a serving official', contract },
    { clauses, readings },
  );
}
