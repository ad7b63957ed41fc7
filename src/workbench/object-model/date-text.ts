/** A date or time read from text, as Excel's serial number. */
export interface ParsedDate {
  readonly serial: number;
  readonly numberFormat: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const isoDate = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const americanDate = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/;
const dayFirst = new RegExp(`^(\\d{1,2})[- /]${monthName}(?:[- /,]+(\\d{4}|\\d{2}))?$`, 'i');
const monthFirst = new RegExp(`^${monthName}[- /]?(\\d{1,2})(?:, ?(\\d{4}))?$`, 'i');
const monthAndYear = new RegExp(`^${monthName}[- /]?(\\d{4})$`, 'i');
const timeOfDay = /^(\d{1,4}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?(?:\s*([ap])m?)?$/i;
const hourOfDay = /^(\d{1,2})()() ([ap])m?$/i;

/** Reads the dates and times that Excel recognises when they are typed in English (US). */
export function parseDateText(raw: string): ParsedDate | null {
  const text = raw.trim();
  // The longest date is "30 September, 2024": anything longer is text.
  if (text.length > 20 || !/\d/.test(text)) return null;

  let match = isoDate.exec(text);
  if (match) return dated(match[1], match[2], match[3], 'm/d/yyyy');
  match = americanDate.exec(text);
  if (match) return dated(match[3], match[1], match[2], match[3] ? 'm/d/yyyy' : 'd-mmm');
  match = dayFirst.exec(text);
  if (match) return dated(match[3], monthOf(match[2]), match[1], match[3] ? 'd-mmm-yy' : 'd-mmm');
  match = monthFirst.exec(text);
  if (match) return dated(match[3], monthOf(match[1]), match[2], match[3] ? 'd-mmm-yy' : 'd-mmm');
  match = monthAndYear.exec(text);
  if (match) return dated(match[2], monthOf(match[1]), '1', 'mmm-yy');
  match = timeOfDay.exec(text) ?? hourOfDay.exec(text);
  return match ? timed(match) : null;
}

const monthOf = (name: string | undefined): string =>
  String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);

function dated(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  numberFormat: string,
): ParsedDate | null {
  const serial = toSerial(fullYear(year), Number(month), Number(day));
  return serial === null ? null : { serial, numberFormat };
}

function fullYear(year: string | undefined): number {
  if (!year) return new Date().getFullYear();
  const number = Number(year);
  if (year.length === 4) return number;
  // Excel's window for two-digit years.
  return number < 30 ? 2000 + number : 1900 + number;
}

function timed([, hours, minutes, seconds, half]: RegExpExecArray): ParsedDate | null {
  let hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  if (Number(minutes) > 59 || Number(seconds ?? 0) >= 60) return null;
  const serial = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86400;
  if (hour > 23) return { serial, numberFormat: '[h]:mm:ss' };
  return { serial, numberFormat: seconds ? 'h:mm:ss' : 'h:mm' };
}

const millisecondsPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Excel's serial number of a calendar date, or null for a date that does not exist. */
export function toSerial(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = (date.getTime() - epoch) / millisecondsPerDay;
  // Excel believes in 29 February 1900, so the days before it are one lower.
  return serial < 61 ? serial - 1 : serial;
}

/** The date and time that a serial number stands for, in UTC. */
export const fromSerial = (serial: number): Date =>
  new Date(Math.round((serial < 61 ? serial + 1 : serial) * 86_400) * 1000 + epoch);
