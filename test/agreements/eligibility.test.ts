import fc from 'fast-check';
import {
  assessEligibility,
  requiredYears,
  type EligibilityFacts,
} from '../../src/agreements/eligibility';
import type { Requirement } from '../../src/agreements/educational-requirement';
import type { EligibilityLimit } from '../../src/agreements/eligibility-reason';
import type { Clause, ReadingId } from '../../src/domain/citation';
import type { Fact } from '../../src/domain/decision';
import { ALL_GRADES } from '../../src/domain/grade';
import {
  CANDIDATE_EDUCATIONS,
  JOB_FAMILIES,
  type CandidateEducation,
} from '../../src/domain/job-description';

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

const WITHOUT_DEGREE: readonly ReadingId[] = ['2019 secondary school'];
const WITH_DIPLOMA: readonly ReadingId[] = [
  '2019 diploma',
  '2019 candidates and officials',
  '2019 secondary school',
];
const UNLISTED: readonly ReadingId[] = [
  '2019 degree not listed',
  '2019 diploma',
  '2019 secondary school',
];
const STATED: ReadingId = '2019 relevant years include professional ones';
const NOT_STATED: ReadingId = '2019 professional years not stated';
const FIELD: ReadingId = '2019 degree in another field';

const BY_EQUIVALENCY: readonly Clause[] = ['2019 App. 1 ¶2', '2019 App. 3'];
/** The registers stand in the first paragraph. */
const BY_REGISTERS: readonly Clause[] = ['2019 App. 1 ¶1', '2019 App. 1 ¶2', '2019 App. 3'];
const BY_MINIMUM: readonly Clause[] = ['2019 App. 1 ¶1', '2019 App. 3'];
const BY_DESCRIPTION: readonly Clause[] = ['2019 App. 3'];

