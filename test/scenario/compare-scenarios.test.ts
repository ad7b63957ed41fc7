import fc from 'fast-check';
import { assessPosition } from '../../src/assessment/assess-position';
import type { Position } from '../../src/domain/position';
import { createAssessor, createMatchers } from '../../src/review/assess-decided';
import { createDecisionBook } from '../../src/review/decision-book';
import { changesNoPosition } from '../../src/scenario/change-catalogue';
import { compareScenarios, type ComparisonSettings } from '../../src/scenario/compare-scenarios';
import type { Change, Scenario } from '../../src/scenario/scenario';
import type { ScenarioAnswer } from '../../src/scenario/scenario-answer';
import { matchTitle } from '../../src/matching/match-position';
import { ASSISTANT, PROFESSIONAL, SETTINGS } from '../assessment/positions';
import { ALSO_TURNED, TURNING, type PositionReading } from '../assessment/turning-positions';
import { anyChange, anyPosition, anyScenario, day } from './scenarios';

const BASE: Omit<ComparisonSettings, 'scenarios'> = {
  settings: SETTINGS,
  extension: { families: [], today: day('2026-11-01') },
  decisions: [],
  displayLanguage: 'en',
  all: false,
};

/** As a reader with a cut-off date of 2026 has the position read: the contract began in 2027. */
const cutOffOf = (position: Position): Position => ({
  ...position,
  cutOff: { on: day('2026-06-01'), held: position.contract === null },
});

function compare(
  scenarios: readonly Scenario[],
  positions: readonly Position[],
  settings: Partial<ComparisonSettings> = {},
  matchers = createMatchers(),
): ScenarioAnswer[] {
  const comparison = compareScenarios({ ...BASE, ...settings, scenarios }, matchers);
  positions.forEach((position, row) => {
    const unit = ['CO Dakar', 'DWT Lima', ''][row % 3]!;
    const cutOffs = scenarios.map(() => cutOffOf(position));
    comparison.add({ row, position, unit, station: 'Lima', step: '', cutOffs });
  });
  return comparison.finish();
}

const under = (...changes: readonly Change[]): Scenario => ({ name: 'If', changes });

/** What a reader of the answer sees, without how it was found. */
const seen = ({ matrix, rows, pairs }: ScenarioAnswer) => ({
  matrix: matrix.map((cell) => ({ ...cell, rows: [...cell.rows] })),
  rows: rows.map(({ pair, ...row }) => ({ ...row, ...pairs[pair]! })),
});

