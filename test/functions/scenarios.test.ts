import * as jd from '../../src/functions/functions';
import { cell, CellError, installExcelGlobals } from './excel-globals';

/**
 * What an official would be told with both texts in hand. Each answer was written from the clause
 * beside it before any function was asked.
 */
type Scenario = readonly [clause: string, expected: unknown, ...args: readonly unknown[]];

beforeEach(() => installExcelGlobals());

async function ask(
  answer: (...args: unknown[][][]) => unknown,
  args: readonly unknown[],
): Promise<unknown> {
  const cells = (await answer(...args.map(cell))) as unknown[][];
  const value = cells[0]![0];
  return value instanceof CellError ? value.code : value;
}

const NA = '#N/A';

const ELIGIBLE: readonly Scenario[] = [
  ['2019 App. 1 ¶1: NOA takes a degree and two years', true, 'NOA', 'degree', 2],
  ['2019 App. 1 ¶1: a minimum is not rounded', false, 'NOA', 'degree', 1.9],
  ['2019 App. 1 ¶1: NOB takes three', true, 'NOB', 'degree', 3],
  ['2019 App. 1 ¶1: NOC takes five', false, 'NOC', 'degree', 4],
  ['2019 App. 1 ¶2: six relevant years in place of the degree', true, 'NOA', 'secondary', 8],
  ['2019 App. 1 ¶2: six and two are eight', false, 'NOA', 'secondary', 7],
  ['2019 App. 1 ¶2: NOB, six and three', true, 'NOB', 'secondary', 9],
  ['2019 App. 1 ¶2: NOC, six and five', false, 'NOC', 'secondary', 10],
  ['2019 App. 1 ¶2: four with a diploma', true, 'NOA', 'diploma', 6],
  ['2019 App. 1 ¶2: NOC, four and five', true, 'NOC', 'diploma', 9],
  ['2019 App. 1 ¶2: several diplomas count once', false, 'NOB', 'two diplomas', 6],
  ['2019 App. 1 ¶2: the table asks for secondary school', false, 'NOA', 'compulsory', 30],
  ['2019 App. 1 ¶2: an unfinished degree is none', false, 'NOA', 'unfinished degree', 7],
  [
    '2019 App. 1 ¶2: the years on top are relevant, its own professional',
    false,
    'NOA',
    'secondary',
    8,
    1,
  ],
  ['2019 App. 1 ¶2: a notice may ask for more', false, 'NOA', 'secondary', 8, null, null, 3],
  ['2019 App. 1 ¶2: with the notice’s years', true, 'NOA', 'secondary', 9, null, null, 3],
  [
    '2019 App. 1 ¶1: a description is a minimum, a notice cannot ask for less',
    false,
    'NOB',
    'degree',
    2,
    null,
    null,
    2,
  ],
  [
    '2019 App. 1 ¶1: a degree of no register, fewer years than any way asks',
    false,
    'NOA',
    'degree not listed',
    2,
  ],
  [
    '2019 App. 1 ¶1: a degree of no register, enough either way',
    true,
    'NOA',
    'degree not listed',
    8,
  ],
  ['2019 App. 1 ¶1: G5, secondary and five', true, 'G5', 'secondary', 5],
  ['2019 App. 1 ¶1: G7 takes seven', false, 'G7', 'secondary', 6],
  ['2019 App. 1 ¶1: no substitution below NO, to which ¶2 keeps it', false, 'G5', 'compulsory', 30],
  [
    '2019 App. 3: a messenger, compulsory schooling and two years',
    true,
    'G2',
    'compulsory',
    2,
    null,
    'Messengers',
  ],
  ['2019 App. 3: a driver needs secondary school', false, 'G2', 'compulsory', 2, null, 'Drivers'],
  ['2019 App. 3: at G2 it depends on the family', NA, 'G2', 'compulsory', 2],
  ['2019 App. 3: G4, secondary and four', true, 'G4', 'secondary', 4],
  ['2023 Annex 1: P4, a master’s and seven', true, 'P4', 'master', 7],
  ['2023 Annexes: P5 takes ten', false, 'P5', 'master', 9],
  ['2023 Annexes: no years make up for the degree', false, 'P3', 'secondary', 30],
  ['2023 Annexes: a first degree is none of the advanced ones', false, 'P4', 'degree', 20],
  ['2023 Annexes: P2 takes a first degree and three', true, 'P2', 'degree', 3],
  ['neither text has NOD', NA, 'NOD', 'degree', 20],
];

const FIGURES: readonly (readonly ['shortfall' | 'years', ...Scenario])[] = [
  ['shortfall', '2019 App. 1 ¶2: nine less seven', 2, 'NOB', 'secondary', 7],
  ['shortfall', '2019 App. 1 ¶1: nothing lacks', 0, 'NOA', 'degree', 2],
  ['shortfall', '2019 App. 1 ¶2: nine less five', 4, 'NOC', 'diploma', 5],
  ['shortfall', '2019 App. 1 ¶2: no number of years does', NA, 'NOA', 'compulsory', 20],
  ['years', '2019 App. 1 ¶2: six and two', 8, 'NOA', 'secondary'],
  ['years', '2019 App. 1 ¶2: four and five', 9, 'NOC', 'diploma'],
  ['years', '2019 App. 1 ¶1: seven', 7, 'G7', 'secondary'],
  ['years', '2023 Annex 2: five at P3', 5, 'P3', 'master'],
];

