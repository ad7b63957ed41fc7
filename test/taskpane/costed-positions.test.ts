import fc from 'fast-check';
import { costTable } from '../../src/costs/cost-table';
import type { Grade } from '../../src/domain/grade';
import type { PlainDate } from '../../src/domain/plain-date';
import type { AnswerPair, ComparedAnswer, ComparedRow } from '../../src/scenario/scenario-answer';
import { workOutCosts } from '../../src/taskpane/features/whatif/costed-positions';
import { wordingFor } from '../../src/wording/wording';
import { anyEntries, anyPeriod, anyStation, asTime, on, sumByDay } from '../costs/any-costs';

const GRADES: readonly Grade[] = ['G5', 'NOA', 'P3'];
const WORDING = wordingFor('en-US');

const answer = (
  outcome: ComparedAnswer['outcome'],
  rest: Partial<ComparedAnswer> = {},
): ComparedAnswer => ({
  ...{ outcome, family: 'Drivers', genericTitle: null, allocatedGrade: null },
  ...{ incumbentGrade: null, effectiveOn: null, why: '', ...rest },
});
const row = (rest: Partial<ComparedRow>): ComparedRow => ({
  ...{ row: 0, number: 'P-1', title: 'Driver', grade: 'G5', personalGrade: null },
  ...{ vacant: false, unit: '', station: 'Lima', step: '', pair: 0, ...rest },
});
const answersOf = (before: ComparedAnswer, after: ComparedAnswer, of: ComparedRow) => ({
  rows: [of],
  pairs: [{ before, after, clauses: [], readings: [], changes: [0] }] satisfies AnswerPair[],
});

const FLAT = costTable(
  (['G5', 'G6', 'G7'] as const).map((grade, at) => ({
    ...{ grade, step: null, station: null, currency: 'USD', from: on('2020-01-01') },
    yearly: 36_500 * (at + 1),
  })),
);
const YEAR = { from: on('2026-01-01'), to: on('2026-12-31') };

describe('what a position costs by its answer', () => {
  it('is the personal grade’s cost while that is kept', () => {
    const held = answer('personal grade retained', { incumbentGrade: 'G7' });
    const of = row({ personalGrade: 'G7' });
    const { comparison } = workOutCosts(FLAT, answersOf(held, held, of), YEAR, WORDING);
    expect(comparison.held).toEqual([{ currency: 'USD', before: 109_500, after: 109_500 }]);
    // A job that is graded lower leaves its holder with the grade that is held, and its cost.
    const lower = answer('personal grade retained', { incumbentGrade: 'G5' });
    const kept = workOutCosts(FLAT, answersOf(lower, lower, row({})), YEAR, WORDING);
    expect(kept.comparison.held).toEqual([{ currency: 'USD', before: 36_500, after: 36_500 }]);
  });

  it('is the position’s own grade where nobody holds it, apart from the others', () => {
    const vacant = answer('vacant', { allocatedGrade: 'G6' });
    const of = row({ vacant: true, personalGrade: 'G7' });
    const { comparison } = workOutCosts(FLAT, answersOf(vacant, vacant, of), YEAR, WORDING);
    expect(comparison.held).toEqual([]);
    expect(comparison.vacant).toEqual([{ currency: 'USD', before: 36_500, after: 36_500 }]);
  });
});

it('held against the sum day by day, from what the export and the answers say', () => {
  const anyDay = fc
    .integer({ min: 0, max: 4 * 366 })
    .map((days) => new Date(Date.UTC(2023, 0, 1 + days)))
    .map((at): PlainDate => ({
      ...{ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
    }));
  const anyAward = fc.option(fc.record({ to: fc.constantFrom(...GRADES), from: anyDay }));
  const anyFacts = fc.record({
    grade: fc.constantFrom(...GRADES),
    personalGrade: fc.option(fc.constantFrom(...GRADES)),
    vacant: fc.constantFrom(true, false, null),
    step: fc.constantFrom('', '1', 'II'),
    station: anyStation,
  });
  fc.assert(
    fc.property(
      ...[anyEntries, anyFacts, anyAward, anyAward, anyPeriod],
      (entries, facts, one, other, period) => {
        const said = (award: typeof one) =>
          award
            ? answer('higher grade awarded', { incumbentGrade: award.to, effectiveOn: award.from })
            : answer('no change', { incumbentGrade: facts.personalGrade ?? facts.grade });
        const { comparison } = workOutCosts(
          costTable(entries),
          answersOf(said(one), said(other), row(facts)),
          period,
          WORDING,
        );
        const isVacant = facts.vacant === true;
        const now = isVacant ? facts.grade : (facts.personalGrade ?? facts.grade);
        const step = facts.step === '' ? null : facts.step === '1' ? 1 : 2;
        const [before, after] = [one, other].map((award) =>
          sumByDay(
            entries,
            (time) => {
              const isNew =
                !isVacant && award !== null && award.to !== now && time >= asTime(award.from);
              return isNew
                ? { grade: award.to, step: null, station: facts.station }
                : { grade: now, step, station: facts.station };
            },
            period,
          ),
        );
        const isWhole = before!.daysWithout + after!.daysWithout === 0;
        expect(comparison.costed).toBe(isWhole ? 1 : 0);
        if (!isWhole) return;
        expect(isVacant ? comparison.held : comparison.vacant).toEqual([]);
        const sums = isVacant ? comparison.vacant : comparison.held;
        const currencies = new Set([...Object.keys(before!.sums), ...Object.keys(after!.sums)]);
        expect(sums.map(({ currency }) => currency)).toEqual([...currencies].sort());
        for (const sum of sums) {
          expect(sum.before).toBeCloseTo(before!.sums[sum.currency] ?? 0, 4);
          expect(sum.after).toBeCloseTo(after!.sums[sum.currency] ?? 0, 4);
        }
      },
    ),
    { numRuns: 400 },
  );
});
