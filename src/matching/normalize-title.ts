import type { Grade } from '../domain/grade';
import { remember } from '../domain/remember';
import { findNoise } from './find-noise';
import { foldText } from '../text/fold-text';
import { hitsOf } from './hits-of';
import { LEXICON } from './lexicon/compile-lexicons';
import { isPlace } from './lexicon/places';
import { repairText } from './repair-text';
import { unfoldInclusive } from './unfold-inclusive';

/** One word of a title. */
export interface Token {
  /** Lower case, no accents, abbreviations spelled out. */
  readonly text: string;
  /** As written in the title. */
  readonly written: string;
  /** A `/`, `+` or `&` stands before it: what it joins are equals. */
  readonly joined: boolean;
  /** A hyphen stands before it, or it stood first, before a comma and a whole title. */
  readonly apart: boolean;
  /** It is no word that a lexicon knows, but near to one. */
  readonly corrected: boolean;
}

/** A stretch of a title between commas, dashes and brackets. */
export interface Segment {
  readonly tokens: readonly Token[];
  /** Names a work unit (`Division for Human Resources`), so it tells where, not what. */
  readonly isUnit: boolean;
  /** What stood first, before a comma, was put last. */
  readonly isInverted: boolean;
  readonly isBracketed: boolean;
}

/** A title as the matcher reads it. */
export interface NormalizedTitle {
  readonly segments: readonly Segment[];
  /** What was taken out, as written, in the title's order. */
  readonly removed: readonly string[];
  /** The grades that the title names, each once, in the title's order. */
  readonly grades: readonly Grade[];
}

