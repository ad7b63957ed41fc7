import type { Contract, Funding, Station } from '../domain/position';
import { foldWords, isBlank } from './cell-text';
import type { Cell } from './export-layout';
import {
  CONTRACT_PHRASES,
  FILLED_PHRASES,
  FUNDING_PHRASES,
  GENEVA,
  HEADQUARTERS_WORDS,
  LINKING_WORDS,
  NEGATING_WORDS,
  NO_STATION,
  NO_WORDS,
  OTHER_PLACE_WORDS,
  REGIONAL_WORDS,
  SEAT_COMPANIONS,
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
  // `hors budget ordinaire` contains `budget ordinaire`, and means the opposite.
  if (namesNegated(words, FUNDING_PHRASES['regular budget'])) return 'other';
  return onlyValueNamed(words, FUNDINGS);
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
  const words = foldWords(cell);
  // What it is then, the cell does not say.
  if (namesNegated(words, SERVING_PHRASES)) return null;
  return onlyValueNamed(words, CONTRACTS);
}

/**
 * Whether a duty station is headquarters.
 *
 * @param headquarters the names of the seat; Geneva in its spellings by default.
 * @returns null for blank, for a bare code, for text that names no place, and for one that names
 *   the seat beside another place.
 */
export function readStation(cell: Cell, headquarters: readonly string[] = GENEVA): Station | null {
  const words = foldWords(cell);
  if (isBlank(cell) || !/\p{L}{2}/u.test(words) || NO_STATION.includes(words)) return null;
  const city = headquarters.map(foldWords).find((name) => containsPhrase(words, name));
  const seat = city ?? HEADQUARTERS_WORDS.find((word) => containsPhrase(words, word));
  if (seat === undefined) return 'field';
  if (isNegated(words, seat)) return 'field';
  const others = ` ${words} `.replace(` ${seat} `, ' ').trim().split(' ');
  if (others.some((word) => OTHER_PLACE_WORDS.includes(word))) return null;
  if (city !== undefined) return isBesideAnotherPlace(cell, others) ? null : 'headquarters';
  // `Regional headquarters`, `sede regional` may be anywhere; `HQ - HRD` is a unit at the seat.
  if (others.some((word) => REGIONAL_WORDS.includes(word))) return null;
  const startsWithSeat = words.startsWith(seat);
  return startsWithSeat || SEAT_COMPANIONS.includes(words.split(' ')[0]!) ? 'headquarters' : null;
}

/** `Geneva/Lima` leaves the station open; `Geneva / Switzerland` and `Geneva - HRD` do not. */
function isBesideAnotherPlace(cell: Cell, others: readonly string[]): boolean {
  const known = [...SEAT_COMPANIONS, ...HEADQUARTERS_WORDS];
  const isSplit = typeof cell === 'string' && /[/|;]/.test(cell);
  return isSplit && others.some((word) => word !== '' && !known.includes(word));
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
  const vacant = ['vacant', 'vacante'].find((word) => containsPhrase(words, word));
  if (vacant === undefined || isNegated(words, `longer ${vacant}`)) return null;
  return !isNegated(words, vacant);
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
  // A notice such as `VAC-2024-17` stands where nobody's name can.
  return (
    VACANT_PHRASES.includes(words) || /(?:^| )(?:vacante?|vacancy|vac(?= .*\d))(?: |$)/.test(words)
  );
}

interface PhraseBook<T extends string> {
  readonly longestFirst: readonly { readonly phrase: string; readonly value: T }[];
  /** Any of the phrases; settles nearly all texts without a look at each. */
  readonly any: RegExp;
}

const SERVING_PHRASES = [
  ...CONTRACT_PHRASES['fixed-term'],
  ...CONTRACT_PHRASES['without limit of time'],
];
const FUNDINGS = phraseBook(FUNDING_PHRASES);
const CONTRACTS = phraseBook(CONTRACT_PHRASES);

function phraseBook<T extends string>(phrases: Readonly<Record<T, readonly string[]>>) {
  const longestFirst = (Object.entries(phrases) as [T, readonly string[]][])
    .flatMap(([value, list]) => list.map((phrase) => ({ phrase, value })))
    .sort((left, right) => right.phrase.length - left.phrase.length);
  const any = new RegExp(`(?:^| )(?:${longestFirst.map(({ phrase }) => phrase).join('|')})(?: |$)`);
  return { longestFirst, any } satisfies PhraseBook<T>;
}

/** The value whose phrases the text names; null where it names none, or two values. */
function onlyValueNamed<T extends string>(
  words: string,
  { longestFirst, any }: PhraseBook<T>,
): T | null {
  if (!any.test(words)) return null;
  let rest = words;
  const named = new Set<T>();
  for (const { phrase, value } of longestFirst) {
    if (!containsPhrase(rest, phrase)) continue;
    named.add(value);
    rest = ` ${rest} `.replaceAll(` ${phrase} `, ' | ').trim();
  }
  return named.size === 1 ? [...named][0]! : null;
}

const NEGATING = new RegExp(`(?:^| )(?:${NEGATING_WORDS.join('|')}) `);
const NEGATED_NEXT = new RegExp(
  `(?:^| )(?:${NEGATING_WORDS.join('|')})(?: (?:${LINKING_WORDS.join('|')}))*$`,
);

/** Nearly no text negates anything; this settles those before any phrase is looked for. */
function namesNegated(words: string, phrases: readonly string[]): boolean {
  return NEGATING.test(words) && phrases.some((phrase) => isNegated(words, phrase));
}

/** Whether the text turns the phrase round, as `outside of HQ` does. */
function isNegated(words: string, phrase: string): boolean {
  const before = ` ${words} `.split(` ${phrase} `, 1)[0]!;
  return before.length < words.length && NEGATED_NEXT.test(before.trim());
}

function containsPhrase(words: string, phrase: string): boolean {
  return ` ${words} `.includes(` ${phrase} `);
}
