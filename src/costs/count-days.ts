import {
  addDays,
  compareDates,
  daysBetween,
  daysInMonth,
  type PlainDate,
} from '../domain/plain-date';

/** Both days belong to it, as people write a biennium: 1 January of one year to 31 December of the next. */
export interface CostPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Days of one calendar year within a period. */
export interface YearPart extends CostPeriod {
  readonly days: number;
  /** 366 in a leap year. */
  readonly daysInYear: number;
}

/** The part of a yearly cost that falls on these days. */
export const shareOfYear = (yearly: number, { days, daysInYear }: Omit<YearPart, 'from' | 'to'>) =>
  (yearly * days) / daysInYear;

/**
 * Cuts a period at each New Year and before each of the given days.
 *
 * A day costs a 365th of the year's cost, in a leap year a 366th: a whole calendar year then costs
 * what the table says for a year, leap year or not, and the parts of a period add up to it.
 *
 * @returns in their order; none where the period ends before it begins.
 */
export function cutPeriod({ from, to }: CostPeriod, before: readonly PlainDate[]): YearPart[] {
  if (compareDates(from, to) > 0) return [];
  const starts = new Map([[key(from), from]]);
  const add = (day: PlainDate) => {
    if (compareDates(day, from) > 0 && compareDates(day, to) <= 0) starts.set(key(day), day);
  };
  before.forEach(add);
  for (let year = from.year + 1; year <= to.year; year += 1) add({ year, month: 1, day: 1 });
  const ordered = [...starts.values()].sort(compareDates);
  return ordered.map((start, at) => {
    const next = ordered[at + 1];
    const end = next ? addDays(next, -1) : to;
    return {
      from: start,
      to: end,
      days: daysBetween(start, end) + 1,
      daysInYear: daysInMonth(start.year, 2) === 29 ? 366 : 365,
    };
  });
}

const key = ({ year, month, day }: PlainDate): string => `${year}-${month}-${day}`;