// No title is as long; a cell may hold 32,767 characters, and reading must stay quick.
const MAX_LENGTH = 400;
const WORD = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;
const SEPARATES = /[,;:()[\]{}|•·–—"«»“”]|\s[-‐‑−]|[-‐‑−]\s/;
const OPENS = /[([{]/;
const JOINS = /[/+&\\]/;
const HYPHEN = /^[-‐‑−]$/;
// Accents left over after composing, soft hyphens, zero-width marks.
const INVISIBLE = /[\p{M}\p{Cf}]/gu;
const NEEDS_COLLAPSING = /\s\s|[^\S ]/;
const REPEATED = /(.)\1{2,}/gu;
const ONLY_DIGITS = /^\d+$/;
const LONGEST_INVERSION = 2;

interface Word extends Token {
  readonly afterComma: boolean;
  readonly start: number;
  readonly end: number;
  readonly separated: boolean;
  readonly bracketed: boolean;
}

/**
 * Reads a title: repairs its encoding, takes out what says nothing about the work, unfolds
 * inclusive spellings, spells out abbreviations and splits it into stretches. Case, accents and
 * double spaces make no difference.
 *
 * @param title as written in the export; any text, the first 400 characters are read
 */
export function normalizeTitle(title: string): NormalizedTitle {
  const repaired = repairText(title.slice(0, MAX_LENGTH)).replace(INVISIBLE, '');
  const { text: spaced, offsetOf } = collapseSpaces(repaired);
  const folded = foldText(spaced);
  const noise = findNoise(folded);
  const telling = noise.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    folded,
  );
  const quote = spellAsWritten(title, repaired);
  const asWritten = (start: number, end: number) => quote(offsetOf(start), offsetOf(end - 1) + 1);
  const segments: Segment[] = [];
  const removed = noise.map(({ start, end }) => ({ start, text: asWritten(start, end) }));
  for (const words of splitSegments(
    unfoldInversion(findWords(unfoldInclusive(telling), asWritten)),
  )) {
    const place = segments.length > 0 && isPlace(words.map(({ text }) => text));
    if (place) {
      const start = words[0]!.start;
      removed.push({ start, text: asWritten(start, words.at(-1)!.end) });
    } else {
      segments.push({
        tokens: words.map(({ text, written, joined, apart, corrected }) => ({
          text,
          written,
          joined,
          apart,
          corrected,
        })),
        isBracketed: words[0]!.bracketed,
        isInverted: words[0]!.start > words.at(-1)!.start,
        isUnit: segments.length > 0 && words.some(({ text }) => LEXICON.units.has(text)),
      });
    }
  }
  return {
    segments,
    removed: removed.sort((a, b) => a.start - b.start).map(({ text }) => text.trim()),
    grades: [...new Set(noise.flatMap(({ grades }) => grades))],
  };
}

/** Runs of spaces as one, and where each character of the result stood before. */
function collapseSpaces(text: string): {
  text: string;
  offsetOf: (index: number) => number;
} {
  if (!NEEDS_COLLAPSING.test(text)) return { text, offsetOf: (index) => index };
  let collapsed = '';
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const isSpace = /\s/.test(text[index]!);
    if (isSpace && collapsed.endsWith(' ')) continue;
    collapsed += isSpace ? ' ' : text[index]!;
    offsets.push(index);
  }
  return { text: collapsed, offsetOf: (index) => offsets[index] ?? text.length };
}

const meantBy = remember((written: string) => {
  const plain = written.replaceAll('.', '').replace(REPEATED, '$1$1');
  const full = LEXICON.abbreviations.get(plain);
  const text = full ?? LEXICON.vocabulary.correct(plain);
  return { text, plain, corrected: full === undefined && text !== plain };
});

function findWords(
  telling: string,
  asWritten: (start: number, end: number) => string,
): readonly Word[] {
  const words: Word[] = [];
  let reached = 0;
  for (const hit of hitsOf(WORD, telling)) {
    const gap = telling.slice(reached, hit.index);
    const end = hit.index + hit[0].length;
    reached = end;
    if (ONLY_DIGITS.test(hit[0])) continue;
    const { text, plain, corrected } = meantBy(hit[0]);
    // `Aux. contable`, and `commissaire aux comptes`.
    const isShort = words.length === 0 || telling[end] === '.';
    words.push({
      text: !isShort && LEXICON.bindingWords.has(plain) ? plain : text,
      corrected,
      written: asWritten(hit.index, end),
      joined: JOINS.test(gap),
      apart: HYPHEN.test(gap),
      separated: SEPARATES.test(gap),
      bracketed: OPENS.test(gap),
      afterComma: gap.trim() === ',',
      start: hit.index,
      end,
    });
  }
  return words;
}

/** Dictionaries put the noun first: `Clerk, wages` is a wages clerk. */
function unfoldInversion(words: readonly Word[]): readonly Word[] {
  const [noun, first, ...others] = words;
  if (!noun || !first?.afterComma || others.length > LONGEST_INVERSION) return words;
  if (others.some(({ separated }) => separated)) return words;
  if (isPlace([first, ...others].map(({ text }) => text))) return words;
  const rest = [first, ...others];
  // `Finance, Evaluation Officer` inverts nothing.
  const apart = LEXICON.levels.findAll(rest.map(({ text }) => text)).length > 0;
  return [...rest, { ...noun, apart }].map((word) => ({
    ...word,
    separated: false,
  }));
}

function splitSegments(words: readonly Word[]): readonly (readonly Word[])[] {
  const segments: Word[][] = [];
  for (const word of words) {
    const last = segments.at(-1);
    if (last && !word.separated) last.push(word);
    else segments.push([word]);
  }
  return segments;
}

/**
 * Offsets hold in the repaired text. Where repair changed the title, the words as written are those
 * at the same places between spaces.
 */
function spellAsWritten(title: string, repaired: string): (start: number, end: number) => string {
  if (title.startsWith(repaired)) return (start, end) => title.slice(start, end);
  const originals = title.trim().split(/\s+/);
  const repairs = repaired.trim().split(/\s+/);
  if (originals.length !== repairs.length) return (start, end) => repaired.slice(start, end);
  return (start, end) => {
    const before = countWords(repaired.slice(0, start), repaired[start] ?? '');
    const inside = repaired.slice(start, end).trim().split(/\s+/).length;
    return originals.slice(before, before + inside).join(' ');
  };
}

/** How many words are complete before a place in the text, where a word goes on or begins. */
function countWords(before: string, next: string): number {
  const words = before.trim() === '' ? 0 : before.trim().split(/\s+/).length;
  const goesOn = words > 0 && !/\s$/.test(before) && next.trim() !== '';
  return goesOn ? words - 1 : words;
}
