import fc from 'fast-check';
import {
  assessEligibility,
  requiredYears,
  type EligibilityFacts,
} from '../../src/agreements/eligibility';
import type { Clause, ReadingId } from '../../src/domain/citation';
import { ALL_GRADES } from '../../src/domain/grade';
import { JOB_FAMILIES, type CandidateEducation } from '../../src/domain/job-description';

const noa: EligibilityFacts = {
  grade: 'NOA',
  education: 'secondary',
  relevantYears: 8,
  professionalYears: 2,
  family: null,
  noticeYears: null,
};

interface Expected {
  readonly eligible: boolean;
  readonly shortfall: number | null;
  readonly clauses: readonly Clause[];
  readonly readings?: readonly ReadingId[];
}

describe('eligibility, 2019 App. 1', () => {
  const byEquivalency: readonly Clause[] = ['2019 App. 1 ¶2', '2019 App. 3'];
  const byMinimum: readonly Clause[] = ['2019 App. 1 ¶1', '2019 App. 3'];

  it.each<[string, Partial<EligibilityFacts>, Expected]>([
    [
      'NOA without degree: two years and six, two of them professional',
      {},
      {
        eligible: true,
        shortfall: 0,
        clauses: byEquivalency,
        readings: ['2019 relevant years include professional ones'],
      },
    ],
    [
      'a month short',
      { relevantYears: 7.9 },
      { eligible: false, shortfall: 0.1, clauses: byEquivalency, readings: ['2019 part-years'] },
    ],
    [
      'too few of them professional',
      { professionalYears: 1 },
      { eligible: false, shortfall: 1, clauses: byEquivalency },
    ],
    [
      'professional years not stated',
      { professionalYears: null },
      {
        eligible: true,
        shortfall: 0,
        clauses: byEquivalency,
        readings: ['2019 professional years not stated'],
      },
    ],
    [
      'secondary school not completed',
      { education: 'compulsory', relevantYears: 40 },
      {
        eligible: false,
        shortfall: null,
        clauses: byEquivalency,
        readings: ['2019 secondary school'],
      },
    ],
    [
      'NOB asks for three and six',
      { grade: 'NOB', professionalYears: 3 },
      { eligible: false, shortfall: 1, clauses: byEquivalency },
    ],
    [
      'NOC asks for five and six',
      { grade: 'NOC', relevantYears: 11, professionalYears: 5 },
      { eligible: true, shortfall: 0, clauses: byEquivalency },
    ],
    [
      'a diploma: four instead of six',
      { education: 'diploma', relevantYears: 6 },
      {
        eligible: true,
        shortfall: 0,
        clauses: byEquivalency,
        readings: ['2019 diploma', '2019 candidates and officials'],
      },
    ],
    [
      'a diploma, and a year short',
      { education: 'diploma', relevantYears: 5 },
      { eligible: false, shortfall: 1, clauses: byEquivalency },
    ],
    [
      'a degree: the description’s own years',
      { education: 'first-level degree', relevantYears: 2 },
      { eligible: true, shortfall: 0, clauses: byMinimum },
    ],
    [
      'a degree, years not professional',
      { education: 'first-level degree', relevantYears: 9, professionalYears: 1 },
      { eligible: false, shortfall: 1, clauses: byMinimum },
    ],
    [
      'a degree, only professional years given',
      { education: 'advanced degree', relevantYears: null, professionalYears: 2 },
      { eligible: true, shortfall: 0, clauses: byMinimum },
    ],
    [
      'a notice that asks for more',
      { noticeYears: 4 },
      { eligible: false, shortfall: 2, clauses: byEquivalency },
    ],
    [
      'a notice that asks for less changes nothing',
      { noticeYears: 1, relevantYears: 7, professionalYears: null },
      {
        eligible: false,
        shortfall: 1,
        clauses: byEquivalency,
        readings: ['notice below description'],
      },
    ],
    [
      'a degree in no register, with years enough for secondary school',
      { education: 'degree not listed' },
      {
        eligible: true,
        shortfall: 0,
        clauses: byEquivalency,
        readings: ['2019 degree not listed'],
      },
    ],
    [
      'a degree in no register, with years too few even for a diploma',
      { education: 'degree not listed', relevantYears: 5.5 },
      {
        eligible: false,
        shortfall: 0.5,
        clauses: byEquivalency,
        readings: ['2019 degree not listed'],
      },
    ],
    [
      'a degree in no register, with professional years too few either way',
      { education: 'degree not listed', relevantYears: 20, professionalYears: 1 },
      {
        eligible: false,
        shortfall: 1,
        clauses: byEquivalency,
        readings: ['2019 degree not listed'],
      },
    ],
    [
      'G5: secondary school and five years',
      { grade: 'G5', relevantYears: 5, professionalYears: null },
      { eligible: true, shortfall: 0, clauses: byMinimum },
    ],
    [
      'G5 without secondary school: nothing substitutes',
      { grade: 'G5', education: 'compulsory', relevantYears: 40 },
      { eligible: false, shortfall: null, clauses: byMinimum },
    ],
    [
      'G7 asks for seven',
      { grade: 'G7', relevantYears: 6, professionalYears: null },
      { eligible: false, shortfall: 1, clauses: byMinimum },
    ],
    [
      'G4 stands in the descriptions only',
      { grade: 'G4', relevantYears: 4, professionalYears: null },
      { eligible: true, shortfall: 0, clauses: ['2019 App. 3'] },
    ],
    [
      'G2 messenger: compulsory schooling',
      { grade: 'G2', education: 'compulsory', relevantYears: 2, family: 'Messengers' },
      { eligible: true, shortfall: 0, clauses: ['2019 App. 3'] },
    ],
    [
      'G2 driver: not without secondary school',
      { grade: 'G2', education: 'compulsory', relevantYears: 2, family: 'Drivers' },
      { eligible: false, shortfall: null, clauses: ['2019 App. 3'] },
    ],
    [
      'professional years beyond the relevant ones do not count',
      { relevantYears: 3, professionalYears: 8 },
      { eligible: false, shortfall: 5, clauses: byEquivalency },
    ],
    [
      'G2 without family, which every family refuses',
      { grade: 'G2', education: 'compulsory', relevantYears: 1, professionalYears: null },
      { eligible: false, shortfall: 1, clauses: ['2019 App. 3'] },
    ],
    [
      'G2 without family where both agree',
      { grade: 'G2', relevantYears: 2 },
      { eligible: true, shortfall: 0, clauses: ['2019 App. 3'] },
    ],
  ])('%s', (_, spoiled, { eligible, shortfall, clauses, readings = [] }) => {
    const decision = assessEligibility({ ...noa, ...spoiled });
    expect(decision).toMatchObject({ status: 'decided', value: { eligible, shortfall } });
    expect(decision.clauses).toEqual(clauses);
    expect(decision.readings).toEqual(expect.arrayContaining([...readings]));
  });

  it.each<[string, Partial<EligibilityFacts>, string]>([
    ['no grade', { grade: null }, 'grade'],
    ['no education', { education: null }, 'education'],
    ['no years', { relevantYears: null, professionalYears: null }, 'relevant years'],
    ['professional years alone do not settle it', { relevantYears: null }, 'relevant years'],
    ['a family that decides', { grade: 'G2', education: 'compulsory' }, 'family'],
    [
      'a degree in no register that only a diploma would save',
      { education: 'degree not listed', relevantYears: 6 },
      'diploma or not',
    ],
  ])('missing: %s', (_, spoiled, fact) => {
    expect(assessEligibility({ ...noa, ...spoiled })).toMatchObject({
      status: 'fact missing',
      fact,
    });
  });

  it.each<[Partial<EligibilityFacts>, string]>([
    [{ grade: 'G1' }, 'no description at grade'],
    [{ grade: 'NOD' }, 'no description at grade'],
    [{ grade: 'P1' }, 'no description at grade'],
    [{ grade: 'D1' }, 'no description at grade'],
    [{ grade: 'NOB', family: 'Finance Officers' }, 'family has no description at grade'],
  ])('not covered: %j', (spoiled, because) => {
    expect(assessEligibility({ ...noa, ...spoiled })).toMatchObject({
      status: 'not covered',
      reason: { because },
    });
  });

  it('says what no argument could show', () => {
    const decision = assessEligibility({ ...noa, grade: 'G6', family: 'Finance Assistants' });
    expect(decision).toMatchObject({
      status: 'decided',
      unchecked: [
        'relevance of the experience',
        'the majority in the field',
        'with an ERP system',
        'training',
        'languages',
        'competencies',
      ],
    });
  });
});

