import { ApiError } from '../api-error';
import { limits } from '../excel-limits';
import { readsLikeError } from '../stores/error-values';
import { ErrorLikeText, Formula, type CellInput } from '../stores/sheet-store';
import { parseDateText } from './date-text';

/** What a value written through the API becomes, and the number format that comes with it. */
export interface ParsedInput {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const leave: ParsedInput = { input: null };

/**
 * Reads a value as Excel (English, United States) reads what is typed: text with a leading `=`,
 * `+`, `-` or `@` is a formula, text that looks like a number, a date or an error value is one. It
 * stays text behind an apostrophe, which goes, and in a cell with the format of text.
 *
 * The apostrophe is counted among the characters that a cell can take: whether Excel does is not
 * documented, so nothing may rely on the one more.
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
  if (numberFormat === '@') return { input: asText(value) };
  if (value.startsWith("'")) return { input: asText(value.slice(1)) };
  return parseTyped(value, numberFormat);
}

const asText = (text: string): CellInput => (readsLikeError(text) ? new ErrorLikeText(text) : text);

const formulaStart = /^ *=./s;
const truthValue = /^\s*(true|false)\s*$/i;

function parseTyped(text: string, numberFormat: string): ParsedInput {
  if (text.length < 2) return { input: /^\d$/.test(text) ? Number(text) : text };
  if (formulaStart.test(text)) return { input: formula(text.trimStart()) };
  if (truthValue.test(text)) return { input: text.trim().toLowerCase() === 'true' };
  if (readsLikeError(text.trim().toUpperCase())) return { input: text.trim().toUpperCase() };

  const number = parseNumberText(text) ?? parseFractionText(text);
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
  /^\s*(\()?\s*([+-]?)\s*([$€£¥]?)\s*([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%?)\s*(\))?\s*$/i;

function parseNumberText(text: string): ParsedInput | null {
  // Most texts hold no digit at all: this keeps bulk writes quick.
  if (!/\d/.test(text)) return null;
  const match = numberPattern.exec(text);
  if (!match) return null;
  const [, open, sign, , innerSign, digits, exponent, percent, close] = match;
  if (Boolean(open) !== Boolean(close) || (sign && innerSign)) return null;
  const negative = (open ? 1 : 0) + (sign === '-' || innerSign === '-' ? 1 : 0) === 1;
  // Excel keeps fifteen significant digits.
  const size = Number(
    Number((digits ?? '').replaceAll(',', '') + (exponent ?? '')).toPrecision(15),
  );
  if (!Number.isFinite(size)) return null;
  // No cell knows a negative zero.
  const input = (negative ? -size : size) / (percent ? 100 : 1) + 0;
  const numberFormat = formatTyped(match);
  return numberFormat === null ? { input } : { input, numberFormat };
}

/** The format that a cell takes on from how its number was typed; null where it keeps its own. */
function formatTyped([, , , currency, , digits = '', exponent, percent]: RegExpExecArray) {
  const hasPoint = digits.includes('.');
  if (percent) return hasPoint ? '0.00%' : '0%';
  if (currency) return `${currency}#,##0.00`;
  if (exponent) return '0.00E+00';
  if (digits.includes(',')) return hasPoint ? '#,##0.00' : '#,##0';
  return null;
}

const fractionPattern = /^\s*([+-]?)(\d+) +(\d{1,3})\/(\d{1,3})\s*$/;

/** "1 1/2", and "0 1/2" for a half: "1/2" alone is a date. */
function parseFractionText(text: string): ParsedInput | null {
  if (!text.includes('/')) return null;
  const match = fractionPattern.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const size = Number(match[2]) + Number(match[3]) / Number(match[4]);
  const digits = '?'.repeat(Math.min(2, match[4]!.length));
  return { input: match[1] === '-' ? -size : size, numberFormat: `# ${digits}/${digits}` };
}
