/** A calendar date without time or zone, as the agreements count. */
export interface PlainDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
// Serial 60 is Excel's 29 February 1900, a day that never was; dates are exact from 1 March 1900.
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const FIRST_EXACT_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** @returns null where no such day exists, such as 31 April. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  const exists =
    Number.isInteger(year) &&
    Number.isInteger(month) &&
    Number.isInteger(day) &&
    year >= 1 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
}

/**
 * The date that many calendar months later; the month's last day where the day does not exist
 * there (reading `months-are-calendar-months`).
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const monthIndex = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(monthIndex / 12);
  const month = (monthIndex % 12) + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

export function compareDates(left: PlainDate, right: PlainDate): number {
  return left.year - right.year || left.month - right.month || left.day - right.day;
}

/** From the first date to the second; negative where the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toSerial(to) - toSerial(from);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  const moved = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
  return {
    year: moved.getUTCFullYear(),
    month: moved.getUTCMonth() + 1,
    day: moved.getUTCDate(),
  };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf({ year, month, day }: PlainDate): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** Excel's serial of the date in the 1900 system. */
export function toSerial(date: PlainDate): number {
  return (Date.UTC(date.year, date.month - 1, date.day) - EXCEL_EPOCH) / DAY_MS;
}

/** @returns null for a number that is no exact date in Excel (before 1 March 1900, after 9999). */
export function fromSerial(serial: number): PlainDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= FIRST_EXACT_SERIAL && whole <= LAST_SERIAL)) return null;
  const date = new Date(EXCEL_EPOCH + whole * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** ISO 8601, such as 2026-01-31. */
export function isoDate(date: PlainDate): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** @returns null for text that is not ISO 8601 or names no existing day. */
export function parseIsoDate(text: string): PlainDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return parts ? plainDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}
