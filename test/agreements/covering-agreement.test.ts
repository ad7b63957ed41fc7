import { coveringAgreement } from '../../src/agreements/covering-agreement';
import type { CoverageFacts } from '../../src/agreements/covering-agreement';

const field: CoverageFacts = { grade: 'G5', station: 'field', funding: 'regular budget' };
const professional: CoverageFacts = { grade: 'P4', station: 'field', funding: 'regular budget' };

describe('the agreement that governs a position, 2019 Art. 2 and 2023 Art. 2', () => {
  it.each<[string, CoverageFacts, string, string]>([
    ['all as 2019 asks', field, '2019', '2019 Art. 2'],
    ['a National Officer', { ...field, grade: 'NOB' }, '2019', '2019 Art. 2'],
    ['at headquarters', { ...field, station: 'headquarters' }, '2023', '2023 Art. 2'],
    ['all as 2023 asks', professional, '2023', '2023 Art. 2'],
    ['P at headquarters', { ...professional, station: 'headquarters' }, '2023', '2023 Art. 2'],
    ['P, station unknown', { ...professional, station: null }, '2023', '2023 Art. 2'],
    ['P1 too', { ...professional, grade: 'P1' }, '2023', '2023 Art. 2'],
    ['P on other funds', { ...professional, funding: 'other' }, 'benchmark', '2023 Art. 2'],
    [
      'G at headquarters on other funds',
      { grade: 'G5', station: 'headquarters', funding: 'other' },
      'benchmark',
      '2023 Art. 2',
    ],
  ])('%s', (_, facts, agreement, clause) => {
    const decision = coveringAgreement(facts);
    expect(decision).toMatchObject({ status: 'decided', value: agreement });
    expect(decision.clauses).toContain(clause);
  });

  it.each<[string, CoverageFacts, string, string]>([
    [
      'the field on other funds',
      { ...field, funding: 'other' },
      'other funding in the field',
      '2019 Preamble',
    ],
    [
      'a National Officer on other funds, station unknown',
      { grade: 'NOA', station: null, funding: 'other' },
      'other funding in the field',
      '2019 Preamble',
    ],
    [
      'a National Officer at headquarters',
      { ...field, grade: 'NOA', station: 'headquarters' },
      'National Officer at headquarters',
      '2019 fn. 1',
    ],
    ['a director', { ...field, grade: 'D1' }, 'director or above', '2023 Art. 2'],
    [
      'a director of whom nothing else is known',
      { grade: 'D2', station: null, funding: null },
      'director or above',
      '2019 Art. 2',
    ],
  ])('not covered: %s', (_, facts, because, clause) => {
    const decision = coveringAgreement(facts);
    expect(decision).toMatchObject({ status: 'not covered', reason: { because } });
    expect(decision.clauses).toContain(clause);
  });

  it.each<[CoverageFacts, string]>([
    [{ ...field, grade: null }, 'grade'],
    [{ ...field, station: null }, 'duty station'],
    [{ ...field, funding: null }, 'funding'],
    [{ ...professional, funding: null }, 'funding'],
    [{ grade: 'G5', station: null, funding: 'other' }, 'duty station'],
    [{ grade: 'NOA', station: null, funding: 'regular budget' }, 'duty station'],
  ])('%j lacks the %s', (facts, fact) => {
    expect(coveringAgreement(facts)).toMatchObject({ status: 'fact missing', fact });
  });
});
