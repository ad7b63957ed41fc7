import { ApiError } from '../api-error';
import { limits } from '../limits';
import { Formula, type CellInput } from '../stores/sheet-store';
import { parseDateText } from './date-text';

/** What a value written through the API becomes, and the number format that comes with it. */
export interface ParsedInput {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const leave: ParsedInput = { input: null };

/**
 * Reads a value as Excel reads what is typed: text with a leading `=`, `+`, `-` or `@` is a
 * formula, text that looks like a number or a date is one, unless the cell's format is text.
 */
export function parseInput(value: unknown, numberFormat: string): ParsedInput {
  if (value === null || value === undefined) return leave;
  if (typeof value === 'boolean') return { input: value };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new ApiError('InvalidArgument');
    return { input: numberFormat === '@' ? String(value) : value };
  }
  if (typeof value !== 'string') throw new ApiError('InvalidArgument');
  if (value.length > limits.cellCharacters) throw new ApiError('InvalidArgument');
  if (numberFormat === '@') return { input: value };
  if (value.startsWith("'")) return { input: value.slice(1) };
  return parseTyped(value, numberFormat);
}

function parseTyped(text: string, numberFormat: string): ParsedInput {
  if (text.length < 2) return { input: /^\d$/.test(text) ? Number(text) : text };
  if (text.startsWith('=')) return { input: formula(text) };
  if (/^(true|false)$/i.test(text)) return { input: text.toLowerCase() === 'true' };

  const number = parseNumberText(text);
  if (number) return number;
  const date = parseDateText(text);
  if (date) {
    return numberFormat === 'General'
      ? { input: date.serial, numberFormat: date.numberFormat }
      : { input: date.serial };
  }
  return /^[+\-@]/.test(text) ? { input: formula(`=${text}`) } : { input: text };
}

function formula(text: string): Formula {
  if (text.length > limits.formulaCharacters) throw new ApiError('InvalidArgument');
  return new Formula(text);
}

const numberPattern =
  /^\s*(\()?\s*([+-]?)\s*(\$?)\s*([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)\s*(\))?\s*$/i;

function parseNumberText(text: string): ParsedInput | null {
  // Most texts hold no digit at all: this keeps bulk writes quick.
  if (!/\d/.test(text)) return null;
  const match = numberPattern.exec(text);
  if (!match) return null;
  const [, open, sign, currency, innerSign, digits, exponent, percent, close] = match;
  if (Boolean(open) !== Boolean(close) || (sign && innerSign)) return null;
  const negative = (open ? 1 : 0) + (sign === '-' || innerSign === '-' ? 1 : 0) === 1;
  // Excel keeps fifteen significant digits.
  const size = Number(
    Number((digits ?? '').replaceAll(',', '') + (exponent ?? '')).toPrecision(15),
  );
  if (!Number.isFinite(size)) return null;
  const input = (negative ? -size : size) / (percent ? 100 : 1);
  if (percent) return { input, numberFormat: digits?.includes('.') ? '0.00%' : '0%' };
  if (currency) return { input, numberFormat: '$#,##0.00' };
  if (exponent) return { input, numberFormat: '0.00E+00' };
  if (digits?.includes(',')) {
    return { input, numberFormat: digits.includes('.') ? '#,##0.00' : '#,##0' };
  }
  return { input };
}
