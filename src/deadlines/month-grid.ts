import { addDays, daysInMonth, weekdayOf, type PlainDate } from '../domain/plain-date';

/** The weeks of a month from Monday to Sunday; null for the days of its neighbours. */
export function monthGrid(year: number, month: number): readonly (readonly (PlainDate | null)[])[] {
  const first: PlainDate = { year, month, day: 1 };
  const start = addDays(first, 1 - weekdayOf(first));
  const shownDays = weekdayOf(first) - 1 + daysInMonth(year, month);
  return Array.from({ length: Math.ceil(shownDays / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => {
      const date = addDays(start, week * 7 + day);
      return date.month === month ? date : null;
    }),
  );
}
