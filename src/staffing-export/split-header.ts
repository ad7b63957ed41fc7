import { remember } from '../domain/remember';
import { repairText } from '../matching/repair-text';
import { HEADER_PHRASES } from './header-phrases';
import { HEADER_WORDS, type HeaderConcept } from './header-words';

/** A column's name as the rules see it. */
export interface HeaderReading {
  readonly concepts: ReadonlySet<HeaderConcept>;
  /** Words that the lexicon lacks. */
  readonly unknown: number;
  /** Two things in one column, such as `Grade/Step`. */
  readonly joined: boolean;
}

const STOPWORDS = new Set(
  (
    'a an the of in on at for to by or and per with is as hr un ' +
    'de du des d la le les l au aux en et ou par pour un une ' +
    'del el los las y o e por para con su ' +
    // What every list says of its jobs changes nothing.
    'estructural nominal line lin linea direct directo directa directe immediate immediat inmediata ' +
    'control cntrl ctrl national nationale nacional international internationale internacional'
  ).split(' '),
);

const CONCEPTS_BY_WORD = indexWords();
/** The shortest word that may be part of a compound such as `postnumber`; shorter ones mislead. */
const SHORTEST_PART = 3;
const ENDINGS_OF_CODES = new Set(['no', 'id', 'cd', 'dt', 'nm']);
/** Stands for the full stop of an abbreviation such as `contr.` while a name is split. */
const CUT_OFF = '~';
/** As long a start says which word was cut off, without a full stop as well. */
const SHORTEST_START = 5;
/** Whole words that are a letter away from one of ours. */
const NOT_MISSPELT = new Set('officer officers'.split(' '));
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const SHORTEST_MISSPELT = 6;
const WORDS_TO_MISSPELL = wordsByLength();

function indexWords(): ReadonlyMap<string, readonly HeaderConcept[]> {
  const index = new Map<string, HeaderConcept[]>();
  for (const [concept, words] of Object.entries(HEADER_WORDS) as [HeaderConcept, string][]) {
    for (const word of words.split(' ')) {
      index.set(word, [...(index.get(word) ?? []), concept]);
    }
  }
  return index;
}

function wordsByLength(): ReadonlyMap<number, readonly string[]> {
  const words = [...CONCEPTS_BY_WORD.keys()].filter(({ length }) => length >= SHORTEST_MISSPELT);
  const byLength = new Map<number, string[]>();
  for (const word of words) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  return byLength;
}

