import { withoutAccents } from '../text/fold-words';
import { fromSerial, parseIsoDate, plainDate, type PlainDate } from '../domain/plain-date';
import { isBlank, tidyText } from './cell-text';
import type { Cell } from './export-layout';

/** Which number comes first in a date that is written with slashes. */
export type DateOrder = 'day first' | 'month first';

export type DateReading =
  | { readonly ok: true; readonly date: PlainDate }
  /** Blank, or the date by which a system says that there is no end. */
  | { readonly ok: true; readonly date: null }
  | { readonly ok: false; readonly why: 'not a date' | 'day or month first' };

/** Oracle writes 31.12.4712 for no end, SAP 31.12.9999. */
const OPEN_END_YEAR = 4712;
/** Two-digit years from here on belong to the last century. */
const PIVOT_YEAR = 50;

const MONTH_STEMS: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou', 'ago'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec', 'dic'],
];
/** A year, month and day run together. Other eight digits, such as 50001001, number positions. */
const COMPACT = /^((?:19|20|21)\d{2}|4712(?=1231)|[29]999(?=1231))(\d{2})(\d{2})$/;
/** SAP writes a date that was never entered as one of zeros. */
const NEVER_ENTERED = /^0+(?<mark>[./-])0+\k<mark>0+$|^0{8}$/;
const TIME = /[ T,]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a date as exports write it: Excel's serials, ISO 8601, 31.12.2025, 31/12/2025, 12-MAR-2024
 * and month names in English, French and Spanish.
 *
 * @param order settles slashes that leave day and month open; without it such a date is refused.
 */
export function readDate(cell: Cell, order: DateOrder | null = null): DateReading {
  if (isBlank(cell)) return { ok: true, date: null };
  if (typeof cell === 'boolean') return refuse('not a date');
  if (typeof cell === 'number') return readNumber(cell);
  if (!/\d/.test(cell)) return refuse('not a date');
  const text = tidyText(cell).slice(0, 60).replace(TIME, '');
  if (NEVER_ENTERED.test(text)) return { ok: true, date: null };
  // Eight digits that begin with a nought number something.
  if (/^[1-9]\d{7}$/.test(text)) return readNumber(Number(text));
  const iso = parseIsoDate(text.replace(/^(\d{4})[/.](\d{2})[/.](\d{2})$/, '$1-$2-$3'));
  if (iso) return accept(iso);
  return readNumbers(text, order) ?? readMonthName(text) ?? refuse('not a date');
}

function readNumber(value: number): DateReading {
  const compact = COMPACT.exec(String(value));
  const date = compact
    ? plainDate(Number(compact[1]), Number(compact[2]), Number(compact[3]))
    : fromSerial(value);
  return accept(date);
}

function readNumbers(text: string, order: DateOrder | null): DateReading | null {
  const parts = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!parts) return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = fullYear(parts[4]!);
  const dayFirst = plainDate(year, second, first);
  // Nobody writes the month first with dots.
  if (parts[2] === '.') return accept(dayFirst);
  const monthFirst = plainDate(year, first, second);
  if (dayFirst && monthFirst && first !== second) {
    return order === null
      ? refuse('day or month first')
      : accept(order === 'day first' ? dayFirst : monthFirst);
  }
  return accept(dayFirst ?? monthFirst);
}

function readMonthName(text: string): DateReading | null {
  const words = withoutAccents(text)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !/^(?:de|del|of|the|le|el|st|nd|rd|th)$/.test(word))
    .map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th|er|o)$/, '$1'));
  const name = words.findIndex((word) => /^[a-z]/.test(word));
  const month = monthNumber(words[name] ?? '');
  const numbers = words.filter((_, index) => index !== name);
  if (month === 0 || name > 1 || numbers.length !== 2) return null;
  const [day, year] = numbers as [string, string];
  if (!/^\d{1,2}$/.test(day) || !/^(?:\d{2}|\d{4})$/.test(year)) return null;
  return accept(plainDate(fullYear(year), month, Number(day)));
}

function monthNumber(word: string): number {
  return MONTH_STEMS.findIndex((stems) => stems.some((stem) => word.startsWith(stem))) + 1;
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < PIVOT_YEAR ? 2000 + year : 1900 + year;
}

function accept(date: PlainDate | null): DateReading {
  if (!date) return refuse('not a date');
  return { ok: true, date: date.year >= OPEN_END_YEAR ? null : date };
}

function refuse(why: 'not a date' | 'day or month first'): DateReading {
  return { ok: false, why };
}
