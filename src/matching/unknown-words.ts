import { remember } from '../domain/remember';
import { LEXICON } from './lexicon/compile-lexicons';
import { CONCEPTS, type Concept, type ConceptName } from './lexicon/concepts';
import type { Lexicon } from './lexicon/lexicon';
import { isPlace } from './lexicon/places';
import type { PhraseHit } from './lexicon/phrase-tree';
import type { Segment } from './normalize-title';

type Hit = PhraseHit<ConceptName | 'misleading'>;

/** A word as it bears on what stands beside it. */
interface Word {
  readonly text: string;
  readonly binds: boolean;
  /** Nothing that the lexicons know: it may make another job of what stands beside it. */
  readonly isUnknown: boolean;
  readonly level: LevelKind | null;
  readonly concept: ConceptName | null;
}

/** An operator or an agent is one of any trade, an assistant or an officer mostly of an office. */
type LevelKind = 'office' | 'any trade';

interface NounPhrase {
  readonly words: readonly Word[];
  /** Index of the word that names the concept. */
  readonly at: number;
}

/** What they carry tells which they are, and whom they serve does not. */
const TOLD_BY_WHAT_THEY_CARRY: readonly ConceptName[] = ['driver', 'messenger'];
const LONGEST_PLACE = 3;
const ORDINAL = /^[ivx]+$/;
/** In another script stands the same once more: `Driver سائق`. */
const LATIN = /[a-z]/;

/**
 * Which concepts of a segment are open: named by one word alone, with words that no lexicon knows
 * where these may make another job of it. That is at the head of the noun phrase, in English the
 * last word (*driver licence examiner*) and in the other languages the first (*commissaire aux
 * comptes*), and in the complement that tells which one it is (*conductor de orquesta*).
 *
 * @param hits all that the lexicons know in the segment
 * @param readsHeadFirst whether words of the title are of a language with the head noun first
 */
export function findOpen(
  segment: Segment,
  hits: readonly Hit[],
  others: readonly Segment[],
  readsHeadFirst: boolean,
): (hit: PhraseHit<ConceptName>) => boolean {
  if (hits.every(({ start, end }) => end - start > 1)) return () => false;
  const words = readWords(segment, hits);
  return ({ start, end, sense }) => {
    if (end - start > 1) return false;
    const head = readsHeadFirst ? 'first' : headNounBeside(words[start]!.text);
    const { kind }: Concept = CONCEPTS[sense];
    const phrase = findPhrase(start, segment, words, kind !== 'occupation');
    if (segment.tokens[start]!.corrected && isMisread(phrase)) return true;
    if (kind !== 'occupation') return isOtherField(phrase, head, others);
    return head === 'last' ? isOtherJobHeadLast(phrase) : isOtherJobHeadFirst(phrase, segment);
  };
}

/** Where languages that know the word put the head noun; null where some put it first, some last. */
const headNounBeside = remember((word: string): Lexicon['headNoun'] | null => {
  const { first, last } = LEXICON.phrasesByHeadNoun;
  if (last.findAll([word]).length === 0) return 'first';
  return first.findAll([word]).length === 0 ? 'last' : null;
});

function readWords({ tokens }: Segment, hits: readonly Hit[]): readonly Word[] {
  const sensesAt = new Map<number, Hit['sense']>();
  for (const { start, end, sense } of hits) {
    for (let index = start; index < end; index += 1) sensesAt.set(index, sense);
  }
  return tokens.map(({ text, corrected }, index) => {
    const sense = corrected ? undefined : sensesAt.get(index);
    const level = levelOf(text);
    const isKnown =
      sense !== undefined ||
      level !== null ||
      saysNoJob(text) ||
      // `Cabine` is no misspelt cabinet that is served.
      (!corrected && LEXICON.circumstances.has(text)) ||
      isOfPlace(index, tokens);
    return {
      text,
      binds: LEXICON.bindingWords.has(text),
      isUnknown: !isKnown,
      level,
      concept: sense === undefined || sense === 'misleading' ? null : sense,
    };
  });
}

const levelOf = remember((word: string): LevelKind | null => {
  if (LEXICON.ofAnyTrade.has(word)) return 'any trade';
  return LEXICON.levels.findAll([word]).length > 0 ? 'office' : null;
});

function saysNoJob(word: string): boolean {
  return (
    word.length < 2 ||
    ORDINAL.test(word) ||
    !LATIN.test(word) ||
    [LEXICON.bindingWords, LEXICON.ranks, LEXICON.units].some((known) => known.has(word))
  );
}

function isOfPlace(index: number, tokens: Segment['tokens']): boolean {
  for (let start = Math.max(0, index - LONGEST_PLACE + 1); start <= index; start += 1) {
    for (let end = index + 1; end <= start + LONGEST_PLACE; end += 1) {
      if (isPlace(tokens.slice(start, end).map(({ text }) => text))) return true;
    }
  }
  return false;
}