describe('eligibility, 2023 Annexes', () => {
  it.each<[Partial<EligibilityFacts>, boolean, number | null, ReadingId[]]>([
    [{ grade: 'P2', education: 'first-level degree', relevantYears: 3 }, true, 0, []],
    [{ grade: 'P2', education: 'diploma', relevantYears: 40 }, false, null, ['2023 or equivalent']],
    [{ grade: 'P3', education: 'advanced degree', relevantYears: 5 }, true, 0, []],
    [
      { grade: 'P3', education: 'first-level degree', relevantYears: 40 },
      false,
      null,
      ['2023 or equivalent'],
    ],
    [{ grade: 'P4', education: 'advanced degree', relevantYears: 6 }, false, 1, []],
    [{ grade: 'P5', education: 'advanced degree', relevantYears: 10 }, true, 0, []],
  ])('%j', (given, eligible, shortfall, readings) => {
    const decision = assessEligibility({ ...noa, professionalYears: null, ...given });
    expect(decision).toMatchObject({
      status: 'decided',
      value: { eligible, shortfall },
      clauses: ['2023 Annex 1', '2023 Annex 2'],
      readings,
    });
  });

  it('needs no word on a degree in no register where the years fall short anyway', () => {
    const few = { ...noa, professionalYears: null, education: 'degree not listed' } as const;
    expect(assessEligibility({ ...few, grade: 'P3', relevantYears: 4 })).toMatchObject({
      status: 'decided',
      value: { eligible: false, shortfall: 1 },
      readings: ['2023 degree not listed'],
    });
  });

  it('leaves a degree in no register to HR', () => {
    expect(
      assessEligibility({ ...noa, grade: 'P3', education: 'degree not listed' }),
    ).toMatchObject({
      status: 'fact missing',
      fact: 'education',
      readings: ['2023 degree not listed'],
    });
  });
});