const OUTCOMES: readonly (readonly [
  clause: string,
  outcome: unknown,
  incumbent: unknown,
  ...string[],
])[] = [
  ['2019 Art. 6: a higher grade is awarded', 'Higher grade awarded', 'G6', 'G5', 'G6'],
  [
    '2019 Art. 6: under a lower one the grade held stays',
    'Personal grade retained',
    'G6',
    'G6',
    'G5',
  ],
  ['2019 Art. 6: equal grades change nothing', 'No change', 'G5', 'G5', 'G5'],
  ['2019 Art. 6: a higher personal grade stays', 'No change', 'G7', 'G5', 'G6', 'G7'],
  [
    '2019 Art. 6: an equal personal grade becomes the job’s',
    'Higher grade awarded',
    'G6',
    'G5',
    'G6',
    'G6',
  ],
  [
    '2019 Art. 6: the personal grade is what is kept',
    'Personal grade retained',
    'G7',
    'G6',
    'G5',
    'G7',
  ],
  [
    '2019 App. 2 ¶4: across categories only by Circular 6/639',
    'Reclassification procedure',
    NA,
    'G7',
    'NOA',
  ],
  ['2019 Art. 4: no description, no award', 'HR decides', NA, 'NOC', 'NOD'],
];

const AGREEMENTS: readonly Scenario[] = [
  ['2019 Art. 2', '2019', 'G5', 'Lima', 'RB'],
  ['2019 Art. 2', '2019', 'NOA', 'Dakar', 'regular budget'],
  ['2023 Art. 2: Professionals worldwide', '2023', 'P3', 'Lima', 'RB'],
  ['2023 Art. 2: General Service at headquarters', '2023', 'G5', 'Geneva', 'RB'],
  ['2023 Art. 2: others take it as a benchmark', 'benchmark', 'P3', 'Lima', 'XB'],
  ['2019 Art. 2: the regular budget alone', 'not covered', 'G5', 'Lima', 'XB'],
  ['2023 Art. 2: directors are no Professionals', 'not covered', 'D1', 'Geneva', 'RB'],
  ['2019 Art. 2: National Officers outside headquarters', 'not covered', 'NOA', 'Geneva', 'RB'],
  ['2023 Art. 2: wherever a Professional is', '2023', 'P4', '', 'RB'],
  ['both Art. 2: General Service depends on the place', NA, 'G5', '', 'RB'],
];

const DUES: readonly Scenario[] = [
  ['2019 App. 2 ¶3: two months from receipt', '2026-03-31', 'clarification', '2026-01-31'],
  ['2019 App. 2 ¶3: the month’s last day', '2026-02-28', 'clarification', '2025-12-31'],
  ['2019 App. 2 ¶3: three months from the request', '2027-02-28', 'answer', '2026-11-30'],
  [
    '2023 App. A ¶9: two months from the broadcast',
    '2026-09-30',
    'adapted description',
    '2026-07-31',
  ],
  [
    '2019 Art. 7, 2023 Art. 6: six months from the notice',
    '2027-02-28',
    'notice of termination',
    '2026-08-31',
  ],
];

/** The clause that a scenario begins with; the annexes of 2023 stand together. */
const clauseOf = (clause: string) =>
  /^(20(?:19|23) [^:]+): /.exec(clause)?.[1]?.replace('Annexes', 'Annex');

it.each(ELIGIBLE)('JD.ELIGIBLE, %s: %s', async (clause, expected, ...args) => {
  expect(await ask(jd.eligible as never, args)).toBe(expected);
  expect(await ask(jd.why as never, args)).toContain(clauseOf(String(clause)) ?? '');
});

it.each(FIGURES)('JD.%s, %s: %s', async (name, _, expected, ...args) => {
  const asked = name === 'years' ? jd.years : jd.shortfall;
  expect(await ask(asked as never, args)).toBe(expected);
});

it.each(OUTCOMES)(
  'JD.OUTCOME and JD.INCUMBENT, %s: %s, %s',
  async (_, outcome, incumbent, ...grades) => {
    expect(await ask(jd.outcome as never, grades)).toBe(outcome);
    expect(await ask(jd.incumbent as never, grades)).toBe(incumbent);
  },
);

it.each(AGREEMENTS)('JD.AGREEMENT, %s: %s', async (_, expected, ...args) => {
  expect(String(await ask(jd.agreement as never, args))).toBe(expected);
});

const serialOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

it.each(DUES)('JD.DUE, %s: %s', async (_, expected, ...args) => {
  const due = await ask(jd.due as never, args);
  const serial = typeof due === 'object' ? (due as { basicValue: number }).basicValue : due;
  expect(serial).toBe(serialOf(expected as string));
});
