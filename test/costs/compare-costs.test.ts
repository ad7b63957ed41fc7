import fc from 'fast-check';
import { compareCosts, type CostedPosition, type CostSum } from '../../src/costs/compare-costs';
import { costOfGrade } from '../../src/costs/cost-of-grade';
import { costTable, type CostEntry } from '../../src/costs/cost-table';
import type { CostPeriod } from '../../src/costs/count-days';
import type { GradeHistory } from '../../src/costs/grade-history';
import type { Grade } from '../../src/domain/grade';
import type { PlainDate } from '../../src/domain/plain-date';
import { anyEntries, anyHistory, anyPeriod, anyStation, asTime, on, sumByDay } from './any-costs';

const entry = (grade: Grade, yearly: number, rest: Partial<CostEntry> = {}): CostEntry => ({
  grade,
  yearly,
  step: null,
  station: null,
  currency: 'USD',
  from: on('2020-01-01'),
  ...rest,
});

const period = (from: string, to: string): CostPeriod => ({ from: on(from), to: on(to) });
const YEAR = period('2026-01-01', '2026-12-31');

const holds = (grade: Grade, step: number | null = null): GradeHistory => ({
  held: { grade, step },
  then: null,
});
const moves = (grade: Grade, to: Grade, from: string | null): GradeHistory => ({
  held: { grade, step: null },
  then: { grade: { grade: to, step: null }, from: from === null ? null : on(from) },
});
const position = (
  before: GradeHistory,
  after: GradeHistory,
  rest: Partial<CostedPosition> = {},
): CostedPosition => ({ station: 'Lima', isVacant: false, before, after, ...rest });

const G5_TO_G6 = [entry('G5', 36_500), entry('G6', 73_000)];

function sumOf(sums: readonly CostSum[], currency = 'USD') {
  const sum = sums.find((each) => each.currency === currency);
  return sum && [sum.before, sum.after];
}

