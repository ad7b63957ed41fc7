import type { Locale } from '../locale';
import { englishReadings } from './en';
import { spanishReadings } from './es';
import { frenchReadings } from './fr';
import type { WordsOfReadings } from './reading-words';

const WORDS: Readonly<Record<Locale, WordsOfReadings>> = {
  en: englishReadings,
  fr: frenchReadings,
  es: spanishReadings,
};

/** The questions that the texts leave open, and our answers, in one language. */
export function readingWords(locale: Locale): WordsOfReadings {
  return WORDS[locale];
}
