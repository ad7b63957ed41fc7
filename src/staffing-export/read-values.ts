import type { Contract, Funding, Station } from '../domain/position';
import { STATION_NAMES } from './content-words';
import { foldCell, isBlank } from './cell-text';
import type { Cell } from './export-layout';
import { answered, containsPhrase, denied, isDoubted, isNegated, namesNegated } from './denial';
import {
  CONTRACT_PHRASES,
  FUNDING_PHRASES,
  GENEVA,
  HEADQUARTERS_WORDS,
  NO_STATION,
  OPEN_QUESTIONS,
  FIELD_WORDS,
  OTHER_PLACE_WORDS,
  REGIONAL_WORDS,
  SEAT_COMPANIONS,
  type OpenQuestion,
} from './value-words';

/**
 * Where a position's money comes from.
 *
 * @returns null for text that names no source, more than one, or one that the agreements leave
 *   open (`RBTC`): the user assigns it once.
 */
export function readFunding(cell: Cell): Funding | null {
  if (openQuestion('funding', cell)) return null;
  const question = denied(cell);
  if (question !== null) {
    // Denied twice, as in `Not RB: no`, nobody knows what is meant.
    return onlyValueNamed(question, FUNDINGS) === 'regular budget' ? 'other' : null;
  }
  const words = foldCell(cell);
  // `hors budget ordinaire` contains `budget ordinaire`, and means the opposite.
  if (namesNegated(words, FUNDING_PHRASES['regular budget'])) return 'other';
  return onlyValueNamed(cell, FUNDINGS);
}

/** What each kind of cell can leave open. */
const QUESTIONS_OF = {
  funding: ['junior professional officers', 'officials on loan', 'mixed funding'],
  contract: ['junior professional officers', 'officials on loan'],
  grade: ['junior professional officers'],
} as const satisfies Readonly<Record<string, readonly OpenQuestion[]>>;

/** What a cell names that the agreements leave open, such as `RBTC`, `RB/XB`, `JPO` or `On loan`. */
export function openQuestion(field: keyof typeof QUESTIONS_OF, cell: Cell): OpenQuestion | null {
  const words = foldCell(cell);
  const named = QUESTIONS_OF[field].find((question) => OPEN_BOOK[question].test(words));
  if (named || field !== 'funding') return named ?? null;
  return isInPart(cell) || namesTwo(cell) ? 'mixed funding' : null;
}

/** `RB 60%`: somebody else pays the rest. Of `RB 0%` somebody pays all. */
function isInPart(cell: Cell): boolean {
  const written = typeof cell === 'string' && /(\d+(?:[.,]\d+)?) ?%/.exec(cell)?.[1];
  const share = written ? Number(written.replace(',', '.')) : 0;
  return share > 0 && share < 100;
}

/**
 * The kind of contract, as far as Art. 1 of both agreements asks for it.
 *
 * @returns null for contracts of other organizations (permanent, continuing, indefinite), whose
 *   rank under the agreements only the user can tell.
 */
export function readContract(cell: Cell): Contract | null {
  if (openQuestion('contract', cell)) return null;
  // What it is then, the cell does not say.
  return denied(cell) === null ? onlyValueNamed(cell, CONTRACTS) : null;
}

/**
 * Whether a duty station is headquarters.
 *
 * @param headquarters the names of the seat; Geneva in its spellings by default.
 * @returns null for blank, for a bare code, for text that names no place, and for one that names
 *   the seat beside another place.
 */
