import {
  assessEligibility,
  requiredYears,
  type Eligibility,
  type EligibilityFacts,
} from '../../src/agreements/eligibility';
import type { Requirement } from '../../src/agreements/educational-requirement';
import type { EligibilityLimit, EligibilityReason } from '../../src/agreements/eligibility-reason';
import type { Clause, ReadingId } from '../../src/domain/citation';
import type { Unchecked } from '../../src/domain/decision';
import { listCases, type Answer, type CasesByReason } from './reasons';

/** Eight years, two of them professional, on top of secondary school: just enough (2019 App. 1 ¶2). */
const officer: EligibilityFacts = {
  grade: 'NOA',
  education: 'secondary',
  relevantYears: 8,
  professionalYears: 2,
  family: 'Finance Officers',
  noticeYears: null,
};
const messenger: Partial<EligibilityFacts> = {
  grade: 'G2',
  family: 'Messengers',
  professionalYears: null,
};

function requirement(own: number, equivalency: number, notice: number | null = null): Requirement {
  return {
    ownYears: Math.max(own, notice ?? 0),
    descriptionYears: own,
    noticeYears: notice,
    equivalencyYears: equivalency,
    years: Math.max(own, notice ?? 0) + equivalency,
  };
}

const EQUIVALENCY: EligibilityLimit = {
  because: 'whom equivalency serves',
  clauses: ['2019 App. 1 ¶2'],
};
const OUTSIDE_HEADQUARTERS: EligibilityLimit = {
  because: 'positions outside headquarters',
  clauses: ['2019 Art. 2', '2023 Art. 3'],
};
const ALWAYS: readonly Unchecked[] = ['relevance of the experience', 'languages', 'competencies'];

type Case = readonly [
  name: string,
  spoiled: Partial<EligibilityFacts>,
  answer: Answer<Eligibility | Requirement>,
  figures: object,
  clauses: readonly Clause[],
  readings: readonly ReadingId[],
  unchecked?: readonly Unchecked[],
];

function found(shortfall: number | null, ...limits: EligibilityLimit[]): Answer<Eligibility> {
  return ['decided', { eligible: shortfall === 0, shortfall, limits }];
}

const STATED: ReadingId = '2019 relevant years include professional ones';
const BY_EQUIVALENCY: readonly Clause[] = ['2019 App. 1 ¶2', '2019 App. 3'];
/** The registers stand in the first paragraph. */
const BY_REGISTERS: readonly Clause[] = ['2019 App. 1 ¶1', '2019 App. 1 ¶2', '2019 App. 3'];
const BY_MINIMUM: readonly Clause[] = ['2019 App. 1 ¶1', '2019 App. 3'];
const UNLISTED: readonly ReadingId[] = [
  '2019 degree not listed',
  '2019 diploma',
  '2019 secondary school',
];