/** Reads a column's name word by word, whatever its case, accents or way of joining words. */
export function splitHeader(name: string): HeaderReading {
  const concepts = new Set<HeaderConcept>();
  // What is of a year is as likely not of now.
  let unknown = YEAR.test(name) ? 1 : 0;
  for (const word of wordsOf(name)) {
    const found = conceptsOf(word);
    if (!found) unknown += 1;
    found?.forEach((concept) => concepts.add(concept));
  }
  return {
    concepts,
    unknown,
    joined:
      /[/&+]|\b(?:and|et|y|or|ou|o)\b|\((?:grade|grado|classe?|clase|level|niv(?:eau|el))\b/i.test(
        name,
      ),
  };
}

function wordsOf(name: string): string[] {
  const folded = repairText(name.slice(0, 200))
    // An organizational unit is no `Où`, and what was classified no class.
    .replace(/^\s*O\.?U\.?\s*$/, 'unit')
    .replace(/\bclass[éÉ]e?s?(?!\p{L})/giu, 'propose')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    // Canonical, not compatible: `№` and `º` still have to be seen.
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
  return HEADER_PHRASES.reduce((text, [phrase, word]) => text.replace(phrase, word), folded)
    .normalize('NFKD')
    .replace(/(?<=[a-z]{3})\.(?![a-z])/g, CUT_OFF)
    .split(/[^a-z~]+/)
    .filter((word) => word !== '' && word !== CUT_OFF && !STOPWORDS.has(word));
}

/**
 * Null for a word that says nothing to us. The same words come again in each row that may be a
 * header: most of them are unknown ones.
 */
const conceptsOf = remember((word: string) => readWord(word) ?? null);

function readWord(written: string): readonly HeaderConcept[] | undefined {
  const word = written.replace(CUT_OFF, '');
  return (
    lookUp(word) ??
    (written === word && word.length < SHORTEST_START ? undefined : completeWord(word)) ??
    // An elided article whose apostrophe got lost: `lieu daffectation`.
    (/^[dl][aeiouh]/.test(word) ? lookUp(word.slice(1)) : undefined) ??
    splitCompound(word) ??
    completeSkeleton(word) ??
    correctSpelling(word)
  );
}

/** A word cut off by a full stop, where all words that begin so mean one thing. */
function completeWord(start: string): readonly HeaderConcept[] | undefined {
  const meant = [...CONCEPTS_BY_WORD].filter(([word]) => word.startsWith(start));
  const first = meant[0]?.[1];
  return first && meant.every(([, [concept]]) => concept === first[0]) ? first : undefined;
}

/** `brnch`, `loctn`: the consonants of a word, or some of them with the first and the last, where all that fit mean one thing. */
function completeSkeleton(word: string): readonly HeaderConcept[] | undefined {
  if (word.length < SHORTEST_SKELETON || /[aeiou]/.test(word.slice(2))) return undefined;
  const meant = SKELETONS.filter(({ consonants }) => isWithin(word, consonants));
  const first = meant[0]?.concepts;
  return first && meant.every(({ concepts: [concept] }) => concept === first[0])
    ? first
    : undefined;
}

const SHORTEST_SKELETON = 4;
const SKELETONS = [...CONCEPTS_BY_WORD]
  .filter(([word]) => word.length > SHORTEST_SKELETON)
  .map(([word, concepts]) => ({
    consonants: word.slice(0, 2) + word.slice(2).replace(/[aeiou]/g, ''),
    concepts,
  }));

/** Whether letters stand in a word in their order, its first and its last among them. */
function isWithin(letters: string, word: string): boolean {
  if (letters[0] !== word[0] || letters.at(-1) !== word.at(-1)) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length && letters.length * 2 > word.length;
}

function lookUp(word: string): readonly HeaderConcept[] | undefined {
  return (
    CONCEPTS_BY_WORD.get(word) ??
    CONCEPTS_BY_WORD.get(word.replace(/s$/, '')) ??
    CONCEPTS_BY_WORD.get(word.replace(/(?:es|ies)$/, '')) ??
    CONCEPTS_BY_WORD.get(word.replace(/is(?=ation)/, 'iz'))
  );
}

function splitCompound(word: string): readonly HeaderConcept[] | undefined {
  for (let cut = word.length - 2; cut >= SHORTEST_PART; cut -= 1) {
    const rest = word.slice(cut);
    if (rest.length < SHORTEST_PART && !ENDINGS_OF_CODES.has(rest)) continue;
    const head = lookUp(word.slice(0, cut));
    const tail = head && (lookUp(rest) ?? splitCompound(rest));
    if (head && tail) return [...head, ...tail];
  }
  return undefined;
}

function correctSpelling(word: string): readonly HeaderConcept[] | undefined {
  if (word.length < SHORTEST_MISSPELT || NOT_MISSPELT.has(word)) return undefined;
  for (const length of [word.length, word.length - 1, word.length + 1]) {
    const known = WORDS_TO_MISSPELL.get(length)?.find((meant) => isOneSlipAway(word, meant));
    if (known) return CONCEPTS_BY_WORD.get(known);
  }
  return undefined;
}

/** One letter too many, too few, wrong, or two swapped. */
function isOneSlipAway(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  const a = left.slice(start);
  const b = right.slice(start);
  return (
    a.slice(1) === b ||
    b.slice(1) === a ||
    a.slice(1) === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
