import type { Contract, Funding, Station } from '../domain/position';
import { foldWords, isBlank } from './cell-text';
import type { Cell } from './export-layout';
import {
  CONTRACT_PHRASES,
  FILLED_PHRASES,
  FUNDING_PHRASES,
  GENEVA,
  HEADQUARTERS_WORDS,
  NEGATING_WORDS,
  NO_STATION,
  NO_WORDS,
  SEPARATE_QUESTIONS,
  VACANT_PHRASES,
  YES_WORDS,
} from './value-words';

/**
 * Where a position's money comes from.
 *
 * @returns null for text that names no source, more than one, or one that the agreements leave
 *   open (`RBTC`): the user assigns it once.
 */
export function readFunding(cell: Cell): Funding | null {
  const words = foldWords(cell);
  if (isSeparateQuestion(cell)) return null;
  // `non-regular budget` contains `regular budget`: the longest phrase takes its words.
  return onlyValueNamed(words, FUNDING_PHRASES);
}

/** Whether the source of funds is one that the agreements leave open, such as `RBTC`. */
export function isSeparateQuestion(cell: Cell): boolean {
  const words = foldWords(cell);
  return SEPARATE_QUESTIONS.some((phrase) => containsPhrase(words, phrase));
}

/**
 * The kind of contract, as far as Art. 1 of both agreements asks for it.
 *
 * @returns null for contracts of other organizations (permanent, continuing, indefinite), whose
 *   rank under the agreements only the user can tell.
 */
export function readContract(cell: Cell): Contract | null {
  return onlyValueNamed(foldWords(cell), CONTRACT_PHRASES);
}

/**
 * Whether a duty station is headquarters.
 *
 * @param headquarters the names of the seat; Geneva in its spellings by default.
 * @returns null for blank, for a bare code, and for text that names no place.
 */
export function readStation(cell: Cell, headquarters: readonly string[] = GENEVA): Station | null {
  const words = foldWords(cell);
  if (isBlank(cell) || !/\p{L}{2}/u.test(words) || NO_STATION.includes(words)) return null;
  if (headquarters.some((name) => containsPhrase(words, foldWords(name)))) return 'headquarters';
  const seat = HEADQUARTERS_WORDS.find((word) => words === word || words.endsWith(` ${word}`));
  if (seat === undefined) return 'field';
  const before = words.slice(0, words.length - seat.length).trim();
  if (before === '' || before === 'ilo' || before === 'bit' || before === 'oit') {
    return 'headquarters';
  }
  // `Regional headquarters` may be anywhere.
  return NEGATING_WORDS.includes(before) ? 'field' : null;
}

/**
 * Whether the position is vacant, from a column that says so.
 *
 * @param tells what a `yes` in the column means; by its name, see `vacancyColumnTells`.
 */
export function readVacancy(cell: Cell, tells: 'vacant' | 'filled' = 'vacant'): boolean | null {
  if (typeof cell === 'boolean') return cell === (tells === 'vacant');
  const words = foldWords(cell);
  if (VACANT_PHRASES.includes(words)) return true;
  if (FILLED_PHRASES.includes(words)) return false;
  if (YES_WORDS.includes(words)) return tells === 'vacant';
  if (NO_WORDS.includes(words)) return tells === 'filled';
  if (containsPhrase(words, 'vacant') || containsPhrase(words, 'vacante')) return true;
  return null;
}

/** Whether `yes` in the column means vacant or filled, by the column's name. */
export function vacancyColumnTells(columnName: string): 'vacant' | 'filled' {
  const words = foldWords(columnName);
  const saysVacant = /vacan|unfilled|unencumb|libre|desocup/.test(words);
  return !saysVacant && /filled|encumb|occup|pourvu|ocupad|cubiert/.test(words)
    ? 'filled'
    : 'vacant';
}

/** Whether nobody holds the position, from the cell that names its incumbent. */
export function isWithoutIncumbent(cell: Cell): boolean {
  if (isBlank(cell) || cell === 0) return true;
  // Staff numbers need no folding, and a full sheet has one in each row.
  if (typeof cell !== 'string' || (/\d/.test(cell) && !/vac/i.test(cell))) return false;
  const words = foldWords(cell);
  return VACANT_PHRASES.includes(words) || /(?:^| )vacante?(?: |$)/.test(words);
}

/** The value whose phrases the text names; null where it names none, or two values. */
function onlyValueNamed<T extends string>(
  words: string,
  phrases: Readonly<Record<T, readonly string[]>>,
): T | null {
  let rest = words;
  const named = new Set<T>();
  for (const { phrase, value } of longestFirst(phrases)) {
    if (!containsPhrase(rest, phrase)) continue;
    named.add(value);
    rest = ` ${rest} `.replaceAll(` ${phrase} `, ' | ').trim();
  }
  return named.size === 1 ? [...named][0]! : null;
}

const SORTED = new WeakMap<object, readonly { phrase: string; value: string }[]>();

function longestFirst<T extends string>(
  phrases: Readonly<Record<T, readonly string[]>>,
): readonly { phrase: string; value: T }[] {
  let sorted = SORTED.get(phrases);
  if (!sorted) {
    sorted = (Object.entries(phrases) as [T, readonly string[]][])
      .flatMap(([value, list]) => list.map((phrase) => ({ phrase, value })))
      .sort((left, right) => right.phrase.length - left.phrase.length);
    SORTED.set(phrases, sorted);
  }
  return sorted as readonly { phrase: string; value: T }[];
}

function containsPhrase(words: string, phrase: string): boolean {
  return ` ${words} `.includes(` ${phrase} `);
}
