import type { Category } from '../domain/grade';
import type { AddedFamily } from '../domain/job-description';
import { rememberFor } from '../domain/remember';
import { telling } from './generic-titles';
import { LEXICON } from './lexicon/compile-lexicons';
import { normalizeTitle, type NormalizedTitle, type Token } from './normalize-title';

/** What a title has in common with the titles of a family of a later annex. */
export interface TitleHit {
  readonly family: AddedFamily;
  /**
   * - `same`: it is one of them, its rank, its unit and a slip of the pen aside;
   * - `within`: it holds one of them and says more;
   * - `akin`: it has the words of one that are about the work, in some form.
   */
  readonly how: 'same' | 'within' | 'akin';
  /** As written. */
  readonly words: readonly string[];
}

interface KnownTitle {
  readonly words: readonly string[];
  /** Those that say what the work is about; a title with none stands for any family. */
  readonly subject: readonly string[];
}

const CLOSENESS: readonly TitleHit['how'][] = ['same', 'within', 'akin'];

/**
 * The families of later annexes whose titles a title resembles, the closest first. Only titles are
 * known of them, no other words: what is not the same title is for a person to judge.
 *
 * @param category of the position; null where its grade is unknown.
 */
export function findAddedTitles(
  title: NormalizedTitle,
  category: Category | null,
  families: readonly AddedFamily[],
): readonly TitleHit[] {
  const tokens = telling({ ...title, segments: title.segments.filter(({ isUnit }) => !isUnit) });
  return families
    .filter((family) => category === null || family.category === category)
    .flatMap((family) => {
      const hits = titlesOf(family).flatMap((known) => compare(tokens, known, family) ?? []);
      return hits.sort(byCloseness).slice(0, 1);
    })
    .sort(byCloseness);
}

function byCloseness(left: TitleHit, right: TitleHit): number {
  return CLOSENESS.indexOf(left.how) - CLOSENESS.indexOf(right.how);
}

function compare(
  tokens: readonly Token[],
  { words, subject }: KnownTitle,
  family: AddedFamily,
): TitleHit | null {
  const written = (found: readonly Token[]) => found.map((token) => token.written);
  const isAt = (start: number) =>
    words.every((word, index) => isSameWord(tokens[start + index]?.text ?? '', word));
  if (subject.length > 0) {
    if (tokens.length === words.length && isAt(0)) {
      return { family, how: 'same', words: written(tokens) };
    }
    const start = tokens.findIndex((_, index) => isAt(index));
    if (start >= 0) {
      return { family, how: 'within', words: written(tokens.slice(start, start + words.length)) };
    }
  }
  const akin = subject.map((word) => tokens.find(({ text }) => isAkin(text, word)));
  const found = akin.filter((token) => token !== undefined);
  return found.length === subject.length && found.length > 0
    ? { family, how: 'akin', words: written(found) }
    : null;
}

const titlesOf = rememberFor(({ titles }: AddedFamily): readonly KnownTitle[] =>
  titles.map(readKnown),
);

function readKnown(title: string): KnownTitle {
  const words = telling(normalizeTitle(title)).map(({ text }) => text);
  const isLevel = new Set<number>();
  for (const { start, end } of LEXICON.levels.findAll(words)) {
    for (let index = start; index < end; index += 1) isLevel.add(index);
  }
  return { words, subject: words.filter((_, index) => !isLevel.has(index)) };
}

const LONG_WORD = 6;

/** Equal but for a plural, or in a long word for a letter missing, doubled or swapped. */
function isSameWord(word: string, known: string): boolean {
  if (word === known || `${word}s` === known || word === `${known}s`) return true;
  if (word.length < LONG_WORD || known.length < LONG_WORD || word[0] !== known[0]) return false;
  // One letter for another is left out: a trainer is no trainee.
  return lacksOneOf(word, known) || lacksOneOf(known, word) || hasTwoSwapped(word, known);
}

function lacksOneOf(shorter: string, longer: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = firstDifference(shorter, longer);
  return shorter.slice(at) === longer.slice(at + 1);
}

function hasTwoSwapped(word: string, known: string): boolean {
  if (word.length !== known.length) return false;
  const at = firstDifference(word, known);
  return (
    word[at] === known[at + 1] &&
    word[at + 1] === known[at] &&
    word.slice(at + 2) === known.slice(at + 2)
  );
}

/** Of two long words, nine letters in ten from the start: *statistics* is akin to *statistician*. */
function isAkin(word: string, known: string): boolean {
  if (isSameWord(word, known)) return true;
  const shorter = Math.min(word.length, known.length);
  return shorter >= LONG_WORD && firstDifference(word, known) >= shorter * 0.85;
}

function firstDifference(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}
