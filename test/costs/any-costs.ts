import fc from 'fast-check';
import type { CostEntry, CostQuery } from '../../src/costs/cost-table';
import type { CostPeriod } from '../../src/costs/count-days';
import type { GradeHistory } from '../../src/costs/grade-history';
import type { Grade } from '../../src/domain/grade';
import { parseIsoDate, type PlainDate } from '../../src/domain/plain-date';

export const on = (text: string): PlainDate => parseIsoDate(text)!;

const GRADES: readonly Grade[] = ['G5', 'NOA', 'P3'];
const STATIONS = ['Lima', 'São Paulo', 'Nairobi'];

const anyDay: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: 4 * 366 }).map((days) => {
  const date = new Date(Date.UTC(2023, 0, 1 + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
});

export const anyPeriod: fc.Arbitrary<CostPeriod> = fc
  .tuple(anyDay, anyDay)
  .map(([one, other]) => (asTime(one) <= asTime(other) ? [one, other] : [other, one]))
  .map(([from, to]) => ({ from: from!, to: to! }));

const anyStep = fc.option(fc.integer({ min: 1, max: 2 }), { nil: null });

/** Entries of which no two are of one kind and from the same day. */
export const anyEntries: fc.Arbitrary<CostEntry[]> = fc.uniqueArray(
  fc.record({
    grade: fc.constantFrom(...GRADES),
    step: anyStep,
    station: fc.option(fc.constantFrom('LIMA', 'Sao Paulo'), { nil: null }),
    yearly: fc.integer({ min: 0, max: 200_000 }),
    currency: fc.constantFrom('USD', 'PEN', 'BRL'),
    from: anyDay,
  }),
  {
    maxLength: 24,
    selector: ({ grade, step, station, from }) =>
      JSON.stringify([grade, step, station, asTime(from)]),
  },
);

const anyHeld = fc.record({ grade: fc.constantFrom(...GRADES), step: anyStep });

export const anyStation = fc.constantFrom(...STATIONS, '');

export const anyHistory: fc.Arbitrary<GradeHistory> = fc.record({
  held: anyHeld,
  then: fc.option(fc.record({ grade: anyHeld, from: anyDay }), { nil: null }),
});

export const asTime = ({ year, month, day }: PlainDate): number => Date.UTC(year, month - 1, day);

/** The second computation: it asks each day alone, and knows nothing of spans. */
export function sumByDay(
  entries: readonly CostEntry[],
  queryOn: (time: number) => CostQuery,
  { from, to }: CostPeriod,
): { readonly sums: Record<string, number>; readonly daysWithout: number } {
  const sums: Record<string, number> = {};
  let daysWithout = 0;
  for (let time = asTime(from); time <= asTime(to); time += 86_400_000) {
    const entry = entryOn(entries, queryOn(time), time);
    if (!entry) daysWithout += 1;
    else {
      const year = new Date(time).getUTCFullYear();
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      sums[entry.currency] = (sums[entry.currency] ?? 0) + entry.yearly / (isLeap ? 366 : 365);
    }
  }
  return { sums, daysWithout };
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase();

function entryOn(
  entries: readonly CostEntry[],
  { grade, step, station }: CostQuery,
  time: number,
): CostEntry | undefined {
  const worth = (entry: CostEntry) =>
    (entry.station === null ? 0 : 4) * 1e15 + (entry.step === null ? 0 : 1e15) + asTime(entry.from);
  return entries
    .filter(
      (entry) =>
        entry.grade === grade &&
        (entry.step === null || entry.step === step) &&
        (entry.station === null || plain(entry.station) === plain(station)) &&
        asTime(entry.from) <= time,
    )
    .sort((one, other) => worth(other) - worth(one))[0];
}