describe('eligibility, 2019 App. 1', () => {
  it.each<[string, Partial<EligibilityFacts>, Expected]>([
    [
      'NOA without degree: two years and six, two of them professional',
      {},
      {
        eligible: true,
        shortfall: 0,
        clauses: BY_EQUIVALENCY,
        readings: [...WITHOUT_DEGREE, STATED],
      },
    ],
    [
      'a month short',
      { relevantYears: 7.9 },
      {
        eligible: false,
        shortfall: 0.1,
        clauses: BY_EQUIVALENCY,
        readings: [...WITHOUT_DEGREE, STATED, '2019 part-years'],
      },
    ],
    [
      'too few of them professional',
      { professionalYears: 1 },
      {
        eligible: false,
        shortfall: 1,
        clauses: BY_EQUIVALENCY,
        readings: [...WITHOUT_DEGREE, STATED],
      },
    ],
    [
      'professional years not stated',
      { professionalYears: null },
      {
        eligible: true,
        shortfall: 0,
        clauses: BY_EQUIVALENCY,
        readings: [...WITHOUT_DEGREE, NOT_STATED],
      },
    ],
    ...(['none', 'primary', 'compulsory'] as const).map(
      (education): [string, Partial<EligibilityFacts>, Expected] => [
        `secondary school not completed: ${education}`,
        { education, relevantYears: 40 },
        {
          eligible: false,
          shortfall: null,
          clauses: BY_EQUIVALENCY,
          readings: ['2019 secondary school'],
        },
      ],
    ),
    [
      'an unfinished degree counts as the secondary school before it',
      { education: 'unfinished degree', relevantYears: 7 },
      {
        eligible: false,
        shortfall: 1,
        clauses: BY_EQUIVALENCY,
        readings: ['2019 unfinished degree', ...WITHOUT_DEGREE, STATED],
      },
    ],
    [
      'NOB asks for three and six',
      { grade: 'NOB', professionalYears: 3 },
      {
        eligible: false,
        shortfall: 1,
        clauses: BY_EQUIVALENCY,
        readings: [...WITHOUT_DEGREE, STATED],
      },
    ],
    [
      'NOC asks for five and six',
      { grade: 'NOC', relevantYears: 11, professionalYears: 5 },
      {
        eligible: true,
        shortfall: 0,
        clauses: BY_EQUIVALENCY,
        readings: [...WITHOUT_DEGREE, STATED],
      },
    ],
    [
      'a diploma: four instead of six',
      { education: 'diploma', relevantYears: 6 },
      {
        eligible: true,
        shortfall: 0,
        clauses: BY_EQUIVALENCY,
        readings: [...WITH_DIPLOMA, STATED],
      },
    ],
    [
      'a diploma, and a year short',
      { education: 'diploma', relevantYears: 5 },
      {
        eligible: false,
        shortfall: 1,
        clauses: BY_EQUIVALENCY,
        readings: [...WITH_DIPLOMA, STATED],
      },
    ],
    ...(['first-level degree', 'long degree', 'advanced degree'] as const).map(
      (education): [string, Partial<EligibilityFacts>, Expected] => [
        `the description’s own years: ${education}`,
        { education, relevantYears: 2 },
        { eligible: true, shortfall: 0, clauses: BY_MINIMUM, readings: [FIELD, STATED] },
      ],
    ),
    [
      'a degree, years not professional',
      { education: 'first-level degree', relevantYears: 9, professionalYears: 1 },
      { eligible: false, shortfall: 1, clauses: BY_MINIMUM, readings: [FIELD, STATED] },
    ],
    [
      'a degree, only professional years given',
      { education: 'advanced degree', relevantYears: null, professionalYears: 2 },
      { eligible: true, shortfall: 0, clauses: BY_MINIMUM, readings: [FIELD, STATED] },
    ],
    [
      'a notice that asks for more',
      { noticeYears: 4 },
      {
        eligible: false,
        shortfall: 2,
        clauses: BY_EQUIVALENCY,
        readings: [...WITHOUT_DEGREE, STATED],
      },
    ],
    [
      'a notice that asks for less changes nothing',
      { noticeYears: 1, relevantYears: 7, professionalYears: null },
      {
        eligible: false,
        shortfall: 1,
        clauses: BY_EQUIVALENCY,
        readings: ['notice below description', ...WITHOUT_DEGREE, NOT_STATED],
      },
    ],
    [
      'a degree in no register, with years enough for secondary school',
      { education: 'degree not listed' },
      {
        eligible: true,
        shortfall: 0,
        clauses: BY_REGISTERS,
        readings: [...UNLISTED, STATED],
      },
    ],
    [
      'a degree in no register, with years too few even for a diploma: lacking up to what is certain',
      { education: 'degree not listed', relevantYears: 5.5 },
      {
        eligible: false,
        shortfall: 2.5,
        clauses: BY_REGISTERS,
        readings: [...UNLISTED, STATED, '2019 part-years'],
      },
    ],
    [
      'a degree in no register, with professional years too few either way',
      { education: 'degree not listed', relevantYears: 20, professionalYears: 1 },
      {
        eligible: false,
        shortfall: 1,
        clauses: BY_REGISTERS,
        readings: [...UNLISTED, STATED],
      },
    ],
    [
      'G5: secondary school and five years',
      { grade: 'G5', relevantYears: 5, professionalYears: null },
      { eligible: true, shortfall: 0, clauses: BY_MINIMUM },
    ],
    [
      'G5 with a degree in no register: its holder has been at secondary school',
      {
        grade: 'G5',
        education: 'degree not listed',
        relevantYears: 4.5,
        professionalYears: null,
      },
      { eligible: false, shortfall: 0.5, clauses: BY_MINIMUM, readings: ['2019 part-years'] },
    ],
    ...(['none', 'primary', 'compulsory'] as const).map(
      (education): [string, Partial<EligibilityFacts>, Expected] => [
        `G5 without secondary school, where nothing substitutes: ${education}`,
        { grade: 'G5', education, relevantYears: 40 },
        { eligible: false, shortfall: null, clauses: BY_MINIMUM },
      ],
    ),
    [
      'G7 asks for seven',
      { grade: 'G7', relevantYears: 6, professionalYears: null },
      { eligible: false, shortfall: 1, clauses: BY_MINIMUM },
    ],
    [
      'G4 stands in the descriptions only',
      { grade: 'G4', relevantYears: 4, professionalYears: null },
      { eligible: true, shortfall: 0, clauses: BY_DESCRIPTION },
    ],
    [
      'G2 messenger: compulsory schooling',
      { grade: 'G2', education: 'compulsory', relevantYears: 2, family: 'Messengers' },
      { eligible: true, shortfall: 0, clauses: BY_DESCRIPTION },
    ],
    [
      'G2 messenger with primary school alone, and too few years whatever HR says of it',
      { grade: 'G2', education: 'primary', relevantYears: 1, family: 'Messengers' },
      {
        eligible: false,
        shortfall: null,
        clauses: BY_DESCRIPTION,
        readings: ['2019 primary schooling'],
      },
    ],
    [
      'G2 messenger without any schooling',
      { grade: 'G2', education: 'none', relevantYears: 9, family: 'Messengers' },
      { eligible: false, shortfall: null, clauses: BY_DESCRIPTION },
    ],
    [
      'G2 driver: not without secondary school',
      { grade: 'G2', education: 'compulsory', relevantYears: 2, family: 'Drivers' },
      { eligible: false, shortfall: null, clauses: BY_DESCRIPTION },
    ],
    [
      'professional years beyond the relevant ones do not count',
      { relevantYears: 3, professionalYears: 8 },
      {
        eligible: false,
        shortfall: 5,
        clauses: BY_EQUIVALENCY,
        readings: [...WITHOUT_DEGREE, STATED],
      },
    ],
    [
      'G2 without family, which every family refuses: what lacks depends on the family',
      { grade: 'G2', education: 'compulsory', relevantYears: 1, professionalYears: null },
      {
        eligible: false,
        shortfall: null,
        clauses: BY_DESCRIPTION,
        readings: ['2019 grade without family'],
      },
    ],
    [
      'G2 without family where both agree',
      { grade: 'G2', relevantYears: 2 },
      { eligible: true, shortfall: 0, clauses: BY_DESCRIPTION },
    ],
  ])('%s', (_, spoiled, { eligible, shortfall, clauses, readings = [] }) => {
    const decision = assessEligibility({ ...noa, ...spoiled });
    expect(decision).toMatchObject({ status: 'decided', value: { eligible, shortfall } });
    expect(decision.clauses).toEqual(clauses);
    expect(decision.readings).toEqual(readings);
  });

  it.each<[string, Partial<EligibilityFacts>, Fact, readonly Clause[], readonly ReadingId[]]>([
    [
      'no grade',
      { grade: null },
      'grade',
      ['2019 App. 1 ¶1', '2019 App. 3', '2023 Annex 1', '2023 Annex 2'],
      [],
    ],
    ['no education at NOA', { education: null }, 'education', BY_MINIMUM, []],
    ['no education at G3', { grade: 'G3', education: null }, 'education', BY_DESCRIPTION, []],
    [
      'no education in a family of 2023',
      { grade: 'P4', education: null, family: 'Evaluation Specialists' },
      'education',
      ['2023 Annex 2'],
      [],
    ],
    [
      'no years',
      { relevantYears: null, professionalYears: null },
      'relevant years',
      BY_EQUIVALENCY,
      WITHOUT_DEGREE,
    ],
    [
      'professional years alone do not settle it',
      { relevantYears: null },
      'relevant years',
      BY_EQUIVALENCY,
      WITHOUT_DEGREE,
    ],
    [
      'a family that decides',
      { grade: 'G2', education: 'compulsory' },
      'family',
      BY_DESCRIPTION,
      ['2019 grade without family'],
    ],
    [
      'a family that decides whether primary school is in question',
      { grade: 'G2', education: 'primary' },
      'family',
      BY_DESCRIPTION,
      ['2019 primary schooling', '2019 grade without family'],
    ],
    [
      'a degree in no register that only a diploma would save',
      { education: 'degree not listed', relevantYears: 6 },
      'diploma or not',
      BY_REGISTERS,
      UNLISTED,
    ],
    [
      'primary school alone, for a messenger',
      { grade: 'G2', education: 'primary', relevantYears: 2, family: 'Messengers' },
      'compulsory or not',
      BY_DESCRIPTION,
      ['2019 primary schooling'],
    ],
    [
      'a maîtrise where an advanced degree is asked for',
      { grade: 'P3', education: 'long degree', relevantYears: 5, family: 'Technical Specialists' },
      'advanced or not',
      ['2023 Annex 1'],
      ['2023 long first degree'],
    ],
  ])('missing: %s', (_, spoiled, fact, clauses, readings) => {
    const decision = assessEligibility({ ...noa, ...spoiled });
    expect(decision).toMatchObject({ status: 'fact missing', fact });
    expect(decision.clauses).toEqual(clauses);
    expect(decision.readings).toEqual(readings);
  });

  it.each<[Partial<EligibilityFacts>, string, readonly Clause[], readonly ReadingId[]]>([
    [{ grade: 'G1' }, 'no description at grade', ['2019 Art. 4', '2023 Art. 3'], []],
    [{ grade: 'NOD' }, 'no description at grade', ['2019 Art. 4'], []],
    [{ grade: 'P1' }, 'no description at grade', ['2023 Annex 1', '2023 Annex 2'], ['2023 P1']],
    [{ grade: 'D1' }, 'no description at grade', ['2019 Art. 2', '2023 Art. 2'], []],
    [
      { grade: 'NOB', family: 'Finance Officers' },
      'family has no description at grade',
      ['2019 Art. 4'],
      [],
    ],
    [
      { grade: 'G3', family: 'Communication and Information Management Assistants' },
      'family has no description at grade',
      ['2019 Art. 4'],
      [],
    ],
    [
      { grade: 'P1', family: 'Evaluation Specialists' },
      'family has no description at grade',
      ['2023 Annex 2'],
      ['2023 P1'],
    ],
    [{ grade: 'P4', family: 'Drivers' }, 'family has no description at grade', ['2019 Art. 4'], []],
  ])('not covered: %j', (spoiled, because, clauses, readings) => {
    const decision = assessEligibility({ ...noa, ...spoiled });
    expect(decision).toMatchObject({ status: 'not covered', reason: { because } });
    expect(decision.clauses).toEqual(clauses);
    expect(decision.readings).toEqual(readings);
    expect(requiredYears({ ...noa, ...spoiled })).toEqual(decision);
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
    [{ grade: 'P2', education: 'long degree', relevantYears: 3 }, true, 0, []],
    [{ grade: 'P2', education: 'diploma', relevantYears: 40 }, false, null, ['2023 or equivalent']],
    [
      { grade: 'P2', education: 'compulsory', relevantYears: 40 },
      false,
      null,
      ['2023 or equivalent'],
    ],
    [{ grade: 'P3', education: 'advanced degree', relevantYears: 5 }, true, 0, []],
    [
      { grade: 'P3', education: 'first-level degree', relevantYears: 40 },
      false,
      null,
      ['2023 or equivalent'],
    ],
    // Nobody can say yet how many years would do: HR decides from five on.
    [
      { grade: 'P3', education: 'degree not listed', relevantYears: 4 },
      false,
      null,
      ['2023 degree not listed'],
    ],
    [
      { grade: 'P3', education: 'long degree', relevantYears: 4 },
      false,
      null,
      ['2023 long first degree'],
    ],
    [{ grade: 'P4', education: 'advanced degree', relevantYears: 6 }, false, 1, []],
    [{ grade: 'P5', education: 'advanced degree', relevantYears: 10 }, true, 0, []],
  ])('%j', (given, eligible, shortfall, readings) => {
    const decision = assessEligibility({ ...noa, professionalYears: null, ...given });
    expect(decision).toMatchObject({ status: 'decided', value: { eligible, shortfall } });
    expect(decision.clauses).toEqual(['2023 Annex 1', '2023 Annex 2']);
    expect(decision.readings).toEqual(readings);
  });

  it('leaves a degree in no register to HR', () => {
    const decision = assessEligibility({ ...noa, grade: 'P3', education: 'degree not listed' });
    expect(decision).toMatchObject({ status: 'fact missing', fact: 'recognised or not' });
    expect(decision.clauses).toEqual(['2023 Annex 1', '2023 Annex 2']);
    expect(decision.readings).toEqual(['2023 degree not listed']);
  });
});

