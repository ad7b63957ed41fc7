import type { ConceptName } from './concepts';

/**
 * - `support`: assistants and associates: General Service;
 * - `clerk`: General Service, and a word for office work by itself;
 * - `officer`: officers and analysts: National Officers and above;
 * - `specialist`: the same, and at P level the word of the Technical Specialists;
 * - `engaged`: people under a contract for some task, who mostly hold no position;
 * - `lead`: coordinators, managers, chiefs: officers more often than not.
 */
export type Level = 'support' | 'clerk' | 'officer' | 'specialist' | 'engaged' | 'lead';

/**
 * The vocabulary of one language. Words are written as in the language; case and accents do not
 * matter. `*` at the end of a word stands for any ending. Words that bind (`of`, `de`) may stand
 * between the words of a phrase and are left out here or not, as reads better.
 */
export interface Lexicon {
  readonly language: string;
  readonly concepts: Readonly<Partial<Record<ConceptName, readonly string[]>>>;
  readonly levels: Readonly<Partial<Record<Level, readonly string[]>>>;
  /** Words that raise or narrow a title without changing its field. */
  readonly ranks: readonly string[];
  /** Level words for people at work in any trade, which say nothing of an office: `operator`. */
  readonly ofAnyTrade: readonly string[];
  /**
   * Words that may say what a job is done with, when or for whom, and leave it the same job: a bus
   * driver, a secretary of the board.
   */
  readonly circumstances: readonly string[];
  /** Phrases whose words would mislead if they were read one by one: they say nothing. */
  readonly misleading: readonly string[];
  /** Words that make a stretch of the title the name of a work unit: a place, not a job. */
  readonly units: readonly string[];
  /** Spelled-out forms of single abbreviated words. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Words that bind others and carry no meaning here. */
  readonly bindingWords: readonly string[];
  /** Binding words that join two fields of work as equals. */
  readonly joiningWords: readonly string[];
  /** Binding words after which stands what tells one job from another: `conductor de orquesta`. */
  readonly tellingWords: readonly string[];
  /** Those of them that are one word with an article: `du`, `del`. */
  readonly wordsWithArticle: readonly string[];
  /** Words after which stands the person or unit that is served (`Secretary to the Director`). */
  readonly servingWords: readonly string[];
  /** Where the language puts the word that says what the person is. */
  readonly headNoun: 'last' | 'first';
}
