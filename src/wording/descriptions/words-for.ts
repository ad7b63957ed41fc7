import type { Locale } from '../locale';
import type { DescriptionWords } from './description-words';
import { englishDescriptions } from './en';
import { spanishDescriptions } from './es';
import { frenchDescriptions } from './fr';

const WORDS: Readonly<Record<Locale, DescriptionWords>> = {
  en: englishDescriptions,
  fr: frenchDescriptions,
  es: spanishDescriptions,
};

export function descriptionWords(locale: Locale): DescriptionWords {
  return WORDS[locale];
}
