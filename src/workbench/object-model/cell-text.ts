import type { CellValue } from '../stores/sheet-store';
import { textShown } from '../text-section';
import { fromSerial } from './date-text';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A cell's value as it shows. Knows General, text, dates, times, and plain number formats with
 * thousands, decimals and percent; other formats show the bare number.
 */
export function cellText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return textShown(value, numberFormat);
  const format = (numberFormat.split(';')[0] ?? '').replace(/\[[^\]]*\]/g, '');
  if (format === 'General' || format === '@' || format === '') return generalText(value);
  if (/[ymdhs]/i.test(format.replace(/"[^"]*"/g, ''))) return dateText(value, format);
  return numberText(value, format);
}

function generalText(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function numberText(value: number, format: string): string {
  const percent = format.includes('%');
  const decimals = /\.([0#]+)/.exec(format)?.[1] ?? '';
  const text = (percent ? value * 100 : value).toLocaleString('en-US', {
    useGrouping: format.includes(','),
    minimumFractionDigits: decimals.replaceAll('#', '').length,
    maximumFractionDigits: decimals.length,
  });
  return percent ? `${text}%` : text;
}

const dateTokens = /"([^"]*)"|\\(.)|yyyy|yy|mmmm|mmm|mm|m|dd|d|hh|h|ss|s|AM\/PM/gi;

function dateText(serial: number, format: string): string {
  const date = fromSerial(serial);
  const twelveHours = /AM\/PM/i.test(format);
  let afterHours = false;
  return format.replace(dateTokens, (token, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
    const kind = token.toLowerCase();
    // "m" after hours means minutes.
    if (kind.startsWith('m') && afterHours && kind.length < 3) {
      return padded(date.getUTCMinutes(), kind.length);
    }
    afterHours = kind.startsWith('h');
    switch (kind) {
      case 'yyyy':
        return String(date.getUTCFullYear());
      case 'yy':
        return padded(date.getUTCFullYear() % 100, 2);
      case 'mmmm':
        return monthNames[date.getUTCMonth()] ?? '';
      case 'mmm':
        return (monthNames[date.getUTCMonth()] ?? '').slice(0, 3);
      case 'am/pm':
        return date.getUTCHours() < 12 ? 'AM' : 'PM';
      default:
        return padded(partOf(date, kind, twelveHours), kind.length);
    }
  });
}

function partOf(date: Date, kind: string, twelveHours: boolean): number {
  switch (kind.charAt(0)) {
    case 'm':
      return date.getUTCMonth() + 1;
    case 'd':
      return date.getUTCDate();
    case 'h':
      return twelveHours ? ((date.getUTCHours() + 11) % 12) + 1 : date.getUTCHours();
    default:
      return date.getUTCSeconds();
  }
}

const padded = (number: number, width: number): string => String(number).padStart(width, '0');