describe('for whom and what an answer holds', () => {
  const OUTSIDE_HEADQUARTERS: EligibilityLimit = {
    because: 'positions outside headquarters',
    clauses: ['2019 Art. 2', '2023 Art. 3'],
  };
  const EQUIVALENCY: EligibilityLimit = {
    because: 'whom equivalency serves',
    clauses: ['2019 App. 1 ¶2'],
  };
  const TWO_FAMILIES: EligibilityLimit = {
    because: 'families introduced so far',
    grade: 'P4',
    families: ['Technical Specialists', 'Evaluation Specialists'],
    clauses: ['2023 Art. 3'],
  };
  const degree = { education: 'advanced degree' } as const;

  it.each<[string, Partial<EligibilityFacts>, readonly EligibilityLimit[]]>([
    ['NOA by equivalency', {}, [EQUIVALENCY]],
    ['NOA refused a condition of equivalency', { education: 'compulsory' }, [EQUIVALENCY]],
    ['NOA with a degree', degree, []],
    ['G5', { grade: 'G5' }, [OUTSIDE_HEADQUARTERS]],
    ['G2 of a family', { grade: 'G2', family: 'Drivers' }, [OUTSIDE_HEADQUARTERS]],
    ['P4 of no family', { ...degree, grade: 'P4' }, [TWO_FAMILIES]],
    ['P4 of no family, without the degree', { grade: 'P4' }, [TWO_FAMILIES]],
    ['P4 of a family', { ...degree, grade: 'P4', family: 'Technical Specialists' }, []],
  ])('%s', (_, given, limits) => {
    expect(assessEligibility({ ...noa, ...given })).toMatchObject({
      status: 'decided',
      value: { limits },
    });
  });
});

