import type { PlainDate } from './plain-date';

/** Today as the user's calendar has it. */
export function readToday(now = new Date()): PlainDate {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
