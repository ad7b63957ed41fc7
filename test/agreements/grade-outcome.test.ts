import fc from 'fast-check';
import { BUILT_IN, createCatalogue } from '../../src/agreements/catalogue';
import {
  gradeOutcome,
  type GradeEffect,
  type GradeFacts,
  type GradeOddity,
  type GradeOutcome,
  type GradeOutcomeReason,
} from '../../src/agreements/field-2019/grade-outcome';
import type { Clause, ReadingId } from '../../src/domain/citation';
import { compareGrades, LADDERS, type Grade } from '../../src/domain/grade';
import type { JobFamilyName } from '../../src/domain/job-description';
import { laterFamily } from './later-families';
import { expectDecision, listCases, type Answer, type CasesByReason } from './reasons';

type Case = readonly [
  name: string,
  grades: readonly [existing: Grade | null, allocated: Grade | null, personal?: Grade | null],
  answer: Answer<GradeOutcome>,
  readings: readonly ReadingId[],
  clauses?: readonly Clause[],
  family?: JobFamilyName | null,
];

const JOBS: ReadingId = '2019 existing grade is the job’s';
const BELOW: ReadingId = '2019 personal grade below existing';
const ACROSS: ReadingId = '2019 across categories';
const UNDESCRIBED: ReadingId = '2019 allocated grade without description';
const ART_6: readonly Clause[] = ['2019 Art. 6'];

function outcome(
  effect: GradeEffect,
  incumbentGrade: Grade,
  oddity: GradeOddity | null = null,
): Answer<GradeOutcome> {
  return ['decided', { effect, incumbentGrade, oddity }];
}
const awarded = outcome.bind(null, 'higher grade awarded');
const unchanged = outcome.bind(null, 'no change');
const kept = outcome.bind(null, 'personal grade retained');

// Art. 6, second paragraph: a higher grade is awarded; third: under a lower one the grade held stays.
const CASES: CasesByReason<GradeOutcomeReason['because'], Case> = {
  'allocated above existing': [
    ['awarded', ['G5', 'G6'], awarded('G6'), [JOBS, '2019 assignment date']],
    [
      'above the personal grade too',
      ['G5', 'G7', 'G6'],
      awarded('G7'),
      [JOBS, '2019 assignment date'],
    ],
    ['by two grades', ['NOA', 'NOC'], awarded('NOC'), [JOBS, '2019 assignment date']],
    [
      'personal grade below existing',
      ['G6', 'G7', 'G5'],
      awarded('G7', 'personal grade below existing'),
      [JOBS, '2019 assignment date', BELOW],
    ],
  ],
  'allocated above existing, equal to the personal grade': [
    [
      'the award makes it the job’s',
      ['G5', 'G6', 'G6'],
      awarded('G6'),
      [JOBS, '2019 assignment date'],
    ],
  ],
  'allocated above existing, personal grade higher': [
    ['kept', ['G5', 'G6', 'G7'], unchanged('G7'), [JOBS, '2019 award below personal grade']],
  ],
  'allocated below existing': [
    ['kept', ['G6', 'G5'], kept('G6'), [JOBS, '2019 current grade']],
    ['personal grade kept', ['G6', 'G5', 'G7'], kept('G7'), [JOBS, '2019 current grade']],
    [
      'personal grade below existing',
      ['G6', 'G5', 'G5'],
      kept('G5', 'personal grade below existing'),
      [JOBS, '2019 current grade', BELOW],
    ],
    [
      'personal grade of another category',
      ['G7', 'G6', 'NOA'],
      kept('NOA', 'personal grade of another category'),
      [JOBS, '2019 current grade', ACROSS],
    ],
  ],
  'allocated equals existing': [
    ['nothing changes', ['NOB', 'NOB'], unchanged('NOB'), [JOBS]],
    ['personal grade kept', ['NOA', 'NOA', 'NOB'], unchanged('NOB'), [JOBS]],
    [
      'personal grade below existing',
      ['G6', 'G6', 'G5'],
      unchanged('G5', 'personal grade below existing'),
      [JOBS, BELOW],
    ],
    [
      'personal grade of another category',
      ['G7', 'G7', 'NOA'],
      unchanged('NOA', 'personal grade of another category'),
      [JOBS, ACROSS],
    ],
  ],
  // Circular 6/639, to which App. 2 ¶4 points, is the way from one category to the other.
  'grades of two categories': [
    ['from G to NO', ['G7', 'NOA'], 'not covered', [ACROSS], [...ART_6, '2019 App. 2 ¶4']],
    ['from NO to G', ['NOA', 'G7'], 'not covered', [ACROSS], [...ART_6, '2019 App. 2 ¶4']],
    [
      'to a grade without description',
      ['G7', 'NOD'],
      'not covered',
      [ACROSS],
      [...ART_6, '2019 App. 2 ¶4'],
    ],
  ],
  'personal grade of another category': [
    ['an award beside it', ['G6', 'G7', 'NOA'], 'not covered', [ACROSS]],
  ],
  // Art. 4 has the grades of each family.
  'no description at allocated grade': (
    [
      ['higher', 'NOC', 'NOD', null],
      ['higher still', 'NOC', 'NOE', null],
      ['lower', 'G2', 'G1', null],
      ['equal', 'NOD', 'NOD', null],
      ['higher than the family has', 'G2', 'G3', 'Messengers'],
      ['lower than the family has', 'G5', 'G4', 'Finance Assistants'],
      ['equal, which the family lacks', 'G3', 'G3', 'Finance Assistants'],
    ] as const
  ).map(([name, existing, allocated, family]): Case => [
    name,
    [existing, allocated],
    'not covered',
    [UNDESCRIBED],
    ['2019 Art. 4', '2019 Art. 6'],
    family,
  ]) as [Case, ...Case[]],
  // Art. 2 keeps P and above out of 2019, and 2023 has no such article.
  'no rule outside 2019': (
    [
      ['P', ['P3', 'P4']],
      ['a P grade for a G position', ['G5', 'P3']],
      ['D', ['D1', null]],
      ['D, allocated alone', [null, 'D1']],
    ] as const
  ).map(([name, grades]): Case => [
    name,
    grades,
    'not covered',
    ['2023 no rule on grades'],
    ['2019 Art. 2', '2019 Art. 6'],
  ]) as [Case, ...Case[]],
  'grade not given': [
    ['existing', [null, 'G5'], ['fact missing', 'grade'], []],
    ['allocated', ['G5', null], ['fact missing', 'allocated grade'], []],
    ['neither', [null, null], ['fact missing', 'grade'], []],
  ],
};