describe('what a position costs', () => {
  it.each([
    ['a year', '2026-01-01', '2026-12-31', 36_500],
    ['a leap year, the same', '2028-01-01', '2028-12-31', 36_500],
    ['a biennium with a leap year', '2027-01-01', '2028-12-31', 73_000],
    ['one day', '2026-05-04', '2026-05-04', 100],
    ['one day of a leap year', '2028-05-04', '2028-05-04', 36_500 / 366],
    ['29 February', '2028-02-29', '2028-02-29', 36_500 / 366],
    ['from the middle of a month', '2026-06-16', '2026-06-30', 1_500],
    ['over New Year into a leap year', '2027-12-31', '2028-01-01', 100 + 36_500 / 366],
    ['a century that is no leap year', '2100-01-01', '2100-02-28', 5_900],
    ['a period that ends before it begins', '2026-02-02', '2026-02-01', undefined],
  ])('for %s, %s to %s: %s', (_, from, to, amount) => {
    const asked = { grade: 'G5', step: null, station: 'Lima' } as const;
    const cost = costOfGrade(costTable(G5_TO_G6), asked, period(from, to));
    expect(cost).toMatchObject({ ok: true });
    const [sum] = cost.ok ? cost.sums : [];
    if (amount === undefined) expect(sum).toBeUndefined();
    else expect(sum!.amount).toBeCloseTo(amount, 6);
  });

  it('counts a higher grade from the day on which it is awarded, that day included', () => {
    const { held, lines } = compareCosts(
      costTable(G5_TO_G6),
      [position(holds('G5'), moves('G5', 'G6', '2026-12-30'))],
      YEAR,
    );
    expect(sumOf(held)).toEqual([36_500, 36_500 + 2 * 100]);
    expect(lines.map(({ from, days, after }) => [from, days, after!.grade])).toEqual([
      [on('2026-01-01'), 363, 'G5'],
      [on('2026-12-30'), 2, 'G6'],
    ]);
  });

  it('pays a grade that is awarded before the period for all of it, and a later one not at all', () => {
    const cost = (from: string) =>
      sumOf(
        compareCosts(costTable(G5_TO_G6), [position(holds('G5'), moves('G5', 'G6', from))], YEAR)
          .held,
      );
    expect(cost('2025-06-15')).toEqual([36_500, 73_000]);
    expect(cost('2027-01-01')).toEqual([36_500, 36_500]);
  });

  it('lets a personal grade that is kept cost what it costs', () => {
    const kept = position(holds('G6'), holds('G6'));
    expect(sumOf(compareCosts(costTable(G5_TO_G6), [kept], YEAR).held)).toEqual([73_000, 73_000]);
  });

  it('takes a later cost from its first day on', () => {
    const rising = [entry('G5', 36_500), entry('G5', 73_000, { from: on('2026-07-02') })];
    const { held } = compareCosts(costTable(rising), [position(holds('G5'), holds('G5'))], YEAR);
    expect(sumOf(held)![0]).toBe(182 * 100 + 183 * 200);
  });

  it('takes the station before all stations, even where that cost is older', () => {
    const entries = [
      entry('G5', 36_500, { station: 'LIMA' }),
      entry('G5', 73_000, { from: on('2026-07-01') }),
    ];
    const both = [
      position(holds('G5'), holds('G5')),
      position(holds('G5'), holds('G5'), { station: 'Cusco' }),
    ];
    const { lines, lacking } = compareCosts(costTable(entries), both, YEAR);
    expect(lines.map(({ before }) => before!.yearly)).toEqual([36_500]);
    expect(lacking).toEqual([
      {
        why: 'no entry',
        grade: 'G5',
        step: null,
        station: 'Cusco',
        on: on('2026-01-01'),
        positions: 1,
      },
    ]);
  });

  it('takes the step’s cost where the table has steps, and guesses none where the step is not known', () => {
    const entries = [entry('G5', 36_500, { step: 1 }), entry('G5', 73_000, { step: 2 })];
    const positions = [
      position(holds('G5', 2), holds('G5', 2)),
      position(holds('G5'), holds('G5')),
      position(holds('G5', 3), holds('G5', 3)),
    ];
    const found = compareCosts(costTable(entries), positions, YEAR);
    expect(found.lines.map((line) => [line.position, line.before!.yearly])).toEqual([[0, 73_000]]);
    expect(found.lacking.map((lack) => lack.why === 'no entry' && lack.step)).toEqual([null, 3]);
    const withRest = compareCosts(costTable([...entries, entry('G5', 365)]), positions, YEAR);
    expect(withRest.lines.map(({ before }) => before!.yearly)).toEqual([73_000, 365, 365]);
  });

  it('keeps vacant positions apart', () => {
    const { held, vacant } = compareCosts(
      costTable(G5_TO_G6),
      [position(holds('G5'), holds('G5')), position(holds('G6'), holds('G6'), { isVacant: true })],
      YEAR,
    );
    expect([sumOf(held), sumOf(vacant)]).toEqual([
      [36_500, 36_500],
      [73_000, 73_000],
    ]);
  });

  it('never adds or converts currencies, not of one position either', () => {
    const entries = [
      entry('G5', 36_500, { currency: 'PEN' }),
      entry('G6', 73_000, { currency: 'USD' }),
    ];
    const { held, lines } = compareCosts(
      costTable(entries),
      [position(holds('G5'), moves('G5', 'G6', '2026-12-31'))],
      YEAR,
    );
    expect(held).toEqual([
      { currency: 'PEN', before: 36_500, after: 364 * 100 },
      { currency: 'USD', before: 0, after: 200 },
    ]);
    expect(lines.map(({ currency, before, after }) => [currency, !before, !after])).toEqual([
      ['PEN', false, false],
      ['PEN', false, true],
      ['USD', true, false],
    ]);
  });
});

describe('what has no cost', () => {
  it.each([
    ['a grade that the table lacks', position(holds('P3'), holds('P3')), 'no entry'],
    [
      'a new grade that it lacks',
      position(holds('G5'), moves('G5', 'P3', '2026-02-01')),
      'no entry',
    ],
    ['no grade', position({ held: null, then: null }, holds('G5')), 'no grade'],
    [
      'another grade without an award',
      position(holds('G5'), {
        ...holds('G5'),
        then: { grade: { grade: 'G6', step: null }, from: 'none' },
      }),
      'no award',
    ],
    ['a day that is not known', position(holds('G5'), moves('G5', 'G6', null)), 'no date'],
  ])('is in no sum, and is listed: %s', (_, without, why) => {
    const positions = [without, position(holds('G5'), holds('G5')), without];
    const found = compareCosts(costTable(G5_TO_G6), positions, YEAR);
    expect(found.lacking).toEqual([expect.objectContaining({ why, positions: 2 })]);
    expect(sumOf(found.held)).toEqual([36_500, 36_500]);
    expect(found).toMatchObject({ positions: 3, costed: 1 });
    expect([...found.lackOf.keys()]).toEqual([0, 2]);
  });

  it('is a day before the table begins too, and is named by its first day', () => {
    const late = [entry('G5', 36_500, { from: on('2026-03-01') })];
    const { lacking, lines } = compareCosts(
      costTable(late),
      [position(holds('G5'), holds('G5'))],
      YEAR,
    );
    expect(lines).toEqual([]);
    expect(lacking).toEqual([expect.objectContaining({ on: on('2026-01-01'), positions: 1 })]);
  });

  it('counts a position once under each of its lacks', () => {
    const both = position(holds('P3'), moves('P3', 'P4', '2026-02-01'));
    const { lacking } = compareCosts(costTable(G5_TO_G6), [both], YEAR);
    expect(lacking.map((lack) => [lack.why !== 'no grade' && lack.grade, lack.positions])).toEqual([
      ['P3', 1],
      ['P4', 1],
    ]);
  });
});

