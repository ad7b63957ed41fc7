import type { Grade } from '../../domain/grade';
import type { Locale } from '../../wording/locale';
import { englishLetterWords } from './letter-words-en';
import { spanishLetterWords } from './letter-words-es';
import { frenchLetterWords } from './letter-words-fr';

interface Grades {
  readonly existing: Grade;
  readonly allocated: Grade;
  readonly incumbent: Grade;
}

/** The sentences of our letters that depend on the case; the rest stands in the templates. */
export interface LetterWords {
  /** Each of the three effects of 2019 Art. 6, to the official. */
  readonly awarded: (grades: Grades, effectiveDate: string) => string;
  readonly retained: (grades: Grades) => string;
  readonly unchanged: (grades: Grades) => string;
  /** The description's grade is above the job's, and the official has it already. */
  readonly alreadyHeld: (grades: Grades) => string;
  /** 2019 App. 2 ¶3, with the lengths of both periods in months. */
  readonly clarification: (ask: number, answer: number) => string;
  /** 2019 App. 2 ¶4. */
  readonly jobReview: string;
  /** 2023 App. A ¶9, with the length of the period in months. */
  readonly adaptation: (months: number) => string;
  readonly broadcast: {
    readonly subject: (family: string) => string;
    /** @param effectiveDate null where the broadcast is to name none. */
    readonly paragraphs: (fact: {
      readonly family: string;
      readonly titles: readonly string[];
      readonly link: string;
      readonly effectiveDate: string | null;
      readonly agreement: '2019' | '2023';
      readonly months: number;
    }) => readonly string[];
  };
  /** Names of files; `.docx` and `.zip` are added. */
  readonly file: {
    readonly letters: string;
    readonly lists: string;
    readonly broadcast: string;
    readonly descriptions: string;
  };
  readonly adapted: {
    /** Stands on a description with a duty of its own: 2023 App. A ¶6. */
    readonly underReview: string;
    readonly special: string;
  };
}

const WORDS: Readonly<Record<Locale, LetterWords>> = {
  en: englishLetterWords,
  fr: frenchLetterWords,
  es: spanishLetterWords,
};

export function letterWordsFor(locale: Locale): LetterWords {
  return WORDS[locale];
}
