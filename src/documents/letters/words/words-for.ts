import type { Locale } from '../../../wording/locale';
import { englishLetterWords } from './en';
import { spanishLetterWords } from './es';
import { frenchLetterWords } from './fr';
import type { LetterWords } from './letter-words';

const WORDS: Readonly<Record<Locale, LetterWords>> = {
  en: englishLetterWords,
  fr: frenchLetterWords,
  es: spanishLetterWords,
};

export function letterWordsFor(locale: Locale): LetterWords {
  return WORDS[locale];
}
