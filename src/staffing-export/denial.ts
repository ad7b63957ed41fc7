import type { Cell } from './export-layout';
import { DENYING_WORDS, DOUBTING_WORDS, LINKING_WORDS, NEGATING_WORDS } from './value-words';

/**
 * What a cell does not say although it names it: `not RB`, `RB: no`, `not funded by RB`, `RB (tbc)`.
 */

const NEGATED_NEXT = new RegExp(
  `(?:^| )(?:${NEGATING_WORDS.join('|')})(?: (?:${LINKING_WORDS.join('|')}))*$`,
);
const NEGATING = new RegExp(`(?:^| )(?:${NEGATING_WORDS.join('|')}) `);

/** Whether the text turns the phrase round, as `outside of HQ` does. */
export function isNegated(words: string, phrase: string): boolean {
  const before = ` ${words} `.split(` ${phrase} `, 1)[0]!;
  return before.length < words.length && NEGATED_NEXT.test(before.trim());
}

/** Nearly no text negates anything; this settles those before any phrase is looked for. */
export function namesNegated(words: string, phrases: readonly string[]): boolean {
  return NEGATING.test(words) && phrases.some((phrase) => isNegated(words, phrase));
}

export function containsPhrase(words: string, phrase: string): boolean {
  return ` ${words} `.includes(` ${phrase} `);
}

const DENYING = DENYING_WORDS.join('|').replace('nao', 'n[aã]o');
// A letter or a nought behind a space or a dash is a wing or a code as often as an answer.
const DENIED = new RegExp(
  String.raw`\p{L}(?=[)\]]?\s*(?:[:=?([]\s*(?:${DENYING}|n|0)|[\s\p{Pd}/_,;]\s*(?:${DENYING}))\s*[)\]]?[.!]?$)`,
  'iu',
);

/** What a cell asks for and denies, `Regular budget` of `Regular budget: no`; null for other cells. */
export function denied(cell: Cell): string | null {
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  const found = DENIED.exec(text);
  return found && text.slice(0, found.index + 1);
}

/** With a denial before what it denies, where negating words are looked for. */
export function answered(cell: Cell): Cell {
  const question = denied(cell);
  return question === null ? cell : `not ${question}`;
}

/** `RB no. 4`, `Project n° GLO/20`: the word before a number denies nothing. */
const NUMBER_SIGN = /(?<!\p{L})n(?:[o°º]|o\.)\.? ?(?=\S*\d)/iu;
const DOUBTING_MARK = /[?¿✗✘❌☐]/u;
// A letter or a nought alone may be the answer to a question, or mean nothing: nobody can tell.
const DOUBTING = new RegExp(
  `(?:^| )(?:${[...DOUBTING_WORDS, ...NEGATING_WORDS, ...DENYING_WORDS].join('|').replaceAll('*', '\\w*')})(?: |$)`,
);

/**
 * Whether what stands beside a value leaves open that it holds.
 *
 * @param beside the words of the cell that name no value.
 */
export function isDoubted(cell: Cell, beside: string): boolean {
  if (typeof cell !== 'string') return false;
  if (DOUBTING_MARK.test(cell)) return true;
  if (beside === '|' || !DOUBTING.test(beside)) return false;
  return !NUMBER_SIGN.test(cell) || DOUBTING.test(beside.replace(/(?:^| )no?(?= |$)/g, ' '));
}
