import { BUILT_IN } from '../../src/agreements/catalogue';
import {
  assignUnder2023,
  type AssignmentFacts,
  type AssignmentReason,
} from '../../src/agreements/professional-2023/assignment';
import type { Clause, ReadingId } from '../../src/domain/citation';
import type { JobDescription } from '../../src/domain/job-description';
import { expectDecision, listCases, type Answer, type CasesByReason } from './reasons';

const day = (dayOfMonth: number) => ({ year: 2026, month: 12, day: dayOfMonth });
const facts: AssignmentFacts = {
  family: 'Technical Specialists',
  positionGrade: 'P3',
  effectiveOn: day(1),
  assignedOn: day(2),
};
const officer = BUILT_IN.findDescription('Technical Specialists', 'P3')!;
const AT_GRADE: readonly Clause[] = ['2023 Art. 5', '2023 App. A ¶2'];
const NOT_TESTED: ReadingId = '2023 qualifications not tested';

type Case = readonly [
  name: string,
  spoiled: Partial<AssignmentFacts>,
  answer: Answer<JobDescription>,
  clauses: readonly Clause[],
  readings?: readonly ReadingId[],
];

// Art. 5 assigns at the grade of the position, which ¶2 sets against the personal grade; Art. 4 has
// the date of effect; the annexes begin at P2.
const CASES: CasesByReason<AssignmentReason['because'], Case> = {
  'description at the position’s grade': [
    ['in effect', {}, ['decided', officer], AT_GRADE, [NOT_TESTED]],
    ['on its first day', { assignedOn: day(1) }, ['decided', officer], AT_GRADE, [NOT_TESTED]],
    [
      'no date of effect entered',
      { effectiveOn: null },
      ['decided', officer],
      AT_GRADE,
      [NOT_TESTED, '2023 effective date not entered'],
    ],
    [
      'no date at all',
      { effectiveOn: null, assignedOn: null },
      ['decided', officer],
      AT_GRADE,
      [NOT_TESTED, '2023 effective date not entered'],
    ],
  ],
  'family has none at the position’s grade': [
    ['G5', { positionGrade: 'G5' }, 'not covered', AT_GRADE, ['2023 no description at grade']],
    ['D1', { positionGrade: 'D1' }, 'not covered', AT_GRADE, ['2023 no description at grade']],
    ['of 2019', { family: 'Drivers' }, 'not covered', AT_GRADE, ['2023 no description at grade']],
  ],
  'P1 has no description': [
    ['P1', { positionGrade: 'P1' }, 'not covered', ['2023 Annex 1', '2023 Annex 2'], ['2023 P1']],
  ],
  'family not in effect yet': [
    [
      'a day before',
      { effectiveOn: day(3) },
      'not covered',
      ['2023 Art. 4'],
      ['2023 effective date'],
    ],
  ],
  'position’s grade unknown': [
    ['no grade', { positionGrade: null }, ['fact missing', 'grade'], AT_GRADE],
  ],
  'date of assignment unknown': [
    ['no date', { assignedOn: null }, ['fact missing', 'date'], ['2023 Art. 4']],
  ],
};

describe('the description assigned, 2023 Art. 4, 5 and App. A ¶2', () => {
  it.each(listCases(CASES))('%s: %s', (because, _, spoiled, answer, clauses, readings = []) => {
    const decision = assignUnder2023({ ...facts, ...spoiled });
    expectDecision(decision, because, answer, { clauses, readings });
  });

  it.each<[Partial<AssignmentFacts>, object]>([
    [{}, { grade: 'P3' }],
    [{ positionGrade: 'G5' }, { family: 'Technical Specialists', grade: 'G5' }],
    [{ effectiveOn: day(3) }, { effectiveOn: day(3) }],
  ])('%j names the figures', (spoiled, figures) => {
    expect(assignUnder2023({ ...facts, ...spoiled }).reason).toMatchObject(figures);
  });
});
