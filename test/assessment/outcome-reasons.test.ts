import { BUILT_IN, createCatalogue, type Catalogue } from '../../src/agreements/catalogue';
import { assessPosition } from '../../src/assessment/assess-position';
import {
  OUTCOMES,
  type AssessmentSettings,
  type Outcome,
  type OutcomeReason,
  type PersonalGradeFate,
  type ReviewCause,
} from '../../src/assessment/assessment';
import type { Clause, ReadingId } from '../../src/domain/citation';
import type { Grade } from '../../src/domain/grade';
import type { Position } from '../../src/domain/position';
import type { Match } from '../../src/matching/match';
import { listCases, type CasesByReason } from '../agreements/reasons';
import { GUARDS, STATISTICIANS } from '../agreements/later-families';
import {
  ASSIGNED_ON,
  ASSISTANT,
  matching,
  PROFESSIONAL,
  SETTINGS,
  TO_ASSISTANTS,
  TO_SPECIALISTS,
} from './positions';

const LATER = createCatalogue([STATISTICIANS, GUARDS]);

interface Given {
  /** On the assistant of 2019, or the professional of 2023 where its grade is a P. */
  readonly position?: Partial<Position>;
  readonly match?: () => Match;
  readonly settings?: Partial<AssessmentSettings>;
  readonly catalogue?: Catalogue;
}

function assess({ position = {}, match, settings = {}, catalogue = BUILT_IN }: Given) {
  const isProfessional = position.grade?.startsWith('P') === true;
  return assessPosition(
    { ...(isProfessional ? PROFESSIONAL : ASSISTANT), ...position },
    { ...SETTINGS, ...settings },
    match ?? (isProfessional ? TO_SPECIALISTS : TO_ASSISTANTS),
    catalogue,
  );
}

type Case = readonly [
  name: string,
  given: Given,
  outcome: Outcome,
  incumbent: Grade | null,
  clauses: readonly Clause[],
  readings?: readonly ReadingId[],
];

/**
 * Never what an outcome rests on: a serving official's outcome rests on the grade or the description,
 * and without a grade no agreement covers the position.
 */
type NeverGrounds =
  'contract of a serving official' | 'grade not given' | 'position’s grade unknown';
type Grounds = Exclude<OutcomeReason['because'], NeverGrounds> | 'coverage alone';

const JOBS: ReadingId = '2019 existing grade is the job’s';
const CUT_OFF: ReadingId = '2019 cut-off date';
const ACROSS: ReadingId = '2019 across categories';
const AT_GRADE: readonly Clause[] = ['2023 Art. 5', '2023 App. A ¶2'];
const ASSIGNED: readonly ReadingId[] = [
  '2023 qualifications not tested',
  '2023 effective date not entered',
];
const day = (dayOfMonth: number) => ({ year: 2026, month: 12, day: dayOfMonth });
const takesEffect = (dayOfMonth: number) => ({
  effectiveOn: { 'Technical Specialists': day(dayOfMonth) },
});

