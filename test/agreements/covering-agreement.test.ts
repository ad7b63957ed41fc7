import {
  coveringAgreement,
  type Coverage,
  type CoverageFacts,
  type CoverageReason,
} from '../../src/agreements/covering-agreement';
import type { Clause, ReadingId } from '../../src/domain/citation';
import { expectDecision, listCases, type Answer, type CasesByReason } from './reasons';

const field: CoverageFacts = { grade: 'G5', station: 'field', funding: 'regular budget' };
const headquarters: CoverageFacts = { ...field, station: 'headquarters' };
const professional: CoverageFacts = { ...field, grade: 'P4' };

type Case = readonly [
  name: string,
  facts: CoverageFacts,
  answer: Answer<Coverage>,
  clauses: readonly Clause[],
  readings?: readonly ReadingId[],
];

// 2019 Art. 2 has the regular budget, the two categories and the field, whose bounds its footnote 1
// draws; 2023 Art. 2 has Professional positions anywhere and General Service at headquarters.
const CASES: CasesByReason<CoverageReason['because'], Case> = {
  'field position on the regular budget': [
    ['G', field, ['decided', '2019'], ['2019 Art. 2', '2019 fn. 1']],
    ['NO', { ...field, grade: 'NOB' }, ['decided', '2019'], ['2019 Art. 2', '2019 fn. 1']],
  ],
  'Professional position on the regular budget': [
    ['in the field', professional, ['decided', '2023'], ['2023 Art. 2']],
    [
      'at headquarters',
      { ...professional, station: 'headquarters' },
      ['decided', '2023'],
      ['2023 Art. 2'],
    ],
    ['station unknown', { ...professional, station: null }, ['decided', '2023'], ['2023 Art. 2']],
    ['P1 too', { ...professional, grade: 'P1' }, ['decided', '2023'], ['2023 Art. 2']],
  ],
  'General Service at headquarters on the regular budget': [
    ['G', headquarters, ['decided', '2023'], ['2023 Art. 2']],
  ],
  'other funding makes it a benchmark': [
    ['P', { ...professional, funding: 'other' }, ['decided', 'benchmark'], ['2023 Art. 2']],
    [
      'G at headquarters',
      { ...headquarters, funding: 'other' },
      ['decided', 'benchmark'],
      ['2023 Art. 2'],
    ],
  ],
  'other funding in the field': [
    [
      'G',
      { ...field, funding: 'other' },
      'not covered',
      ['2019 Art. 2', '2019 Preamble'],
      ['2019 other funding'],
    ],
    [
      'NO, station unknown',
      { grade: 'NOA', station: null, funding: 'other' },
      'not covered',
      ['2019 Art. 2', '2019 Preamble'],
      ['2019 other funding'],
    ],
  ],
  'director or above': [
    ['D1', { ...field, grade: 'D1' }, 'not covered', ['2019 Art. 2', '2023 Art. 2']],
    [
      'D2 of whom nothing else is known',
      { grade: 'D2', station: null, funding: null },
      'not covered',
      ['2019 Art. 2', '2023 Art. 2'],
    ],
  ],
  'National Officer at headquarters': [
    [
      'NOA',
      { ...headquarters, grade: 'NOA' },
      'not covered',
      ['2019 Art. 2', '2019 fn. 1', '2023 Art. 2'],
    ],
    [
      'NOA of whose funding nothing is known',
      { ...headquarters, grade: 'NOA', funding: null },
      'not covered',
      ['2019 Art. 2', '2019 fn. 1', '2023 Art. 2'],
    ],
  ],
  // The scope that turns on the fact; both as long as either may apply.
  'fact of the position unknown': [
    [
      'no grade',
      { ...field, grade: null },
      ['fact missing', 'grade'],
      ['2019 Art. 2', '2023 Art. 2'],
    ],
    [
      'G, no station',
      { ...field, station: null },
      ['fact missing', 'duty station'],
      ['2019 Art. 2', '2023 Art. 2'],
    ],
    [
      'G on other funds, no station',
      { grade: 'G5', station: null, funding: 'other' },
      ['fact missing', 'duty station'],
      ['2019 Art. 2', '2023 Art. 2'],
    ],
    [
      'G in the field, no funding',
      { ...field, funding: null },
      ['fact missing', 'funding'],
      ['2019 Art. 2'],
    ],
    [
      'G at headquarters, no funding',
      { ...headquarters, funding: null },
      ['fact missing', 'funding'],
      ['2023 Art. 2'],
    ],
    [
      'P, no funding',
      { ...professional, funding: null },
      ['fact missing', 'funding'],
      ['2023 Art. 2'],
    ],
    [
      'NO, no station',
      { grade: 'NOA', station: null, funding: 'regular budget' },
      ['fact missing', 'duty station'],
      ['2019 Art. 2'],
    ],
    [
      'NO, no funding',
      { ...field, grade: 'NOA', funding: null },
      ['fact missing', 'funding'],
      ['2019 Art. 2'],
    ],
    [
      'NO, neither',
      { grade: 'NOA', station: null, funding: null },
      ['fact missing', 'duty station'],
      ['2019 Art. 2'],
    ],
  ],
};

describe('the agreement that governs a position, 2019 Art. 2 and 2023 Art. 2', () => {
  it.each(listCases(CASES))('%s: %s', (because, _, facts, answer, clauses, readings = []) => {
    const decision = coveringAgreement(facts);
    expectDecision(decision, because, answer, { clauses, readings });
  });

  it.each<[CoverageFacts, object]>([
    [field, { category: 'G' }],
    [{ ...field, grade: 'NOB' }, { category: 'NO' }],
    [{ ...professional, funding: 'other' }, { category: 'P' }],
    [{ ...headquarters, funding: 'other' }, { category: 'G' }],
    [{ ...field, grade: 'D1' }, { grade: 'D1' }],
  ])('%j names the figure that it turned on', (facts, figures) => {
    expect(coveringAgreement(facts).reason).toMatchObject(figures);
  });
});
