import type { Contract, Funding, Station } from '../../../../domain/position';
import type { Occupancy } from '../../../../staffing-export/assign-values';
import type { Numbers } from '../../../../wording/phrases';

/** What is asked before a run, in one language. Loaded when an export is open. */
export type FactsTexts = ReturnType<typeof englishFacts>;

export function englishFacts({ number }: Numbers) {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  return {
    title: 'Before the run',
    explain:
      'The list does not say what follows. Answer what you know, once; where you choose “Later”, the result says what is missing.',
    laterForAll: 'Leave all for later',
    settled: (count: number) => `${some(count, 'fact', 'facts')} settled or left for later`,
    choose: 'Choose …',
    later: 'Later',
    byUnit: 'It differs by unit',
    hangs: (count: number, isLeast: boolean) =>
      `${isLeast ? 'At least ' : ''}${some(count, 'position depends', 'positions depend')} on it.`,
    hasNoColumn: 'No column says it.',
    rows: (count: number) => some(count, 'row', 'rows'),
    /** Of a value that is not known, in a column of this kind. */
    meaningOf: {
      funding: (value: string) => `Which funding is “${value}”?`,
      contract: (value: string) => `Which contract is “${value}”?`,
      'duty station': (value: string) => `Where is “${value}”?`,
      vacancy: (value: string) => `Vacant or filled: what does “${value}” say?`,
    },
    inUnit: (fact: string, unit: string) => `${fact}: ${unit}`,
    more: (count: number) => `Show ${number(count)} more`,
    column: {
      funding: 'Funding',
      contract: 'Contract type',
      'duty station': 'Duty station',
      vacancy: 'Vacant or filled',
    },
    allPositions: {
      funding: 'Funding of all positions',
      contract: 'Contract of all incumbents',
      'duty station': 'Duty station of all positions',
    },
    funding: { 'regular budget': 'Regular budget', other: 'Other funding' } satisfies Record<
      Funding,
      string
    >,
    contract: {
      'fixed-term': 'Fixed-term',
      'without limit of time': 'Without limit of time',
      other: 'Another contract',
    } satisfies Record<Contract, string>,
    'duty station': {
      headquarters: 'Headquarters',
      field: 'Outside headquarters',
    } satisfies Record<Station, string>,
    vacancy: { vacant: 'Vacant', filled: 'Filled' } satisfies Record<Occupancy, string>,
    date: {
      label: 'Date of assignment',
      hint: 'A higher grade takes effect on it. Leave it blank for later: the effective date then stays blank.',
    },
  };
}
