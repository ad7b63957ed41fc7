import fc from 'fast-check';
import { gradeOutcome, type GradeFacts } from '../../src/agreements/field-2019/grade-retention';
import { compareGrades, LADDERS, type Grade } from '../../src/domain/grade';

type Row = [string, Grade, Grade, Grade | null, string, Grade, string[]];

describe('the grade outcome, 2019 Art. 6', () => {
  it.each<Row>([
    ['above: awarded', 'G5', 'G6', null, 'higher grade awarded', 'G6', ['2019 assignment date']],
    ['above the personal grade too', 'G5', 'G7', 'G6', 'higher grade awarded', 'G7', []],
    [
      'above, but held already',
      'G5',
      'G6',
      'G6',
      'no change',
      'G6',
      ['2019 award above current grade only'],
    ],
    [
      'above, but below what is held',
      'G5',
      'G6',
      'G7',
      'no change',
      'G7',
      ['2019 award above current grade only'],
    ],
    ['below: kept', 'G6', 'G5', null, 'personal grade retained', 'G6', ['2019 current grade']],
    ['below, personal grade kept', 'G6', 'G5', 'G7', 'personal grade retained', 'G7', []],
    ['equal', 'NOB', 'NOB', null, 'no change', 'NOB', ['2019 existing grade is the job’s']],
    ['equal, personal grade kept', 'NOA', 'NOA', 'NOB', 'no change', 'NOB', []],
    [
      'odd: personal of another category, allocated below',
      'G7',
      'G6',
      'NOA',
      'personal grade retained',
      'NOA',
      ['2019 across categories'],
    ],
    [
      'odd: personal of another category, equal',
      'G7',
      'G7',
      'NOA',
      'no change',
      'NOA',
      ['2019 across categories'],
    ],
    [
      'odd: personal below existing, kept',
      'G6',
      'G6',
      'G5',
      'no change',
      'G5',
      ['2019 personal grade below existing'],
    ],
    [
      'odd: personal below existing, allocated above',
      'G6',
      'G7',
      'G5',
      'higher grade awarded',
      'G7',
      ['2019 personal grade below existing'],
    ],
    [
      'odd: personal below existing, allocated below',
      'G6',
      'G5',
      'G5',
      'personal grade retained',
      'G5',
      ['2019 personal grade below existing'],
    ],
  ])('%s', (name, existing, allocated, personal, effect, incumbentGrade, readings) => {
    const decision = gradeOutcome({ existing, allocated, personal });
    expect(decision).toMatchObject({
      status: 'decided',
      value: { effect, incumbentGrade, needsReview: name.startsWith('odd') },
      clauses: ['2019 Art. 6'],
    });
    expect(decision.readings).toEqual(expect.arrayContaining(readings));
  });

  it.each<[string, GradeFacts, string, string[]]>([
    [
      'from G to NO',
      { existing: 'G7', allocated: 'NOA', personal: null },
      'grades of two categories',
      ['2019 Art. 6', '2019 App. 2 ¶4'],
    ],
    [
      'an award beside a personal grade of the other category',
      { existing: 'G6', allocated: 'G7', personal: 'NOA' },
      'personal grade of another category',
      ['2019 Art. 6'],
    ],
    [
      'P grades',
      { existing: 'P3', allocated: 'P4', personal: null },
      'no rule outside 2019',
      ['2019 Art. 2', '2019 Art. 6'],
    ],
    [
      'D grades',
      { existing: 'D1', allocated: null, personal: null },
      'no rule outside 2019',
      ['2019 Art. 2', '2019 Art. 6'],
    ],
  ])('no comparison: %s', (_, facts, because, clauses) => {
    expect(gradeOutcome(facts)).toMatchObject({
      status: 'not covered',
      reason: { because },
      clauses,
    });
  });

  it.each<[GradeFacts, string]>([
    [{ existing: null, allocated: 'G5', personal: null }, 'grade'],
    [{ existing: 'G5', allocated: null, personal: null }, 'allocated grade'],
  ])('%j lacks the %s', (facts, fact) => {
    expect(gradeOutcome(facts)).toMatchObject({ status: 'fact missing', fact });
  });

  it('never lets the incumbent’s grade fall', () => {
    const ladder = fc.constantFrom(LADDERS.G, LADDERS.NO);
    const facts = ladder.chain((grades) => {
      const grade = fc.constantFrom<Grade>(...grades);
      return fc.record({ existing: grade, allocated: grade, personal: fc.option(grade) });
    });
    fc.assert(
      fc.property(facts, ({ existing, allocated, personal }) => {
        const decision = gradeOutcome({ existing, allocated, personal });
        if (decision.status !== 'decided') return false;
        const { incumbentGrade } = decision.value;
        return compareGrades(incumbentGrade, personal ?? existing)! >= 0;
      }),
    );
  });
});
