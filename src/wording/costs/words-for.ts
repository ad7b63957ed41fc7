import { localeOf, type Locale } from '../locale';
import { englishCosts, type CostWords } from './en';
import { spanishCosts } from './es';
import { frenchCosts } from './fr';

const WORDS: Readonly<Record<Locale, CostWords>> = {
  en: englishCosts,
  fr: frenchCosts,
  es: spanishCosts,
};

/** @param displayLanguage a tag such as `fr-FR`. */
export const costWords = (displayLanguage: string): CostWords => WORDS[localeOf(displayLanguage)];
