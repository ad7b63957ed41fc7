import { foldText } from '../../text/fold-text';
import type { ConceptName } from './concepts';
import { ENGLISH } from './en';
import { SPANISH } from './es';
import { FRENCH } from './fr';
import type { Level, Lexicon } from './lexicon';
import { PhraseTree } from './phrase-tree';
import { PORTUGUESE } from './pt';
import { Vocabulary } from './vocabulary';

/** The lexicons that are read, the first one winning where two spell a short form alike. */
const LEXICONS: readonly Lexicon[] = [ENGLISH, FRENCH, SPANISH, PORTUGUESE];

const MISLEADING = 'misleading';

export interface LevelSense {
  readonly level: Level;
  /** Whether only languages that put the head noun first have the word. */
  readonly headFirst: boolean;
}

export interface CompiledLexicon {
  /** What phrases are about; `misleading` for those that say nothing. */
  readonly concepts: PhraseTree<ConceptName | typeof MISLEADING>;
  readonly levels: PhraseTree<LevelSense>;
  readonly ranks: ReadonlySet<string>;
  readonly ofAnyTrade: ReadonlySet<string>;
  readonly circumstances: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** Every word and stem of the lexicons. */
  readonly vocabulary: Vocabulary;
  readonly abbreviations: ReadonlyMap<string, string>;
  readonly bindingWords: ReadonlySet<string>;
  /** Binding words that only languages with the head noun first have. */
  readonly headFirstWords: ReadonlySet<string>;
  readonly joiningWords: ReadonlySet<string>;
  readonly tellingWords: ReadonlySet<string>;
  readonly wordsWithArticle: ReadonlySet<string>;
  /** The phrases of the languages that put the head noun there. */
  readonly phrasesByHeadNoun: Readonly<Record<Lexicon['headNoun'], PhraseTree<ConceptName>>>;
  readonly servingWords: ReadonlySet<string>;
}

export const LEXICON: CompiledLexicon = compileLexicons(LEXICONS);

function compileLexicons(lexicons: readonly Lexicon[]): CompiledLexicon {
  const bindingWords = collect(lexicons, (lexicon) => lexicon.bindingWords);
  const headLast = lexicons.filter((lexicon) => lexicon.headNoun === 'last');
  const headLastWords = collect(headLast, (lexicon) => [
    ...lexicon.bindingWords,
    ...Object.values(lexicon.levels).flat(),
  ]);
  const toPhrase = (text: string) => splitPhrase(text, bindingWords);
  const joiningWords = collect(lexicons, (lexicon) => lexicon.joiningWords);
  // `HR and Operations` are two fields, and `HR operations` is one of them.
  const linkingWords = new Set([...bindingWords].filter((word) => !joiningWords.has(word)));
  /** As written, and without the words that join, as titles leave these out. */
  const spellingsOf = (text: string) => [splitPhrase(text, linkingWords), toPhrase(text)];

  const concepts = new PhraseTree<ConceptName | typeof MISLEADING>(linkingWords, joiningWords);
  const levels = new PhraseTree<LevelSense>(bindingWords);
  const phrasesByHeadNoun = {
    first: new PhraseTree<ConceptName>(bindingWords),
    last: new PhraseTree<ConceptName>(bindingWords),
  };
  const abbreviations = new Map<string, string>();
  function addConcept(text: string, sense: ConceptName | typeof MISLEADING): void {
    for (const words of spellingsOf(text)) concepts.add(words, sense);
  }
  for (const lexicon of lexicons) {
    for (const [name, texts] of Object.entries(lexicon.concepts)) {
      for (const text of texts) {
        addConcept(text, name as ConceptName);
        phrasesByHeadNoun[lexicon.headNoun].add(toPhrase(text), name as ConceptName);
      }
    }
    for (const text of lexicon.misleading) addConcept(text, MISLEADING);
    for (const [level, texts] of Object.entries(lexicon.levels)) {
      for (const text of texts) {
        const headFirst = !headLastWords.has(foldText(text));
        levels.add(toPhrase(text), { level: level as Level, headFirst });
      }
    }
    for (const [short, full] of Object.entries(lexicon.abbreviations)) {
      if (!abbreviations.has(short)) abbreviations.set(short, full);
    }
  }
  return {
    concepts,
    levels,
    ranks: collect(lexicons, (lexicon) => lexicon.ranks),
    ofAnyTrade: collect(lexicons, (lexicon) => lexicon.ofAnyTrade),
    circumstances: collect(lexicons, (lexicon) => lexicon.circumstances),
    units: collect(lexicons, (lexicon) => lexicon.units),
    vocabulary: new Vocabulary(
      collect(lexicons, (lexicon) =>
        [
          ...Object.values(lexicon.concepts).flat(),
          ...Object.values(lexicon.levels).flat(),
          ...lexicon.circumstances,
          ...lexicon.misleading,
          ...lexicon.ranks,
          ...lexicon.units,
          ...lexicon.bindingWords,
          ...Object.values(lexicon.abbreviations),
        ].flatMap((text) => text.split(/[\s'’-]+/)),
      ),
      (word) => concepts.findAll([word])[0]?.sense ?? null,
    ),
    abbreviations,
    bindingWords,
    headFirstWords: new Set([...bindingWords].filter((word) => !headLastWords.has(word))),
    joiningWords,
    tellingWords: collect(lexicons, (lexicon) => lexicon.tellingWords),
    wordsWithArticle: collect(lexicons, (lexicon) => lexicon.wordsWithArticle),
    phrasesByHeadNoun,
    servingWords: collect(lexicons, (lexicon) => lexicon.servingWords),
  };
}

function collect(
  lexicons: readonly Lexicon[],
  pick: (lexicon: Lexicon) => readonly string[],
): ReadonlySet<string> {
  return new Set(lexicons.flatMap((lexicon) => pick(lexicon).map(foldText)));
}

function splitPhrase(text: string, bindingWords: ReadonlySet<string>): readonly string[] {
  const words = foldText(text.normalize('NFC').replace(/œ/g, 'oe')).split(/[\s'’-]+/);
  const telling = words.filter((word) => !bindingWords.has(word));
  // `M&E` and `S&E` consist of letters that bind elsewhere.
  return telling.length > 1 || words.length === 1
    ? telling.concat(telling.length ? [] : words)
    : words;
}
