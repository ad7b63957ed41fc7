import {
  servingOfficial,
  type ServingFacts,
  type ServingReason,
} from '../../src/agreements/serving-official';
import type { Clause, ReadingId } from '../../src/domain/citation';
import { expectDecision, listCases, type Answer, type CasesByReason } from './reasons';

const field: ServingFacts = {
  agreement: '2019',
  vacant: false,
  incumbentNamed: true,
  contract: 'fixed-term',
};
const professional: ServingFacts = { ...field, agreement: '2023' };

type Case = readonly [
  name: string,
  facts: ServingFacts,
  answer: Answer<true>,
  clauses: readonly Clause[],
  readings?: readonly ReadingId[],
];

// Art. 1 of both defines serving officials by two kinds of contract, 2019 on a date left blank. Of a
// vacant position 2019 Art. 6 says nothing, and 2023 Art. 5 has its manager adapt the description.
const CASES: CasesByReason<ServingReason['because'], Case> = {
  'contract of a serving official': [
    ['2019', field, ['decided', true], ['2019 Art. 1'], ['2019 cut-off date']],
    ['2023', professional, ['decided', true], ['2023 Art. 1']],
    [
      'without limit of time',
      { ...field, contract: 'without limit of time' },
      ['decided', true],
      ['2019 Art. 1'],
      ['2019 cut-off date'],
    ],
    [
      'vacancy not stated, 2019',
      { ...field, vacant: null },
      ['decided', true],
      ['2019 Art. 1'],
      ['2019 cut-off date', 'vacancy not stated'],
    ],
    [
      'vacancy not stated, 2023',
      { ...professional, vacant: null },
      ['decided', true],
      ['2023 Art. 1'],
      ['vacancy not stated'],
    ],
    [
      'vacant beside a named incumbent with a contract',
      { ...professional, vacant: true },
      ['decided', true],
      ['2023 Art. 1'],
      ['vacancy not stated'],
    ],
  ],
  'other contract': [
    ['2019', { ...field, contract: 'other' }, 'not covered', ['2019 Art. 1'], ['other contract']],
    [
      '2023',
      { ...professional, contract: 'other' },
      'not covered',
      ['2023 Art. 1'],
      ['other contract'],
    ],
    [
      'vacancy not stated',
      { ...field, contract: 'other', vacant: null },
      'not covered',
      ['2019 Art. 1'],
      ['other contract', 'vacancy not stated'],
    ],
  ],
  'contract does not include the cut-off date': [
    [
      '2019',
      { ...field, cutOff: { on: { year: 2019, month: 7, day: 25 }, held: false } },
      ['fact missing', 'contract on the cut-off date'],
      ['2019 Art. 1'],
      ['2019 cut-off date'],
    ],
  ],
  'contract unknown': [
    ['2019', { ...field, contract: null }, ['fact missing', 'contract'], ['2019 Art. 1']],
    ['2023', { ...professional, contract: null }, ['fact missing', 'contract'], ['2023 Art. 1']],
  ],
  'nobody in the position': [
    [
      '2019',
      { ...field, vacant: true, incumbentNamed: false },
      'not covered',
      ['2019 Art. 1', '2019 Art. 6'],
      ['2019 vacant position'],
    ],
    [
      '2023',
      { ...professional, vacant: true, incumbentNamed: null },
      'not covered',
      ['2023 Art. 5'],
    ],
    [
      'somebody named, without a contract',
      { ...professional, vacant: true, contract: null },
      'not covered',
      ['2023 Art. 5'],
    ],
  ],
};

it.each(listCases(CASES))('%s: %s', (because, _, facts, answer, clauses, readings = []) => {
  expectDecision(servingOfficial(facts), because, answer, { clauses, readings });
});

it.each<[ServingFacts, object]>([
  [{ ...field, contract: 'without limit of time' }, { contract: 'without limit of time' }],
  [{ ...field, vacant: true, incumbentNamed: false }, { agreement: '2019' }],
  [{ ...professional, vacant: true, incumbentNamed: false }, { agreement: '2023' }],
])('%j names the figure', (facts, figures) => {
  expect(servingOfficial(facts).reason).toMatchObject(figures);
});