export function readStation(cell: Cell, headquarters: readonly string[] = GENEVA): Station | null {
  const words = foldCell(answered(cell));
  if (isBlank(cell) || !/\p{L}{2}/u.test(words) || NO_STATION.includes(words)) return null;
  const city = headquarters.map(foldCell).find((name) => containsPhrase(words, name));
  const seat = city ?? HEADQUARTERS_WORDS.find((word) => containsPhrase(words, word));
  if (seat === undefined) return namesNegated(words, FIELD_WORDS) ? null : 'field';
  if (isNegated(words, seat)) return 'field';
  const others = ` ${words} `.replace(` ${seat} `, ' ').trim().split(' ');
  if (others.some((word) => OTHER_PLACE_WORDS.includes(word))) return null;
  if (city !== undefined) return isBesideAnotherPlace(cell, others) ? null : 'headquarters';
  // `Regional headquarters`, `sede regional` may be anywhere; `HQ - HRD` is a unit at the seat.
  if (others.some((word) => REGIONAL_WORDS.includes(word))) return null;
  const startsWithSeat = words.startsWith(seat);
  return startsWithSeat || SEAT_COMPANIONS.includes(words.split(' ')[0]!) ? 'headquarters' : null;
}

/**
 * `Geneva/Lima`, `Genève-Bamako` and `Geneva, Dakar` leave the station open; `Geneva / Switzerland`
 * and `Geneva - HRD` do not.
 */
function isBesideAnotherPlace(cell: Cell, others: readonly string[]): boolean {
  const known = [...SEAT_COMPANIONS, ...HEADQUARTERS_WORDS];
  const unknown = others.filter((word) => word !== '' && !known.includes(word));
  if (unknown.some((word) => STATION_WORDS.has(word))) return true;
  if (typeof cell !== 'string') return false;
  // A unit stands behind a hyphen in capitals, a place with a capital alone.
  return unknown.length > 0 && (/[/|;]/.test(cell) || /\p{L}\p{Pd}\p{Lu}\p{Ll}/u.test(cell));
}

const STATION_WORDS: ReadonlySet<string> = new Set(STATION_NAMES.split(' '));

interface PhraseBook<T extends string> {
  readonly longestFirst: readonly { readonly phrase: string; readonly value: T }[];
  /** Any of the phrases; settles nearly all texts without a look at each. */
  readonly any: RegExp;
}

const OPEN_BOOK = Object.fromEntries(
  Object.entries(OPEN_QUESTIONS).map(([question, phrases]) => [
    question,
    new RegExp(`(?:^| )(?:${phrases.join('|')})(?: |$)`),
  ]),
) as Record<OpenQuestion, RegExp>;
const FUNDINGS = phraseBook(FUNDING_PHRASES);
const CONTRACTS = phraseBook(CONTRACT_PHRASES);

function phraseBook<T extends string>(phrases: Readonly<Record<T, readonly string[]>>) {
  const longestFirst = (Object.entries(phrases) as [T, readonly string[]][])
    .flatMap(([value, list]) => list.map((phrase) => ({ phrase, value })))
    .sort((left, right) => right.phrase.length - left.phrase.length);
  const any = new RegExp(`(?:^| )(?:${longestFirst.map(({ phrase }) => phrase).join('|')})(?: |$)`);
  return { longestFirst, any } satisfies PhraseBook<T>;
}

/** The value that the cell names and nothing else in it denies or doubts; null where it names two. */
function onlyValueNamed<T extends string>(cell: Cell, book: PhraseBook<T>): T | null {
  const { named, beside } = valuesNamed(foldCell(cell), book);
  return named.size === 1 && !isDoubted(cell, beside) ? [...named][0]! : null;
}

/** `RB/XB`, but not `RB: no, XB: yes`. */
function namesTwo(cell: Cell): boolean {
  const { named, beside } = valuesNamed(foldCell(cell), FUNDINGS);
  return named.size > 1 && !isDoubted(cell, beside);
}

interface Named<T extends string> {
  readonly named: ReadonlySet<T>;
  /** The words that name nothing. */
  readonly beside: string;
}

const NOTHING_NAMED: Named<never> = { named: new Set(), beside: '' };

function valuesNamed<T extends string>(
  words: string,
  { longestFirst, any }: PhraseBook<T>,
): Named<T> {
  if (!any.test(words)) return NOTHING_NAMED;
  let beside = words;
  const named = new Set<T>();
  for (const { phrase, value } of longestFirst) {
    if (!containsPhrase(beside, phrase)) continue;
    named.add(value);
    beside = ` ${beside} `.replaceAll(` ${phrase} `, ' | ').trim();
  }
  return { named, beside };
}