const CASES: CasesByReason<Grounds, Case> = {
  'coverage alone': [
    [
      'benchmark',
      { position: { grade: 'P3', funding: 'other' } },
      'benchmark',
      null,
      ['2023 Art. 2'],
    ],
    [
      'the field on other funds',
      { position: { funding: 'other' } },
      'not covered',
      null,
      ['2019 Art. 2', '2019 Preamble'],
      ['2019 other funding'],
    ],
    [
      'a director',
      { position: { grade: 'D1' } },
      'not covered',
      null,
      ['2019 Art. 2', '2023 Art. 2'],
    ],
    [
      'a National Officer at headquarters',
      { position: { grade: 'NOA', station: 'headquarters' } },
      'not covered',
      null,
      ['2019 Art. 2', '2019 fn. 1', '2023 Art. 2'],
    ],
    ['no funding', { position: { funding: null } }, 'fact missing', null, ['2019 Art. 2']],
    [
      'funding that nobody guesses at',
      {
        position: {
          funding: null,
          unread: { funding: { value: 'RB/XB', question: 'mixed funding' } },
        },
      },
      'fact unread',
      null,
      ['2019 Art. 2'],
      ['mixed funding'],
    ],
  ],
  'other contract': [
    [
      '2019',
      { position: { contract: 'other' } },
      'not a serving official',
      null,
      ['2019 Art. 1'],
      ['other contract'],
    ],
    [
      '2023',
      { position: { grade: 'P3', contract: 'other' } },
      'not a serving official',
      null,
      ['2023 Art. 1'],
      ['other contract'],
    ],
  ],
  'contract does not include the cut-off date': [
    [
      'a contract that began later',
      { position: { cutOff: { on: day(1), held: false } } },
      'fact missing',
      null,
      ['2019 Art. 1'],
      [CUT_OFF],
    ],
  ],
  'contract unknown': [
    ['2019', { position: { contract: null } }, 'fact missing', null, ['2019 Art. 1']],
    ['2023', { position: { grade: 'P3', contract: null } }, 'fact missing', null, ['2023 Art. 1']],
    [
      'a contract that nobody guesses at',
      {
        position: {
          contract: null,
          unread: { contract: { value: 'loan', question: 'officials on loan' } },
        },
      },
      'fact unread',
      null,
      ['2019 Art. 1'],
      ['officials on loan'],
    ],
  ],
  'nobody in the position': [
    [
      '2019',
      { position: { vacant: true } },
      'vacant',
      null,
      ['2019 Art. 1', '2019 Art. 6'],
      ['2019 vacant position'],
    ],
    ['2023', { position: { grade: 'P3', vacant: true } }, 'vacant', null, ['2023 Art. 5']],
  ],
  'allocated above existing': [
    [
      'awarded',
      { position: { allocatedGrade: 'G6' } },
      'higher grade awarded',
      'G6',
      ['2019 Art. 6'],
      [JOBS, '2019 assignment date', CUT_OFF],
    ],
    [
      'vacancy not stated',
      { position: { allocatedGrade: 'G6', vacant: null } },
      'higher grade awarded',
      'G6',
      ['2019 Art. 6'],
      [JOBS, '2019 assignment date', CUT_OFF, 'vacancy not stated'],
    ],
    [
      'vacant beside a named incumbent with a contract',
      { position: { allocatedGrade: 'G6', vacant: true, incumbentNamed: true } },
      'higher grade awarded',
      'G6',
      ['2019 Art. 6'],
      [JOBS, '2019 assignment date', CUT_OFF, 'vacancy not stated'],
    ],
  ],
  'allocated above existing, equal to the personal grade': [
    [
      'awarded',
      { position: { allocatedGrade: 'G6', personalGrade: 'G6' } },
      'higher grade awarded',
      'G6',
      ['2019 Art. 6'],
      [JOBS, '2019 assignment date', CUT_OFF],
    ],
  ],
  'allocated above existing, personal grade higher': [
    [
      'kept',
      { position: { allocatedGrade: 'G6', personalGrade: 'G7' } },
      'no change',
      'G7',
      ['2019 Art. 6'],
      [JOBS, '2019 award below personal grade', CUT_OFF],
    ],
  ],
  'allocated below existing': [
    [
      'kept',
      { position: { grade: 'G6', allocatedGrade: 'G5' } },
      'personal grade retained',
      'G6',
      ['2019 Art. 6'],
      [JOBS, '2019 current grade', CUT_OFF],
    ],
  ],
  'allocated equals existing': [
    ['nothing changes', {}, 'no change', 'G5', ['2019 Art. 6'], [JOBS, CUT_OFF]],
    [
      'a family of a later annex',
      { match: matching(GUARDS.name), catalogue: LATER },
      'no change',
      'G5',
      ['2019 Art. 6'],
      [JOBS, CUT_OFF, 'later annex'],
    ],
    [
      'a personal grade that could not be read',
      { position: { unread: { 'personal grade': { value: '?', question: null } } } },
      'no change',
      null,
      ['2019 Art. 6'],
      [JOBS, CUT_OFF],
    ],
  ],
  'grades of two categories': [
    [
      'assistants',
      { position: { allocatedGrade: 'NOA' } },
      'reclassification procedure',
      'G5',
      ['2019 Art. 6', '2019 App. 2 ¶4'],
      [ACROSS, CUT_OFF],
    ],
    [
      'officers',
      { position: { allocatedGrade: 'NOA' }, match: matching('Programme Officers') },
      'reclassification procedure',
      'G5',
      ['2019 Art. 6', '2019 App. 2 ¶4'],
      [ACROSS, CUT_OFF],
    ],
  ],
  'personal grade of another category': [
    [
      'an award beside it',
      { position: { grade: 'G6', allocatedGrade: 'G7', personalGrade: 'NOA' } },
      'HR decides',
      'NOA',
      ['2019 Art. 6'],
      [ACROSS, CUT_OFF],
    ],
  ],
  'no description at allocated grade': [
    [
      'which the family lacks',
      { position: { allocatedGrade: 'G3' } },
      'HR decides',
      'G5',
      ['2019 Art. 4', '2019 Art. 6'],
      ['2019 allocated grade without description', CUT_OFF],
    ],
  ],
  'no rule outside 2019': [
    [
      'a P grade for a G position',
      { position: { allocatedGrade: 'P3' } },
      'HR decides',
      'G5',
      ['2019 Art. 2', '2019 Art. 6'],
      ['2023 no rule on grades', CUT_OFF],
    ],
  ],
  'description at the position’s grade': [
    [
      'assigned',
      { position: { grade: 'P3' } },
      'assigned at position grade',
      'P3',
      AT_GRADE,
      ASSIGNED,
    ],
    [
      'beside a personal grade',
      { position: { grade: 'P3', personalGrade: 'P4' } },
      'assigned at position grade',
      'P4',
      AT_GRADE,
      [...ASSIGNED, '2023 no rule on grades'],
    ],
    [
      'vacancy not stated',
      { position: { grade: 'P3', vacant: null } },
      'assigned at position grade',
      'P3',
      AT_GRADE,
      [...ASSIGNED, 'vacancy not stated'],
    ],
    [
      'on the first day of the family',
      { position: { grade: 'P3' }, settings: takesEffect(1) },
      'assigned at position grade',
      'P3',
      AT_GRADE,
      ['2023 qualifications not tested'],
    ],
    [
      'on the row’s own date',
      {
        position: { grade: 'P3', assignedOn: day(3) },
        settings: { ...takesEffect(3), assignedOn: day(1) },
      },
      'assigned at position grade',
      'P3',
      AT_GRADE,
      ['2023 qualifications not tested'],
    ],
    [
      'a family of a later annex',
      { position: { grade: 'P3' }, match: matching(STATISTICIANS.name), catalogue: LATER },
      'assigned at position grade',
      'P3',
      AT_GRADE,
      ['2023 qualifications not tested', 'later annex'],
    ],
  ],
  'family has none at the position’s grade': [
    [
      'a family of a later annex',
      { position: { grade: 'P5' }, match: matching(STATISTICIANS.name), catalogue: LATER },
      'HR decides',
      'P5',
      AT_GRADE,
      ['2023 no description at grade'],
    ],
    [
      'a family of 2019',
      { position: { grade: 'P3' }, match: matching('Programme Officers') },
      'HR decides',
      'P3',
      AT_GRADE,
      ['2023 no description at grade'],
    ],
  ],
  'P1 has no description': [
    [
      'held',
      { position: { grade: 'P1' } },
      'no description yet',
      'P1',
      ['2023 Annex 1', '2023 Annex 2'],
      ['2023 P1'],
    ],
    [
      'vacant',
      { position: { grade: 'P1', vacant: true } },
      'vacant',
      null,
      ['2023 Annex 1', '2023 Annex 2'],
      ['2023 P1'],
    ],
  ],
  'family not in effect yet': [
    [
      'a day before',
      { position: { grade: 'P3' }, settings: takesEffect(2) },
      'no description yet',
      'P3',
      ['2023 Art. 4'],
      ['2023 effective date'],
    ],
    [
      'nor is 2019 itself, and a grade was allocated',
      { position: { allocatedGrade: 'G6', assignedOn: { year: 2019, month: 7, day: 24 } } },
      'no description yet',
      'G5',
      ['2019 Art. 7'],
    ],
    [
      'nor is 2023 itself',
      {
        position: {
          grade: 'P3',
          personalGrade: 'P4',
          assignedOn: { year: 2023, month: 5, day: 4 },
        },
      },
      'no description yet',
      'P4',
      ['2023 Art. 6'],
    ],
  ],
  'date of assignment unknown': [
    [
      'none entered',
      { position: { grade: 'P3' }, settings: { ...takesEffect(1), assignedOn: null } },
      'fact missing',
      null,
      ['2023 Art. 4'],
    ],
    [
      'a row’s own that could not be read',
      {
        position: { grade: 'P3', unread: { 'assignment date': { value: 'May', question: null } } },
        settings: takesEffect(1),
      },
      'fact unread',
      null,
      ['2023 Art. 4'],
    ],
  ],
  'no description for General Service at headquarters yet': [
    [
      'held',
      { position: { station: 'headquarters' } },
      'no description yet',
      'G5',
      ['2023 Art. 3'],
    ],
    [
      'a personal grade kept',
      { position: { station: 'headquarters', personalGrade: 'G6' } },
      'no description yet',
      'G6',
      ['2023 Art. 3'],
    ],
    [
      'vacant',
      { position: { station: 'headquarters', vacant: true } },
      'vacant',
      null,
      ['2023 Art. 3'],
    ],
    [
      'on other funds',
      { position: { station: 'headquarters', funding: 'other' } },
      'benchmark',
      null,
      ['2023 Art. 3'],
    ],
  ],
  // Art. 3 of 2019 has all its families; those of 2023 stand in the annexes so far.
  'no description fits': [
    ['G', { match: matching('no description fits') }, 'no description fits', 'G5', ['2019 Art. 3']],
    [
      'NO',
      { position: { grade: 'NOA' }, match: matching('no description fits') },
      'no description fits',
      'NOA',
      ['2019 Art. 3'],
    ],
    [
      'P',
      { position: { grade: 'P3' }, match: matching('no description fits') },
      'no description fits',
      'P3',
      ['2023 Annex 1', '2023 Annex 2'],
    ],
  ],
  'family introduced later': [
    [
      'P',
      { position: { grade: 'P3' }, match: matching('none introduced yet') },
      'no description yet',
      'P3',
      ['2023 Art. 3'],
    ],
  ],
  // HR determines the family from what the system says of the position (App. 2 ¶2; App. A ¶2).
  'no family found': [
    ['G', { match: matching(null) }, 'HR decides', 'G5', ['2019 App. 2 ¶2']],
    [
      'P',
      { position: { grade: 'P3' }, match: matching(null) },
      'HR decides',
      'P3',
      ['2023 App. A ¶2'],
    ],
  ],
  'family of another category': [
    [
      'drivers at NOA',
      { position: { grade: 'NOA' }, match: matching('Drivers') },
      'HR decides',
      'NOA',
      ['2019 Art. 4'],
    ],
  ],
  'no grade allocated': [
    [
      'below the family',
      { position: { grade: 'G4' } },
      'HR decides',
      'G4',
      ['2019 Art. 4', '2019 Art. 6', '2019 App. 2 ¶3'],
      ['2019 nearest grade is a hint', CUT_OFF],
    ],
    [
      'below the family, a personal grade kept',
      { position: { grade: 'G4', personalGrade: 'G5' } },
      'HR decides',
      'G5',
      ['2019 Art. 4', '2019 Art. 6', '2019 App. 2 ¶3'],
      ['2019 nearest grade is a hint', CUT_OFF],
    ],
  ],
};