const CASES: CasesByReason<EligibilityReason['because'], Case> = {
  'required years': [
    [
      'two and six',
      {},
      ['decided', requirement(2, 6)],
      { grade: 'NOA', education: 'secondary', requirement: requirement(2, 6) },
      BY_EQUIVALENCY,
      ['2019 secondary school'],
      [
        'relevance of the experience',
        'professional character of the experience',
        ...ALWAYS.slice(1),
      ],
    ],
    [
      'a notice’s four and a diploma’s four',
      { noticeYears: 4, education: 'diploma' },
      ['decided', requirement(2, 4, 4)],
      { grade: 'NOA', education: 'diploma', requirement: requirement(2, 4, 4) },
      BY_EQUIVALENCY,
      ['2019 diploma', '2019 candidates and officials', '2019 secondary school'],
      [
        'secondary school completed',
        'relevance of the experience',
        'professional character of the experience',
        ...ALWAYS.slice(1),
      ],
    ],
  ],
  'years suffice': [
    [
      'at NOA by equivalency',
      {},
      found(0, EQUIVALENCY),
      {
        grade: 'NOA',
        education: 'secondary',
        professionalYears: 2,
        requirement: requirement(2, 6),
        years: 8,
      },
      BY_EQUIVALENCY,
      ['2019 secondary school', STATED],
      ALWAYS,
    ],
    [
      'at NOA with a degree',
      { education: 'first-level degree', relevantYears: 2 },
      found(0),
      {
        grade: 'NOA',
        education: 'first-level degree',
        professionalYears: 2,
        requirement: requirement(2, 0),
        years: 2,
      },
      BY_MINIMUM,
      ['2019 degree in another field', STATED],
      ['field of the degree', 'institution of the degree', ...ALWAYS],
    ],
    [
      'at G3 as a driver',
      { grade: 'G3', family: 'Drivers', relevantYears: 3, professionalYears: null },
      found(0, OUTSIDE_HEADQUARTERS),
      {
        grade: 'G3',
        education: 'secondary',
        professionalYears: null,
        requirement: requirement(3, 0),
        years: 3,
      },
      ['2019 App. 3'],
      [],
      [
        'relevance of the experience',
        'a safe driving record',
        'driving for an international organization',
        'clean driving licence',
        ...ALWAYS.slice(1),
      ],
    ],
    [
      'at P4',
      {
        grade: 'P4',
        family: 'Evaluation Specialists',
        education: 'advanced degree',
        professionalYears: null,
      },
      found(0),
      {
        grade: 'P4',
        education: 'advanced degree',
        professionalYears: null,
        requirement: requirement(7, 0),
        years: 8,
      },
      ['2023 Annex 2'],
      [],
      [
        'field of the degree',
        'relevance of the experience',
        'international experience',
        ...ALWAYS.slice(1),
      ],
    ],
  ],
  'years lacking': [
    [
      'one in all',
      { relevantYears: 7 },
      found(1, EQUIVALENCY),
      {
        grade: 'NOA',
        education: 'secondary',
        professionalYears: 2,
        requirement: requirement(2, 6),
        years: 7,
        shortfall: 1,
        professionalShortfall: 0,
      },
      BY_EQUIVALENCY,
      ['2019 secondary school', STATED],
      ALWAYS,
    ],
    [
      'professional ones, more than in all',
      { relevantYears: 7, professionalYears: 0.5 },
      found(1.5, EQUIVALENCY),
      {
        grade: 'NOA',
        education: 'secondary',
        professionalYears: 0.5,
        requirement: requirement(2, 6),
        years: 7,
        shortfall: 1.5,
        professionalShortfall: 1.5,
      },
      BY_EQUIVALENCY,
      ['2019 secondary school', STATED, '2019 part-years'],
      ALWAYS,
    ],
  ],
  'years lacking either way': [
    [
      'a degree in no register',
      { education: 'degree not listed', relevantYears: 5 },
      found(3, EQUIVALENCY),
      {
        grade: 'NOA',
        education: 'degree not listed',
        professionalYears: 2,
        question: 'diploma or not',
        atLeast: requirement(2, 4),
        atMost: requirement(2, 6),
        years: 5,
        shortfall: 1,
        professionalShortfall: 0,
        shortfallAtMost: 3,
      },
      BY_REGISTERS,
      [...UNLISTED, STATED],
      ALWAYS,
    ],
    [
      'primary school',
      { ...messenger, education: 'primary', relevantYears: 0.5 },
      found(null, OUTSIDE_HEADQUARTERS),
      {
        grade: 'G2',
        education: 'primary',
        professionalYears: null,
        question: 'compulsory or not',
        atLeast: requirement(2, 0),
        atMost: null,
        years: 0.5,
        shortfall: 1.5,
        professionalShortfall: 0,
        shortfallAtMost: null,
      },
      ['2019 App. 3'],
      ['2019 primary schooling', '2019 part-years'],
      ALWAYS,
    ],
  ],
  'education lacking': [
    [
      'secondary school, which equivalency builds on',
      { education: 'compulsory' },
      found(null, EQUIVALENCY),
      { grade: 'NOA', education: 'compulsory', needed: 'secondary' },
      BY_EQUIVALENCY,
      ['2019 secondary school'],
      ALWAYS,
    ],
    [
      'secondary school at G5',
      { grade: 'G5', family: 'Finance Assistants', education: 'compulsory' },
      found(null, OUTSIDE_HEADQUARTERS),
      { grade: 'G5', education: 'compulsory', needed: 'secondary' },
      BY_MINIMUM,
      [],
      [
        'relevance of the experience',
        'some in the field',
        'with an ERP system',
        ...ALWAYS.slice(1),
      ],
    ],
    [
      'an advanced degree at P3',
      { grade: 'P3', family: 'Technical Specialists', education: 'first-level degree' },
      found(null),
      { grade: 'P3', education: 'first-level degree', needed: 'advanced degree' },
      ['2023 Annex 1'],
      ['2023 or equivalent'],
      ['field of the degree', ...ALWAYS],
    ],
  ],
  'every family refuses': [
    [
      'drivers for the schooling, messengers for the years',
      {
        grade: 'G2',
        family: null,
        education: 'compulsory',
        relevantYears: 1.5,
        professionalYears: null,
      },
      found(null, OUTSIDE_HEADQUARTERS),
      {
        grade: 'G2',
        education: 'compulsory',
        years: 1.5,
        families: [
          { family: 'Drivers', because: 'education lacking', needed: 'secondary' },
          { family: 'Messengers', because: 'years lacking', requirement: requirement(2, 0) },
        ],
      },
      ['2019 App. 3'],
      ['2019 grade without family', '2019 part-years'],
      [
        'relevance of the experience',
        'specific experience that the description names',
        'clean driving licence',
        ...ALWAYS.slice(1),
      ],
    ],
    [
      'messengers for the years, whatever HR says of primary school',
      {
        grade: 'G2',
        family: null,
        education: 'primary',
        relevantYears: 1,
        professionalYears: null,
      },
      found(null, OUTSIDE_HEADQUARTERS),
      {
        grade: 'G2',
        education: 'primary',
        years: 1,
        families: [
          { family: 'Drivers', because: 'education lacking', needed: 'secondary' },
          { family: 'Messengers', because: 'years lacking', requirement: requirement(2, 0) },
        ],
      },
      ['2019 App. 3'],
      ['2019 primary schooling', '2019 grade without family'],
      [
        'relevance of the experience',
        'specific experience that the description names',
        'clean driving licence',
        ...ALWAYS.slice(1),
      ],
    ],
  ],
  'education in question': [
    [
      'a degree in no register',
      { education: 'degree not listed', relevantYears: 6 },
      ['fact missing', 'diploma or not'],
      {
        grade: 'NOA',
        education: 'degree not listed',
        question: 'diploma or not',
        atLeast: requirement(2, 4),
        atMost: requirement(2, 6),
      },
      BY_REGISTERS,
      UNLISTED,
    ],
    [
      'a long degree at P5',
      { grade: 'P5', family: 'Technical Specialists', education: 'long degree', relevantYears: 10 },
      ['fact missing', 'advanced or not'],
      {
        grade: 'P5',
        education: 'long degree',
        question: 'advanced or not',
        atLeast: requirement(10, 0),
        atMost: null,
      },
      ['2023 Annex 1'],
      ['2023 long first degree'],
    ],
  ],
  'no description at grade': [
    [
      'G1',
      { grade: 'G1', family: null },
      'not covered',
      { grade: 'G1' },
      ['2019 Art. 4', '2023 Art. 3'],
      [],
    ],
    ['NOE', { grade: 'NOE', family: null }, 'not covered', { grade: 'NOE' }, ['2019 Art. 4'], []],
    [
      'P1',
      { grade: 'P1', family: null },
      'not covered',
      { grade: 'P1' },
      ['2023 Annex 1', '2023 Annex 2'],
      ['2023 P1'],
    ],
    [
      'D2',
      { grade: 'D2', family: null },
      'not covered',
      { grade: 'D2' },
      ['2019 Art. 2', '2023 Art. 2'],
      [],
    ],
  ],
  'family has no description at grade': [
    [
      'of 2019',
      { grade: 'NOB' },
      'not covered',
      { grade: 'NOB', family: 'Finance Officers' },
      ['2019 Art. 4'],
      [],
    ],
    [
      'of 2023',
      { grade: 'G5', family: 'Technical Specialists' },
      'not covered',
      { grade: 'G5', family: 'Technical Specialists' },
      ['2023 Annex 1'],
      [],
    ],
  ],
  'families differ': [
    [
      'a messenger may, a driver may not',
      { grade: 'G2', family: null, education: 'compulsory', relevantYears: 2 },
      ['fact missing', 'family'],
      { grade: 'G2' },
      ['2019 App. 3'],
      ['2019 grade without family'],
    ],
  ],
  'fact not given': [
    [
      'grade',
      { grade: null },
      ['fact missing', 'grade'],
      {},
      ['2019 App. 1 ¶1', '2019 App. 3', '2023 Annex 1', '2023 Annex 2'],
      [],
    ],
    ['education', { education: null }, ['fact missing', 'education'], {}, BY_MINIMUM, []],
    [
      'years',
      { relevantYears: null, professionalYears: null },
      ['fact missing', 'relevant years'],
      {},
      BY_EQUIVALENCY,
      ['2019 secondary school'],
    ],
  ],
};

it.each(listCases(CASES))(
  '%s: %s',
  (because, _, spoiled, answer, figures, clauses, readings, unchecked = []) => {
    const given = { ...officer, ...spoiled };
    const decision = because === 'required years' ? requiredYears(given) : assessEligibility(given);
    const reason = { because, ...figures };
    const grounds = { clauses, readings };
    expect(decision).toEqual(
      answer === 'not covered'
        ? { status: answer, reason, ...grounds }
        : answer[0] === 'decided'
          ? { status: answer[0], value: answer[1], reason, ...grounds, unchecked }
          : { status: answer[0], fact: answer[1], reason, ...grounds },
    );
  },
);
