import fc from 'fast-check';
import { gradeChangesOf } from '../../src/review/grade-change';
import { createAssessor } from '../../src/review/assess-decided';
import { createDecisionBook } from '../../src/review/decision-book';
import { isForBand, listBands } from '../../src/review/proposal-band';
import { isContradicted, stateOf } from '../../src/review/review-case';
import { likelihoodOf } from '../../src/review/likelihood';
import { decisionKey } from '../../src/review/review-decision';
import { caseKey } from '../../src/review/case-key';
import { anyPosition } from './any-position';
import { decision } from './decisions';
import { deskOf } from './desk-of';

const rowOf = (
  number: string,
  title: string,
  grade: string,
  allocated = '',
  incumbent = `E-${number}`,
) => [number, title, grade, 'Lusaka', 'Regular budget', 'Fixed-term', allocated, incumbent];

const TITLES = ['Driver', 'Senior Driver', 'Messenger', 'Programme Assistant', 'Finance Officer'];
const GRADES = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'NOA', 'NOB', 'NOC', 'P3'];
const anyRow = fc
  .tuple(
    fc.constantFrom(...TITLES),
    fc.constantFrom(...GRADES),
    fc.constantFrom('', '', ...GRADES, 'G5?'),
    fc.constantFrom('E-1', 'vacant', ''),
    fc.constantFrom('Regular budget', 'Project', ''),
    fc.constantFrom('Fixed-term', 'Short-term', ''),
  )
  .map(([title, grade, allocated, incumbent, funding, contract]) => [
    title,
    grade,
    'Lusaka',
    funding,
    contract,
    allocated,
    incumbent,
  ]);

const OUTCOME = 4;
const OF_A_GRADE = [
  'Higher grade awarded',
  'Personal grade retained',
  'Reclassification procedure',
];

it('a band changes no grade, whatever the export holds: not even one that waits for a date', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), (drawn) => {
      const rows = drawn.map((row, at) => [`P-${at}`, ...row]);
      const desk = deskOf(rows);
      for (const band of listBands(desk.cases(), 0)) {
        for (const found of band.cases) {
          expect(desk.weigh(found.key, found.proposal!, null)).toEqual([]);
          const line = decision({ ...found, target: band.target, allocatedGrade: null });
          const { cells, inverse } = desk.change([{ key: decisionKey(line), lines: [line] }]);
          for (const row of cells) expect(OF_A_GRADE).not.toContain(row[OUTCOME]);
          desk.change(inverse);
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('an award without its date is a case of its own', () => {
  const [found] = deskOf([rowOf('P-1', 'Driver', 'G2', 'G3')]).cases();
  expect(found!.changes).toEqual([
    { kind: 'awarded', from: 'G2', to: 'G3', lacksDate: true, count: 1, who: ['E-P-1'] },
  ]);
  expect(stateOf(found!)).toBe('doubtful');
  expect(isForBand(found!)).toBe(false);
});

it('the sample of a band has no line twice', () => {
  const families = ['Drivers', 'Messengers', 'Secretaries'];
  const rows = families.map((former, at) => [...rowOf(`P-${at}`, 'Driver', 'G2'), former]);
  const bands = listBands(deskOf(rows).cases(), 0);
  for (const { sample } of bands) {
    const lines = sample.map(({ title, grade }) => `${title} ${grade}`);
    expect(new Set(lines).size).toBe(lines.length);
  }
});

it('nothing that is contradicted is certain', () => {
  const [found] = deskOf([rowOf('P-1', 'Driver', 'G2', 'G3')]).cases();
  expect(isContradicted(found!)).toBe(true);
  expect(likelihoodOf(1, isContradicted(found!))).not.toBe('certain');
});

it('a grade changes only where the assessment says so, with both grades', () => {
  const settings = { assignedOn: null, effectiveOn: {} };
  const { propose } = createAssessor(settings, createDecisionBook());
  fc.assert(
    fc.property(anyPosition, (position) => {
      const assessed = propose(position);
      const changes = gradeChangesOf(position, assessed);
      const isOfAGrade = [
        'higher grade awarded',
        'personal grade retained',
        'reclassification procedure',
      ].includes(assessed.outcome);
      if (isOfAGrade) expect(changes.length).toBeGreaterThan(0);
      for (const { kind, from, to } of changes) {
        if (kind !== 'retained') expect(from).not.toBe(to);
      }
    }),
    { numRuns: 1_000 },
  );
});

describe('a job that HR moves to another category', () => {
  const rows = [
    rowOf('P-1', 'Programme Assistant', 'G6', 'NOA'),
    rowOf('P-2', 'Programme Assistant', 'G6'),
  ];

  it('is a case under the grade that it has, apart from those that stay', () => {
    const cases = deskOf(rows).cases();
    expect(cases.map(({ grade, movedTo, positions }) => [grade, movedTo, positions])).toEqual([
      ['G6', 'NOA', 1],
      ['G6', null, 1],
    ]);
  });

  it('keeps the decision about it in a later run, and is left alone by the rule for its title', () => {
    const query = { title: 'Programme Assistant', grade: 'G6', formerFamily: null } as const;
    const own = decision({ ...query, positionNumber: 'P-1', target: 'Programme Officers' });
    const rule = decision({ ...query, positionNumber: null, target: 'Programme Assistants' });
    const desk = deskOf(rows, [own, rule]);
    expect(desk.cases().map(stateOf)).toEqual(['decided', 'decided']);
    const ruled = deskOf(rows, [rule]);
    expect(ruled.cases().map(stateOf)).toEqual(['doubtful', 'decided']);
    expect(ruled.change([{ key: caseKey(query), lines: [rule] }]).rows).toEqual([1]);
  });
});