/**
 * Where the export does not say whether anybody holds the position, or says both: everything but
 * *vacant* takes it that somebody does, whatever the outcome is, and gives that person's grade.
 */
describe('a vacancy that is not stated bears on every outcome but vacant', () => {
  const NOT_STATED: ReadingId = 'vacancy not stated';
  const silent: readonly Given[] = [
    { position: { grade: 'G4' } },
    { position: { allocatedGrade: 'G3' } },
    { position: { allocatedGrade: 'NOA' } },
    { position: { grade: 'G6', allocatedGrade: 'G7', personalGrade: 'NOA' } },
    { position: { allocatedGrade: 'P3' } },
    { position: {}, match: matching(null) },
    { position: {}, match: matching('no description fits') },
    { position: { grade: 'NOA' }, match: matching('Drivers') },
    { position: { contract: null } },
    { position: { grade: 'P1' } },
    { position: { grade: 'P3' }, match: matching('Programme Officers') },
    { position: { grade: 'P3' }, match: matching('none introduced yet') },
    { position: { grade: 'P3' }, match: matching(null) },
    { position: { station: 'headquarters' } },
  ];
  const described = silent.map((given) => {
    const { outcome, grounds } = assess(given);
    return [outcome, grounds?.reason.because ?? '', given] as const;
  });

  it.each(described)('%s: %s', (outcome, because, given) => {
    const stated = assess(given);
    const having = (facts: Partial<Position>) =>
      assess({ ...given, position: { contract: 'fixed-term', ...given.position, ...facts } });
    expect(stated.grounds?.readings).not.toContain(NOT_STATED);
    for (const facts of [{ vacant: null }, { vacant: true, incumbentNamed: true }] as const) {
      const assessed = having(facts);
      // Without a contract nothing contradicts a status of vacant.
      if (assessed.outcome === 'vacant') continue;
      expect([assessed.outcome, assessed.grounds?.reason.because]).toEqual([outcome, because]);
      expect(assessed.incumbentGrade).toBe(stated.incumbentGrade);
      expect(assessed.grounds?.clauses).toEqual(stated.grounds?.clauses);
      expect(assessed.grounds?.readings.filter((one) => one === NOT_STATED)).toHaveLength(1);
    }
    const vacant = having({ vacant: true, incumbentNamed: false });
    expect([vacant.outcome, vacant.incumbentGrade]).toEqual(['vacant', null]);
    expect(vacant.grounds?.readings).not.toContain(NOT_STATED);
  });

  it('is not said where no agreement covers the position', () => {
    for (const position of [{ funding: 'other' }, { grade: 'D1' }] as const) {
      const { coverage, grounds } = assess({ position: { ...position, vacant: null } });
      expect([...coverage.readings, ...(grounds?.readings ?? [])]).not.toContain(NOT_STATED);
    }
  });
});