function facts(
  existing: Grade,
  allocated: Grade,
  personal: Grade | null,
  family: JobFamilyName | null = null,
): GradeFacts {
  return { existing, allocated, personal, family };
}

describe('the grade outcome, 2019 Art. 6', () => {
  it.each(listCases(CASES))('%s: %s', (because, _, grades, answer, readings, ...rest) => {
    const [existing, allocated, personal = null] = grades;
    const [clauses = ART_6, family = null] = rest;
    const decision = gradeOutcome({ existing, allocated, personal, family });
    expectDecision(decision, because, answer, { clauses, readings });
  });

  it.each<[GradeFacts, object]>([
    [facts('G5', 'G7', 'G6'), { existing: 'G5', allocated: 'G7', current: 'G6' }],
    [facts('G5', 'G7', null), { existing: 'G5', allocated: 'G7', current: 'G5' }],
    [facts('G7', 'NOA', null), { existing: 'G7', allocated: 'NOA' }],
    [facts('G6', 'G7', 'NOA'), { allocated: 'G7', personal: 'NOA' }],
    [facts('G2', 'G3', null, 'Messengers'), { family: 'Messengers', grade: 'G3' }],
    [facts('P3', 'P4', null), { grade: 'P3' }],
    [facts('G5', 'P3', null), { grade: 'P3' }],
  ])('%j names its figures', (given, figures) => {
    expect(gradeOutcome(given).reason).toEqual({ because: expect.any(String), ...figures });
  });

  it('awards a grade that a later annex describes', () => {
    const later = createCatalogue([laterFamily('Chief Officers', { NOD: 'Chief Officer' })]);
    const facts = { existing: 'NOC', allocated: 'NOD', personal: null, family: null } as const;
    expect(gradeOutcome(facts, later)).toMatchObject({
      value: { effect: 'higher grade awarded', incumbentGrade: 'NOD' },
    });
  });

  it('never lets the incumbent’s grade fall', () => {
    const ladder = fc.constantFrom(LADDERS.G, LADDERS.NO);
    const facts = ladder.chain((grades) => {
      const grade = fc.constantFrom<Grade>(...grades);
      return fc.record({ existing: grade, allocated: grade, personal: fc.option(grade) });
    });
    fc.assert(
      fc.property(facts, ({ existing, allocated, personal }) => {
        const decision = gradeOutcome({ existing, allocated, personal, family: null });
        const isDescribed = BUILT_IN.descriptionsAt(allocated).length > 0;
        if (decision.status !== 'decided') return !isDescribed;
        const { incumbentGrade } = decision.value;
        return compareGrades(incumbentGrade, personal ?? existing)! >= 0;
      }),
    );
  });
});
