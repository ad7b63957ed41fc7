import { decided, factMissing, notCovered, type Decision } from '../domain/decision';
import type { PlainDate } from '../domain/plain-date';
import type { Contract, CutOff } from '../domain/position';
import { OUR_READINGS, type Assumptions } from './assumptions';
import { citing } from './citing';
import type { SupposedServing } from './supposed';

export type ServingReason =
  | { readonly because: 'contract of a serving official'; readonly contract: Contract }
  | { readonly because: 'other contract' }
  | { readonly because: 'contract unknown' }
  | { readonly because: 'contract does not include the cut-off date'; readonly on: PlainDate }
  | { readonly because: 'nobody in the position'; readonly agreement: '2019' | '2023' };

export type ServingDecision = Decision<true, ServingReason | SupposedServing>;

export interface ServingFacts extends VacancyFacts {
  readonly agreement: '2019' | '2023';
  readonly cutOff?: CutOff;
}

export interface VacancyFacts {
  /** Null where the export does not say; then somebody is taken to hold the position. */
  readonly vacant: boolean | null;
  /** Whether the export names who holds it. */
  readonly incumbentNamed: boolean | null;
  readonly contract: Contract | null;
}

/**
 * Whether a status of vacant stands beside a named incumbent with a contract. Neither is believed
 * over the other: somebody is taken to hold the position, and a person looks (reading `vacancy not
 * stated`).
 */
export function isVacancyContradicted({ vacant, incumbentNamed, contract }: VacancyFacts): boolean {
  return vacant === true && incumbentNamed === true && contract !== null;
}

/**
 * Whether the incumbent is a serving official: Art. 1 of both agreements, on a position that the
 * agreement already covers. 2019 looks at the contract on a date that its text leaves blank: where HR
 * entered it, the export's dates of the contract are held against it.
 *
 * @returns a missing fact where the export's contract does not include that date, for an earlier one
 *   may have; not covered for a vacant position and for a contract that is neither fixed-term nor
 *   without limit of time.
 */
export function servingOfficial(
  facts: ServingFacts,
  assumptions: Assumptions = OUR_READINGS,
): ServingDecision {
  return citing(serves(facts, assumptions), assumptions);
}

function serves(facts: ServingFacts, assumptions: Assumptions): ServingDecision {
  const { agreement, contract } = facts;
  const vacant = isVacancyContradicted(facts) ? null : facts.vacant;
  const is2019 = agreement === '2019';
  const clauses = [is2019 ? '2019 Art. 1' : '2023 Art. 1'] as const;
  if (vacant) return ofVacant(agreement, assumptions);
  if (contract === null) {
    return factMissing('contract', { because: 'contract unknown' }, { clauses });
  }
  const vacancy = vacant === null ? (['vacancy not stated'] as const) : [];
  const isTakenIn = contract === 'other' && assumptions.isOtherwise('other contract');
  if (contract === 'other' && !isTakenIn) {
    const readings = ['other contract', ...vacancy] as const;
    return notCovered({ because: 'other contract' }, { clauses, readings });
  }
  const cutOff = (is2019 && facts.cutOff) || null;
  if (cutOff?.held === false) {
    return factMissing(
      'contract on the cut-off date',
      { because: 'contract does not include the cut-off date', on: cutOff.on },
      { clauses, readings: ['2019 cut-off date', ...vacancy] },
    );
  }
  const isOpen = is2019 && !cutOff?.held;
  const readings = [
    ...(isTakenIn ? (['other contract'] as const) : []),
    ...(isOpen ? (['2019 cut-off date'] as const) : []),
    ...vacancy,
  ];
  return decided<true, ServingReason | SupposedServing>(
    true,
    { because: 'contract of a serving official', contract },
    { clauses, readings },
  );
}

function ofVacant(agreement: '2019' | '2023', assumptions: Assumptions): ServingDecision {
  const nobody = { because: 'nobody in the position', agreement } as const;
  if (agreement === '2023') return notCovered(nobody, { clauses: ['2023 Art. 5'] });
  const grounds = {
    clauses: ['2019 Art. 1', '2019 Art. 6'],
    readings: ['2019 vacant position'],
  } as const;
  return assumptions.isOtherwise('2019 vacant position')
    ? decided<true, ServingReason | SupposedServing>(
        true,
        { because: 'vacant position reached' },
        grounds,
      )
    : notCovered(nobody, grounds);
}