describe('the equivalency table, 2019 App. 1 ¶2', () => {
  it.each<['NOA' | 'NOB' | 'NOC', CandidateEducation, number]>([
    ['NOA', 'first-level degree', 2],
    ['NOA', 'secondary', 8],
    ['NOA', 'diploma', 6],
    ['NOB', 'first-level degree', 3],
    ['NOB', 'secondary', 9],
    ['NOB', 'diploma', 7],
    ['NOC', 'first-level degree', 5],
    ['NOC', 'secondary', 11],
    ['NOC', 'diploma', 9],
  ])('%s with %s asks for %i years', (grade, education, years) => {
    expect(requiredYears({ ...noa, grade, education })).toMatchObject({
      status: 'decided',
      value: { years },
    });
  });
});

const facts = fc.record<EligibilityFacts>({
  grade: fc.constantFrom(...ALL_GRADES),
  education: fc.constantFrom<CandidateEducation>(
    'none',
    'compulsory',
    'secondary',
    'diploma',
    'first-level degree',
    'advanced degree',
    'degree not listed',
  ),
  relevantYears: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
  professionalYears: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
  family: fc.option(fc.constantFrom(...JOB_FAMILIES)),
  noticeYears: fc.option(fc.double({ min: 0, max: 15, noNaN: true })),
});

function isEligible(given: EligibilityFacts): boolean {
  const decision = assessEligibility(given);
  return decision.status === 'decided' && decision.value.eligible;
}

describe('properties of eligibility', () => {
  it('is kept by whoever gains years', () => {
    const years = fc.double({ min: 0, max: 20, noNaN: true });
    const gain = (had: number | null, more: number) => (had === null ? null : had + more);
    let eligible = 0;
    fc.assert(
      fc.property(facts, years, years, (given, more, moreProfessional) => {
        if (!isEligible(given)) return;
        eligible += 1;
        const later = {
          ...given,
          relevantYears: gain(given.relevantYears, more),
          professionalYears: gain(given.professionalYears, moreProfessional),
        };
        expect(isEligible(later)).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(eligible).toBeGreaterThan(10);
  });

  it('asks a diploma for no more than secondary school', () => {
    let eligible = 0;
    fc.assert(
      fc.property(facts, (given) => {
        if (!isEligible({ ...given, education: 'secondary' })) return;
        eligible += 1;
        expect(isEligible({ ...given, education: 'diploma' })).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(eligible).toBeGreaterThan(10);
  });

  it('holds exactly where nothing is lacking', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const decision = assessEligibility(given);
        if (decision.status !== 'decided') return;
        expect(decision.value.eligible).toBe(decision.value.shortfall === 0);
      }),
      { numRuns: 1000 },
    );
  });
});