describe('the outcome for a position', () => {
  it.each(listCases(CASES))(
    '%s: %s',
    (because, _, given, outcome, incumbent, clauses, readings = []) => {
      const assessment = assess(given);
      const decision = assessment.grounds ?? assessment.coverage;
      expect(assessment.grounds?.reason.because ?? 'coverage alone').toBe(because);
      expect([assessment.outcome, assessment.incumbentGrade]).toEqual([outcome, incumbent]);
      expect([decision.clauses, decision.readings]).toEqual([clauses, readings]);
    },
  );

  it('is each of those that there are', () => {
    const found = new Set(listCases(CASES).map(([, , , outcome]) => outcome));
    expect([...found].sort()).toEqual([...OUTCOMES].sort());
  });
});

type CauseCase = readonly [name: string, given: Given, causes: readonly ReviewCause[]];

const HIGHER = { grade: 'G5', allocatedGrade: 'G6' } as const;
const odd = { value: 'G5/G6', question: null };

const CAUSES: CasesByReason<ReviewCause['kind'], CauseCase> = {
  'match not accepted': [
    [
      'with its doubts',
      {
        match: matching('Programme Assistants', {
          accepted: false,
          doubts: [{ kind: 'weak evidence' }],
        }),
      },
      [{ kind: 'match not accepted', doubts: [{ kind: 'weak evidence' }] }],
    ],
  ],
  'no grade allocated': [
    [
      'with the nearest',
      { position: { grade: 'G4' } },
      [{ kind: 'no grade allocated', family: 'Programme Assistants', grade: 'G4', nearest: 'G5' }],
    ],
  ],
  'no description at allocated grade': [
    [
      'that HR wrote',
      { position: { allocatedGrade: 'G3' } },
      [
        {
          kind: 'no description at allocated grade',
          family: 'Programme Assistants',
          grade: 'G3',
        },
      ],
    ],
  ],
  'grade in title differs': [
    [
      'however sure the family',
      {
        match: matching('Programme Assistants', {
          doubts: [{ kind: 'grade in title differs', inTitle: 'G6', grade: 'G5' }],
        }),
      },
      [{ kind: 'grade in title differs', inTitle: 'G6', grade: 'G5' }],
    ],
  ],
  'allocated grade without description': [
    [
      'no description fits',
      { position: HIGHER, match: matching('no description fits') },
      [{ kind: 'allocated grade without description', grade: 'G6' }],
    ],
  ],
  'allocated grade plays no part': [
    [
      'under 2023',
      { position: { grade: 'P3', allocatedGrade: 'P4' } },
      [{ kind: 'allocated grade plays no part', grade: 'P4' }],
    ],
    ['not where it is the position’s', { position: { grade: 'P3', allocatedGrade: 'P3' } }, []],
  ],
  'personal grade of another category': [
    [
      'under 2019',
      { position: { ...HIGHER, personalGrade: 'NOA' } },
      [{ kind: 'personal grade of another category' }],
    ],
    [
      'under 2019, nothing awarded',
      { position: { personalGrade: 'NOA' } },
      [{ kind: 'personal grade of another category' }],
    ],
    [
      'under 2023',
      { position: { grade: 'P3', personalGrade: 'G7' } },
      [{ kind: 'personal grade of another category' }],
    ],
    ['not a director’s under 2023', { position: { grade: 'P5', personalGrade: 'D1' } }, []],
  ],
  'personal grade below existing': [
    [
      'under 2019',
      { position: { personalGrade: 'G4' } },
      [{ kind: 'personal grade below existing' }],
    ],
    [
      'under 2023',
      { position: { grade: 'P3', personalGrade: 'P2' } },
      [{ kind: 'personal grade below existing' }],
    ],
    ['not of nobody', { position: { grade: 'P3', personalGrade: 'P2', vacant: true } }, []],
    ['not one that equals it', { position: { grade: 'P3', personalGrade: 'P3' } }, []],
  ],
  'grades of two categories': [
    [
      'G and NO',
      { position: { allocatedGrade: 'NOA' }, match: matching('Programme Officers') },
      [{ kind: 'grades of two categories' }],
    ],
  ],
  'setting contradicted': [
    [
      'a regional office',
      {
        position: { grade: 'NOA', office: 'regional office' },
        match: matching('Finance Officers'),
      },
      [
        {
          kind: 'setting contradicted',
          office: 'regional office',
          offices: ['decent work team', 'country office'],
          strength: 'named',
        },
      ],
    ],
  ],
  'HR decides': [
    [
      'the family has none at the grade',
      { position: { grade: 'P3' }, match: matching('Programme Officers') },
      [{ kind: 'HR decides' }],
    ],
  ],
  'date before the agreement': [
    [
      'assigned a day before 2019 was signed, awarded',
      { position: HIGHER, settings: { assignedOn: { year: 2019, month: 7, day: 24 } } },
      [
        {
          kind: 'date before the agreement',
          on: { year: 2019, month: 7, day: 24 },
          signedOn: { year: 2019, month: 7, day: 25 },
          clause: '2019 Art. 7',
        },
      ],
    ],
    [
      'by the row’s own date, nothing awarded',
      { position: { assignedOn: { year: 2002, month: 2, day: 3 } } },
      [
        {
          kind: 'date before the agreement',
          on: { year: 2002, month: 2, day: 3 },
          signedOn: { year: 2019, month: 7, day: 25 },
          clause: '2019 Art. 7',
        },
      ],
    ],
    [
      'not on the day of 2019',
      { position: { ...HIGHER, assignedOn: { year: 2019, month: 7, day: 25 } } },
      [],
    ],
    [
      'assigned a day before 2023 was signed',
      { position: { grade: 'P3', assignedOn: { year: 2023, month: 5, day: 4 } } },
      [
        {
          kind: 'date before the agreement',
          on: { year: 2023, month: 5, day: 4 },
          signedOn: { year: 2023, month: 5, day: 5 },
          clause: '2023 Art. 6',
        },
      ],
    ],
    [
      'not on the day of 2023',
      { position: { grade: 'P3', assignedOn: { year: 2023, month: 5, day: 5 } } },
      [],
    ],
    [
      'not where nothing is assigned',
      { position: { vacant: true, assignedOn: { year: 2002, month: 2, day: 3 } } },
      [],
    ],
  ],
  'vacancy contradicted': [
    [
      'vacant beside a named incumbent with a contract',
      { position: { vacant: true, incumbentNamed: true } },
      [{ kind: 'vacancy contradicted' }],
    ],
  ],
  'fact missing': [
    ['contract', { position: { contract: null } }, [{ kind: 'fact missing', fact: 'contract' }]],
    ['funding', { position: { funding: null } }, [{ kind: 'fact missing', fact: 'funding' }]],
    [
      'the date of an award',
      { position: HIGHER, settings: { assignedOn: null } },
      [{ kind: 'fact missing', fact: 'date' }],
    ],
    [
      'the date that a family of 2023 takes effect before',
      { position: { grade: 'P3' }, settings: { ...takesEffect(1), assignedOn: null } },
      [{ kind: 'fact missing', fact: 'date' }],
    ],
  ],
  'fact unread': [
    ['not of nobody', { position: { vacant: true, unread: { 'personal grade': odd } } }, []],
    [
      'not of nobody at P3',
      { position: { grade: 'P3', vacant: true, unread: { 'personal grade': odd } } },
      [],
    ],
    ...(
      [
        ['contract', { contract: null, unread: { contract: odd } }, 'contract'],
        ['funding', { funding: null, unread: { funding: odd } }, 'funding'],
        ['duty station', { station: null, unread: { 'duty station': odd } }, 'duty station'],
        ['vacancy', { vacant: null, unread: { vacancy: odd } }, 'vacancy'],
        ['personal grade', { unread: { 'personal grade': odd } }, 'personal grade'],
        ['allocated grade', { unread: { 'allocated grade': odd } }, 'allocated grade'],
        ['date of an award', { ...HIGHER, unread: { 'assignment date': odd } }, 'date'],
        [
          'personal grade at P3',
          { grade: 'P3', unread: { 'personal grade': odd } },
          'personal grade',
        ],
      ] as const
    ).map(([name, position, fact]): CauseCase => [
      name,
      { position },
      [{ kind: 'fact unread', fact, value: 'G5/G6' }],
    ]),
  ],
};