describe('a scenario', () => {
  it('of no changes changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { maxLength: 30 }), (positions) => {
        const [answer] = compare([under()], positions);
        expect(answer).toMatchObject({ positions: positions.length, reached: 0, differing: 0 });
        expect(answer!.rows).toEqual([]);
        for (const { before, after } of answer!.matrix) expect(after).toBe(before);
      }),
    );
  });

  it('never touches the mapping’s own answer', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { maxLength: 20 }), anyScenario, (positions, scenario) => {
        const assessor = createAssessor(SETTINGS, createDecisionBook([]), BASE.extension);
        const mapped = positions.map((position) => assessor.assess(position));
        const [answer] = compare([scenario], positions, { all: true });
        expect(positions.map((position) => assessor.assess(position))).toEqual(mapped);
        answer!.rows.forEach(({ pair }, row) => {
          const { before } = answer!.pairs[pair]!;
          const { outcome, family, incumbentGrade } = mapped[row]!.assessment;
          expect(before).toMatchObject({ outcome, family, incumbentGrade });
        });
      }),
    );
  });

  it('reaches every position that it changes', () => {
    fc.assert(
      fc.property(
        fc.array(anyPosition, { minLength: 1, maxLength: 40 }),
        fc.array(anyScenario, { minLength: 1, maxLength: 3 }),
        (positions, scenarios) => {
          const [reached, everything] = [false, true].map((all) =>
            compare(scenarios, positions, { everything: all }).map(seen),
          );
          expect(reached).toEqual(everything);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('answers each position as it would alone, beside others and beside other scenarios', () => {
    fc.assert(
      fc.property(
        fc.array(anyPosition, { minLength: 1, maxLength: 20 }),
        anyScenario,
        anyScenario,
        (positions, scenario, other) => {
          const [together] = compare([scenario, other], positions, { all: true });
          positions.forEach((position, row) => {
            const blanks = positions.slice(0, row).map(() => position);
            const [alone] = compare([scenario], [...blanks, position], { all: true });
            const pairOf = (answer: ScenarioAnswer) => answer.pairs[answer.rows[row]!.pair];
            expect(pairOf(together!)).toEqual(pairOf(alone!));
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is answered the same after others by the same matchers', () => {
    const matchers = createMatchers();
    fc.assert(
      fc.property(
        fc.array(anyPosition, { minLength: 1, maxLength: 20 }),
        anyScenario,
        (positions, scenario) => {
          const after = compare([scenario], positions, { all: true }, matchers);
          expect(after).toEqual(compare([scenario], positions, { all: true }));
        },
      ),
    );
  });

  it('of what candidates need, or of what is owed by when, changes no position', () => {
    fc.assert(
      fc.property(
        fc.array(anyPosition, { minLength: 1, maxLength: 30 }),
        anyChange.filter(changesNoPosition),
        (positions, change) => {
          const [answer] = compare([under(change)], positions, { everything: true });
          expect(answer!.differing).toBe(0);
        },
      ),
    );
  });

  it('counts every position once', () => {
    fc.assert(
      fc.property(fc.array(anyPosition, { maxLength: 30 }), anyScenario, (positions, scenario) => {
        const [answer] = compare([scenario], positions);
        const rows = answer!.matrix.flatMap((cell) => [...cell.rows]).sort((a, b) => a - b);
        expect(rows).toEqual(positions.map((_, row) => row));
        const sum = (of: 'count' | 'differing') =>
          answer!.matrix.reduce((total, cell) => total + cell[of], 0);
        expect([sum('count'), sum('differing')]).toEqual([positions.length, answer!.rows.length]);
        expect(answer!.reached).toBeGreaterThanOrEqual(answer!.differing);
      }),
    );
  });
});

describe.each(Object.keys(TURNING) as PositionReading[])('%s, as a scenario', (reading) => {
  const differs = (of: PositionReading) => {
    const { position, settings } = TURNING[of];
    const [answer] = compare([under({ kind: 'reading', reading })], [position], { settings });
    return answer!;
  };

  it('changes the answer that turns on it, and cites it', () => {
    const { differing, pairs } = differs(reading);
    expect(differing).toBe(1);
    expect(pairs[0]).toMatchObject({ changes: [0], readings: [reading] });
  });

  it('changes none that does not', () => {
    const changed = (Object.keys(TURNING) as PositionReading[]).filter(
      (other) => differs(other).differing > 0,
    );
    expect(changed.sort()).toEqual([reading, ...(ALSO_TURNED[reading] ?? [])].sort());
  });
});

const RETAINED: Position = { ...ASSISTANT, grade: 'G6', allocatedGrade: 'G5' };
const FINANCE: Position = { ...ASSISTANT, title: 'Finance Assistant', grade: 'G4' };

/** One change, one position, what becomes of it, and by which change or reading. */
const CASES: readonly [
  name: string,
  change: Change,
  position: Position,
  before: unknown,
  after: unknown,
][] = [
  [
    'a reading',
    { kind: 'reading', reading: '2019 award below personal grade' },
    { ...ASSISTANT, personalGrade: 'G7', allocatedGrade: 'G6' },
    { outcome: 'no change', incumbentGrade: 'G7' },
    { outcome: 'higher grade awarded', incumbentGrade: 'G6' },
  ],
  [
    'the date of assignment, whatever the row says',
    { kind: 'assignment date', on: day('2027-07-01') },
    { ...ASSISTANT, allocatedGrade: 'G6', assignedOn: day('2026-10-01') },
    { outcome: 'higher grade awarded', effectiveOn: day('2026-10-01') },
    { outcome: 'higher grade awarded', effectiveOn: day('2027-07-01') },
  ],
  [
    'the coming into effect of a family of 2023',
    { kind: 'date of effect', family: 'Technical Specialists', on: day('2027-07-01') },
    PROFESSIONAL,
    { outcome: 'assigned at position grade' },
    { outcome: 'no description yet' },
  ],
  [
    'and of one of 2019',
    { kind: 'date of effect', family: 'Programme Assistants', on: day('2027-07-01') },
    ASSISTANT,
    { outcome: 'no change', family: 'Programme Assistants' },
    { outcome: 'no description yet', family: null },
  ],
  [
    'the cut-off date',
    { kind: 'cut-off date', on: day('2026-06-01') },
    ASSISTANT,
    { outcome: 'no change' },
    { outcome: 'fact missing', incumbentGrade: null },
  ],
  [
    'an annex that is negotiated',
    {
      kind: 'annex added',
      family: {
        name: 'Procurement Officers',
        agreement: '2019',
        annex: 4,
        from: day('2026-01-01'),
        titles: ['Purchasing Officer'],
        descriptions: [
          {
            grade: 'NOB',
            genericTitle: 'Procurement Officer',
            years: 2,
            education: 'first-level degree',
          },
        ],
      },
    },
    { ...ASSISTANT, title: 'Purchasing Officer', grade: 'NOB' },
    {},
    { outcome: 'no change', family: 'Procurement Officers', genericTitle: 'Procurement Officer' },
  ],
  [
    'an annex left out',
    { kind: 'annex left out', family: 'Technical Specialists' },
    PROFESSIONAL,
    { outcome: 'assigned at position grade' },
    { outcome: 'no description yet', family: null },
  ],
  [
    'a description at another grade',
    {
      kind: 'description changed',
      family: 'Programme Assistants',
      grade: 'G5',
      toGrade: 'G4',
      years: null,
      education: null,
    },
    ASSISTANT,
    { outcome: 'no change', allocatedGrade: 'G5' },
    { outcome: 'HR decides', allocatedGrade: null },
  ],
  [
    'a family that gets another grade',
    { kind: 'grade added', family: 'Finance Assistants', grade: 'G4', years: 3, education: null },
    FINANCE,
    { outcome: 'HR decides', allocatedGrade: null },
    { outcome: 'no change', allocatedGrade: 'G4' },
  ],
  [
    'a family that gets another grade from the day of assignment',
    {
      ...{ kind: 'grade added', family: 'Finance Assistants', grade: 'G4', years: 3 },
      ...{ education: null, from: day('2026-10-01') },
    },
    { ...FINANCE, assignedOn: day('2026-10-01') },
    { outcome: 'HR decides', allocatedGrade: null },
    { outcome: 'no change', allocatedGrade: 'G4' },
  ],
  [
    'a grade for a family and grade, before what HR wrote',
    {
      kind: 'grade allocated',
      to: { by: 'family and grade', family: 'Programme Assistants', grade: 'G6' },
      grade: 'G7',
    },
    RETAINED,
    { outcome: 'personal grade retained', incumbentGrade: 'G6', allocatedGrade: 'G5' },
    { outcome: 'higher grade awarded', incumbentGrade: 'G7', allocatedGrade: 'G7' },
  ],
  [
    'a grade for an office',
    { kind: 'grade allocated', to: { by: 'office', office: ' co  DAKAR ' }, grade: 'G6' },
    ASSISTANT,
    { outcome: 'no change' },
    { outcome: 'higher grade awarded', incumbentGrade: 'G6' },
  ],
  [
    'a grade for positions by number',
    { kind: 'grade allocated', to: { by: 'positions', numbers: ['40001'] }, grade: 'G6' },
    ASSISTANT,
    { outcome: 'no change' },
    { outcome: 'higher grade awarded', incumbentGrade: 'G6' },
  ],
  [
    'other funding in the field',
    { kind: 'scope', covered: 'other funding' },
    { ...ASSISTANT, funding: 'other' },
    { outcome: 'not covered', incumbentGrade: null },
    { outcome: 'no change', incumbentGrade: 'G5' },
  ],
  [
    'other funding of Professionals',
    { kind: 'scope', covered: 'other funding' },
    { ...PROFESSIONAL, funding: 'other' },
    { outcome: 'benchmark' },
    { outcome: 'assigned at position grade' },
  ],
  [
    'General Service at headquarters',
    { kind: 'scope', covered: 'General Service at headquarters' },
    { ...ASSISTANT, station: 'headquarters' },
    { outcome: 'no description yet', family: null },
    { outcome: 'no change', family: 'Programme Assistants' },
  ],
];

describe('a change', () => {
  it.each(CASES)('of %s', (_, change, position, before, after) => {
    const [answer] = compare([under(change)], [position]);
    expect(answer).toMatchObject({ positions: 1, reached: 1, differing: 1 });
    const [pair] = answer!.pairs;
    expect(pair).toMatchObject({ before, after, changes: [0] });
    expect(pair!.clauses.length).toBeGreaterThan(0);
    expect(pair!.readings).toEqual(change.kind === 'reading' ? [change.reading] : []);
    expect(pair!.after.why).not.toBe(pair!.before.why);
  });

  it('of one more grade counts from its day, and not before', () => {
    const added: Change = {
      ...{ kind: 'grade added', family: 'Finance Assistants', grade: 'G4', years: 3 },
      ...{ education: null, from: day('2026-10-01') },
    };
    const differing = (iso: string, ...more: readonly Change[]) =>
      compare([under(added, ...more)], [{ ...FINANCE, assignedOn: day(iso) }])[0]!.differing;
    expect([differing('2026-09-30'), differing('2026-10-01')]).toEqual([0, 1]);
    const later: Change = { kind: 'assignment date', on: day('2027-01-01') };
    expect(differing('2026-09-30', later)).toBe(1);
  });

  it('does not reach what it does not concern', () => {
    for (const [, change] of CASES) {
      if (change.kind === 'annex added') continue;
      const director: Position = { ...ASSISTANT, grade: 'D1', number: '9' };
      const scenario = under(change);
      const comparison = compareScenarios({ ...BASE, scenarios: [scenario] });
      comparison.add({
        row: 0,
        position: director,
        unit: '',
        station: '',
        step: '',
        cutOffs: null,
      });
      expect(comparison.finish()[0]!.reached).toBe(0);
    }
  });

  it('is named among several as the one that made the difference', () => {
    const scenario = under(
      { kind: 'reading', reading: '2019 current grade' },
      { kind: 'assignment date', on: day('2027-01-01') },
      { kind: 'grade allocated', to: { by: 'positions', numbers: ['40001'] }, grade: 'G6' },
      { kind: 'reading', reading: '2019 award below personal grade' },
    );
    const [answer] = compare([scenario], [{ ...ASSISTANT, personalGrade: 'G7' }]);
    expect(answer!.pairs[0]).toMatchObject({
      after: { outcome: 'higher grade awarded', incumbentGrade: 'G6' },
      changes: [1, 2, 3],
      readings: ['2019 award below personal grade'],
    });
  });

  it('that two others make needless is named beside them', () => {
    const allocate = (numbers: readonly string[]): Change => ({
      kind: 'grade allocated',
      to: { by: 'positions', numbers },
      grade: 'G6',
    });
    const scenario = under(allocate(['40001']), allocate(['40001', '40002']));
    const [answer] = compare([scenario], [ASSISTANT]);
    expect(answer!.pairs[0]!.changes).toEqual([0, 1]);
  });
});

it('leaves out a family that a reading would lead to', () => {
  const officer: Position = {
    ...ASSISTANT,
    title: 'Administrative Officer',
    grade: 'NOA',
    formerFamily: 'Finance and Administrative Officers',
  };
  const scenario = under(
    { kind: 'reading', reading: '2019 finance and administrative officers' },
    { kind: 'annex left out', family: 'Finance Officers' },
  );
  const [answer] = compare([scenario], [officer]);
  expect(answer!.pairs[0]).toMatchObject({
    before: { family: 'Administration and Operations Officers' },
    after: { outcome: 'no description yet', family: null },
    changes: [0, 1],
  });
});

it('keeps decisions of reviewers, below what the scenario allocates', () => {
  const decisions = [
    {
      title: 'Programme Assistant',
      grade: 'G5',
      formerFamily: null,
      positionNumber: null,
      target: 'Finance Assistants',
      allocatedGrade: 'G6',
      by: 'A. Reviewer',
      on: day('2026-10-01'),
      why: 'the work',
    },
  ] as const;
  const scenario = under({
    kind: 'grade allocated',
    to: { by: 'family and grade', family: 'Finance Assistants', grade: 'G5' },
    grade: 'G7',
  });
  const [answer] = compare([scenario], [ASSISTANT], { decisions });
  expect(answer!.pairs[0]).toMatchObject({
    before: { family: 'Finance Assistants', incumbentGrade: 'G6' },
    after: { family: 'Finance Assistants', incumbentGrade: 'G7' },
  });
});

it('assesses a position without a scenario as the mapping does', () => {
  const { outcome } = assessPosition(ASSISTANT, SETTINGS, (query) => matchTitle(query));
  const comparison = compareScenarios({ ...BASE, scenarios: [] });
  expect(
    comparison.add({ row: 0, position: ASSISTANT, unit: '', station: '', step: '', cutOffs: null }),
  ).toBe(outcome);
});
