import { createAssessor } from '../../src/review/assess-decided';
import { createDecisionBook } from '../../src/review/decision-book';
import type { Position } from '../../src/domain/position';
import { decision } from './decisions';

const SETTINGS = { assignedOn: null, effectiveOn: {} };
const officer: Position = {
  row: 2,
  number: 'P-1',
  title: 'Finance Officer',
  grade: 'NOA',
  personalGrade: null,
  allocatedGrade: null,
  vacant: false,
  incumbentNamed: null,
  contract: 'fixed-term',
  funding: 'regular budget',
  station: 'field',
  office: 'regional office',
  formerFamily: null,
  assignedOn: null,
};
const decided = decision({ title: 'Finance Officer', grade: 'NOA', target: 'Finance Officers' });

it('a unit that contradicts the setting is for a person, who settles it for the position', () => {
  const proposed = createAssessor(SETTINGS, createDecisionBook()).assess(officer).assessment;
  expect(proposed.review).toMatchObject([
    { kind: 'setting contradicted', office: 'regional office', strength: 'named' },
  ]);

  const { assessment } = createAssessor(SETTINGS, createDecisionBook([decided])).assess(officer);
  expect(assessment.review).toEqual([]);
  // What the text says stays with the answer, for whoever reads it later.
  expect(assessment.setting).toMatchObject({
    value: false,
    clauses: ['2019 Art. 5', '2019 App. 3'],
    readings: ['2019 offices named'],
  });
});