describe('why a person has to look', () => {
  it.each(listCases(CAUSES))('%s: %s', (_kind, _name, given, causes) => {
    expect(assess(given).review.filter(({ kind }) => !isBeside(kind, causes))).toEqual(causes);
  });

  it('not at all where nothing is odd', () => {
    expect(assess({}).review).toEqual([]);
    expect(assess({ position: { grade: 'P3' } }).review).toEqual([]);
  });
});

/** A family without the allocated grade says so, too, beside what the grade itself leads to. */
function isBeside(kind: ReviewCause['kind'], causes: readonly ReviewCause[]): boolean {
  return (
    kind === 'no description at allocated grade' && !causes.some((cause) => cause.kind === kind)
  );
}

type FateCase = readonly [name: string, given: Given, grade: Grade];

const FATES: CasesByReason<PersonalGradeFate, FateCase> = {
  'said by the outcome': [
    [
      'awarded above it',
      { position: { ...HIGHER, allocatedGrade: 'G7', personalGrade: 'G6' } },
      'G6',
    ],
    ['retained', { position: { grade: 'G6', allocatedGrade: 'G5', personalGrade: 'G7' } }, 'G7'],
    [
      'retained, equal to the existing one',
      { position: { grade: 'G6', allocatedGrade: 'G5', personalGrade: 'G6' } },
      'G6',
    ],
    ['no change', { position: { personalGrade: 'G6' } }, 'G6'],
    ['of another category', { position: { ...HIGHER, personalGrade: 'NOA' } }, 'NOA'],
  ],
  'gives way': [
    ['equal to the existing one', { position: { ...HIGHER, personalGrade: 'G5' } }, 'G5'],
  ],
  stays: [
    ['no change, equal to the existing one', { position: { personalGrade: 'G5' } }, 'G5'],
    ['HR decides', { position: { allocatedGrade: 'G3', personalGrade: 'G6' } }, 'G6'],
    [
      'no description fits',
      { position: { personalGrade: 'G6' }, match: matching('no description fits') },
      'G6',
    ],
    ['no description yet', { position: { grade: 'P1', personalGrade: 'P2' } }, 'P2'],
    ['reclassification', { position: { allocatedGrade: 'NOA', personalGrade: 'G6' } }, 'G6'],
    ['not covered', { position: { funding: 'other', personalGrade: 'G6' } }, 'G6'],
    ['another contract', { position: { contract: 'other', personalGrade: 'G6' } }, 'G6'],
    ['a director', { position: { grade: 'D1', personalGrade: 'D2' } }, 'D2'],
  ],
  'plays no part': [['under 2023', { position: { grade: 'P3', personalGrade: 'P4' } }, 'P4']],
  'nobody’s': [['vacant', { position: { vacant: true, personalGrade: 'G6' } }, 'G6']],
  open: [['a fact missing', { position: { contract: null, personalGrade: 'G6' } }, 'G6']],
};

describe('a personal grade', () => {
  it.each(listCases(FATES))('%s: %s', (fate, _, given, grade) => {
    expect(assess(given).personalGrade).toEqual({ grade, fate });
  });

  it('is none where the row has none', () => {
    expect(assess({}).personalGrade).toBeNull();
  });
});

describe('the effective date of an award, 2019 Art. 6', () => {
  it.each<[string, Given, object | null]>([
    ['the common date', { position: HIGHER }, ASSIGNED_ON],
    ['the row’s own', { position: { ...HIGHER, assignedOn: day(9) } }, day(9)],
    [
      'none where it could not be read',
      { position: { ...HIGHER, assignedOn: null, unread: { 'assignment date': odd } } },
      null,
    ],
    ['none without an award', {}, null],
    ['none where the grade is retained', { position: { grade: 'G6', allocatedGrade: 'G5' } }, null],
    ['none under 2023', { position: { grade: 'P3' } }, null],
  ])('%s', (_, given, date) => {
    expect(assess(given).effectiveOn).toEqual(date);
  });
});