/**
 * The words around a concept, up to where others are joined to them as equals and up to whom the
 * person serves. Fields that are joined share their head: *radio and press operator*.
 */
function findPhrase(
  at: number,
  { tokens }: Segment,
  words: readonly Word[],
  isField: boolean,
): NounPhrase {
  const joins = (index: number) =>
    tokens[index]!.joined || LEXICON.joiningWords.has(tokens[index]!.text);
  const served = tokens.findIndex(
    ({ text }, index) => index > at && LEXICON.servingWords.has(text),
  );
  const last = served < 0 ? tokens.length : served;
  let from = at;
  while (from > 0 && !tokens[from]!.joined && !joins(from - 1)) from -= 1;
  let to = at + 1;
  while (to < last && !joins(to)) to += 1;
  if (isField && words.slice(from, to).every(({ level }) => level === null)) {
    from = 0;
    to = last;
  }
  return {
    words: words.slice(from, to).map((word, index) =>
      // A misspelt word is read in spite of it.
      from + index === at ? { ...word, isUnknown: false } : word,
    ),
    at: at - from,
  };
}

/** `Operating Theatre Assistant` is no misspelt operation, nor are `cuentos` accounts. */
function isMisread({ words, at }: NounPhrase): boolean {
  const isOfField = words.slice(0, at).some(({ concept }) => concept !== null);
  return words.some(isUnknown) || (isOfField && words.every(({ level }) => level === null));
}

/** *Driver licence examiner*, *pile driver operator*, *secretary of the treasury*. */
function isOtherJobHeadLast({ words, at }: NounPhrase): boolean {
  const compound = untilBound(words.slice(at + 1));
  if (compound.some(isUnknown)) return true;
  if (compound.at(-1)?.level === 'any trade' && words.slice(0, at).some(isUnknown)) return true;
  const [binding, ...complement] = words.slice(at + 1 + compound.length);
  if (!binding || !LEXICON.tellingWords.has(binding.text)) return false;
  const named = untilBound(complement.filter(({ binds }) => !binds)).at(-1);
  return named !== undefined && (named.isUnknown || isField(named));
}

/** Neither a person, such as a country director, nor a programme or project that is served. */
function isField({ concept }: Word): boolean {
  if (concept === null) return false;
  const { kind, level }: Concept = CONCEPTS[concept];
  return kind !== 'context' && level === undefined;
}

/** *Conductor de orquesta*, *montador de cajeros*. */
function isOtherJobHeadFirst(phrase: NounPhrase, { isInverted }: Segment): boolean {
  const before = isInverted ? [] : phrase.words.slice(0, phrase.at);
  return before.some(isUnknown) || hasOtherComplement(phrase);
}

/** *Secrétaire de mairie*, *mensajero de la paz*, *conductor de programa de TV*. */
function hasOtherComplement({ words, at }: NounPhrase): boolean {
  const binding = words.findIndex(
    ({ text }, index) => index > at && LEXICON.tellingWords.has(text),
  );
  const complement = binding < 0 ? [] : words.slice(binding + 1).filter(({ binds }) => !binds);
  const [named] = complement;
  if (!named) return false;
  if (named.isUnknown) return true;
  if (named.concept === null) return false;
  if (CONCEPTS[named.concept].kind === 'theme') return true;
  // With an article it tells whom they serve: `chauffeur du projet`.
  const isBare =
    words[binding + 1] === named && !LEXICON.wordsWithArticle.has(words[binding]!.text);
  const isTold = isBare && TOLD_BY_WHAT_THEY_CARRY.includes(words[at]!.concept!);
  return isTold && complement.some(isUnknown);
}

/** *Press brake operator*, *radio astronomer*, *agent des opérations portuaires*. */
function isOtherField(
  phrase: NounPhrase,
  headNoun: Lexicon['headNoun'] | null,
  others: readonly Segment[],
): boolean {
  const { words, at } = phrase;
  const levels = words.filter(({ level }) => level !== null);
  const head = headNoun === 'first' ? levels[0] : levels.at(-1);
  if (!head) {
    const isOtherLast = headNoun !== 'first' && untilBound(words.slice(at + 1)).some(isUnknown);
    const isOtherFirst = headNoun !== 'last' && words.slice(0, at).some(isUnknown);
    return isOtherLast || isOtherFirst || hasOtherComplement(phrase);
  }
  if (head.level === 'any trade') return words.some(isUnknown) || others.some(isUnknownBracket);
  return headNoun !== 'first' && words.slice(at + 1, words.indexOf(head)).some(isUnknown);
}

/** *Press operator (hydraulic)*. */
function isUnknownBracket(segment: Segment): boolean {
  return segment.isBracketed && readWords(segment, []).every(isUnknown);
}

function isUnknown(word: Word): boolean {
  return word.isUnknown;
}

function untilBound(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ binds, text }) => binds && !LEXICON.joiningWords.has(text));
  return end < 0 ? words : words.slice(0, end);
}