describe('held against the sum day by day', () => {
  it('each side of any position, in each currency', () => {
    fc.assert(
      fc.property(
        anyEntries,
        anyHistory,
        anyHistory,
        anyStation,
        anyPeriod,
        (entries, before, after, station, when) => {
          const found = compareCosts(
            costTable(entries),
            [{ before, after, station, isVacant: false }],
            when,
          );
          const [one, other] = [before, after].map(({ held, then }) =>
            sumByDay(
              entries,
              (time) => ({
                ...(then && time >= asTime(then.from as PlainDate) ? then.grade : held!),
                station,
              }),
              when,
            ),
          );
          const isWhole = one!.daysWithout + other!.daysWithout === 0;
          expect(found.costed).toBe(isWhole ? 1 : 0);
          if (!isWhole) {
            expect(found.lacking.length).toBeGreaterThan(0);
            expect(found.lines).toEqual([]);
            return;
          }
          const currencies = [...new Set([one!, other!].flatMap(({ sums }) => Object.keys(sums)))];
          expect(found.held.map(({ currency }) => currency)).toEqual(currencies.sort());
          for (const sum of found.held) {
            expect(sum.before).toBeCloseTo(one!.sums[sum.currency] ?? 0, 4);
            expect(sum.after).toBeCloseTo(other!.sums[sum.currency] ?? 0, 4);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('many positions together are each what it is alone', () => {
    const anyPosition = fc.record({
      ...{ before: anyHistory, after: anyHistory, station: anyStation },
      isVacant: fc.boolean(),
    });
    fc.assert(
      fc.property(anyEntries, fc.array(anyPosition), anyPeriod, (entries, positions, when) => {
        const table = costTable(entries);
        const together = compareCosts(table, positions, when);
        const alone = positions.map((one) => compareCosts(table, [one], when));
        expect(together.lines).toEqual(
          alone.flatMap(({ lines }, at) => lines.map((line) => ({ ...line, position: at }))),
        );
        expect(together.costed).toBe(alone.filter(({ costed }) => costed === 1).length);
        expect([...together.lackOf.values()]).toEqual(
          alone.flatMap(({ lackOf }) => [...lackOf.values()]),
        );
      }),
    );
  });

  it('one grade, and its parts add up to the whole', () => {
    fc.assert(
      fc.property(anyEntries, anyStation, anyPeriod, (entries, station, when) => {
        const query = { grade: 'G5', step: 1, station } as const;
        const found = costOfGrade(costTable(entries), query, when);
        const { sums, daysWithout } = sumByDay(entries, () => query, when);
        expect(found.ok).toBe(daysWithout === 0);
        if (!found.ok) return;
        expect(found.sums.map(({ currency }) => currency).sort()).toEqual(Object.keys(sums).sort());
        for (const { currency, amount } of found.sums) {
          expect(amount).toBeCloseTo(sums[currency]!, 4);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('lines of a position cover each day of the period once in each currency of a side', () => {
    fc.assert(
      fc.property(anyEntries, anyHistory, anyPeriod, (entries, history, when) => {
        const { lines } = compareCosts(
          costTable(entries),
          [{ before: history, after: history, station: 'Lima', isVacant: false }],
          when,
        );
        const days = lines.reduce((sum, line) => sum + line.days, 0);
        const whole = (asTime(when.to) - asTime(when.from)) / 86_400_000 + 1;
        expect([0, whole]).toContain(days);
        for (const { from, to } of lines) expect(from.year).toBe(to.year);
      }),
    );
  });
});