describe('whose years are required', () => {
  it.each<[string, number | null, Partial<Requirement>]>([
    ['the description’s', null, { ownYears: 2, descriptionYears: 2, noticeYears: null }],
    ['the notice’s', 4, { ownYears: 4, descriptionYears: 2, noticeYears: 4 }],
    ['both alike', 2, { ownYears: 2, descriptionYears: 2, noticeYears: 2 }],
    ['not those of a notice below', 1, { ownYears: 2, descriptionYears: 2, noticeYears: 1 }],
  ])('%s', (_, noticeYears, requirement) => {
    expect(
      assessEligibility({ ...noa, relevantYears: 20, professionalYears: 20, noticeYears }),
    ).toMatchObject({
      reason: { because: 'years suffice', requirement },
    });
  });
});

describe('the equivalency table, 2019 App. 1 ¶2', () => {
  it.each<['NOA' | 'NOB' | 'NOC', CandidateEducation, number]>([
    ['NOA', 'first-level degree', 2],
    ['NOA', 'secondary', 8],
    ['NOA', 'unfinished degree', 8],
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

  it.each<[Partial<EligibilityFacts>, Fact, number, number | null]>([
    [{ education: 'degree not listed' }, 'diploma or not', 6, 8],
    [{ education: 'degree not listed', noticeYears: 4 }, 'diploma or not', 8, 10],
    [{ grade: 'P3', education: 'degree not listed' }, 'recognised or not', 5, null],
    [{ grade: 'P4', education: 'long degree' }, 'advanced or not', 7, null],
    [{ grade: 'G2', education: 'primary', family: 'Messengers' }, 'compulsory or not', 2, null],
  ])('%j leaves %s to HR, from %d years to %s', (given, fact, least, most) => {
    const question = requiredYears({ ...noa, ...given });
    expect(question).toMatchObject({
      status: 'fact missing',
      fact,
      reason: { atLeast: { years: least }, atMost: most && { years: most } },
    });
  });
});

const facts = fc.record<EligibilityFacts>({
  grade: fc.constantFrom(...ALL_GRADES),
  education: fc.constantFrom(...CANDIDATE_EDUCATIONS),
  relevantYears: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
  professionalYears: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
  family: fc.option(fc.constantFrom(...JOB_FAMILIES)),
  noticeYears: fc.option(fc.double({ min: 0, max: 15, noNaN: true })),
});

/** Years about what is asked. */
const inQuarters = fc.integer({ min: 0, max: 60 }).map((quarters) => quarters / 4);
const likely = fc.record<EligibilityFacts>({
  grade: fc.constantFrom('NOA', 'NOB', 'NOC', 'G2', 'G5', 'P2', 'P3'),
  education: fc.constantFrom(...CANDIDATE_EDUCATIONS),
  relevantYears: fc.oneof(inQuarters, fc.double({ min: 0, max: 15, noNaN: true })),
  professionalYears: fc.option(inQuarters),
  family: fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...JOB_FAMILIES) },
  ),
  noticeYears: fc.option(inQuarters),
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

  it('holds exactly where nothing is lacking, by parts of a year too', () => {
    let lacksParts = 0;
    fc.assert(
      fc.property(fc.oneof(facts, { arbitrary: likely, weight: 4 }), (given) => {
        const decision = assessEligibility(given);
        if (decision.status !== 'decided') return;
        const { eligible, shortfall } = decision.value;
        if (shortfall !== null && shortfall > 0 && shortfall < 1) lacksParts += 1;
        expect(eligible).toBe(shortfall === 0);
      }),
      { numRuns: 5000 },
    );
    expect(lacksParts).toBeGreaterThan(15);
  });

  it('is reached by the years that are said to lack, and not by fewer', () => {
    let lacking = 0;
    fc.assert(
      fc.property(likely, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (given, part) => {
        const decision = assessEligibility(given);
        if (decision.status !== 'decided' || !decision.value.shortfall) return;
        lacking += 1;
        const { shortfall } = decision.value;
        const after = (years: number) =>
          isEligible({
            ...given,
            relevantYears: given.relevantYears! + years,
            // Professional years beyond the relevant ones do not count, so that these catch up.
            professionalYears:
              given.professionalYears === null
                ? null
                : Math.min(given.professionalYears, given.relevantYears!) + years,
          });
        expect(after(shortfall)).toBe(true);
        expect(after(shortfall * part)).toBe(false);
      }),
      { numRuns: 5000 },
    );
    expect(lacking).toBeGreaterThan(500);
  });

  it('of a degree in no register turns at the years that are said, and nowhere else', () => {
    const years = fc.double({ min: 0, max: 30, noNaN: true });
    const grade = fc.constantFrom('NOA', 'NOB', 'NOC', 'P2', 'P3', 'P4', 'P5');
    fc.assert(
      fc.property(grade, years, fc.option(years), (at, held, noticeYears) => {
        const given: EligibilityFacts = {
          grade: at,
          education: 'degree not listed',
          family: null,
          noticeYears,
          relevantYears: held,
          professionalYears: null,
        };
        const question = requiredYears(given);
        if (question.reason.because !== 'education in question') throw new Error('no question');
        const { atLeast, atMost } = question.reason;
        const decision = assessEligibility(given);
        if (held < atLeast.years - 1e-9) {
          expect(decision).toMatchObject({
            value: { eligible: false, shortfall: atMost && expect.any(Number) },
            reason: { because: 'years lacking either way', atLeast, atMost },
          });
        } else if (atMost === null || held < atMost.years - 1e-9) {
          expect(decision).toEqual(question);
        } else {
          expect(decision).toMatchObject({ value: { eligible: true, shortfall: 0 } });
        }
      }),
      { numRuns: 2000 },
    );
  });
});
