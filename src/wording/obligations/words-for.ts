import type { Locale } from '../locale';
import { englishObligations } from './en';
import { spanishObligations } from './es';
import { frenchObligations } from './fr';
import type { ObligationWords } from './obligation-words';

const WORDS: Readonly<Record<Locale, ObligationWords>> = {
  en: englishObligations,
  fr: frenchObligations,
  es: spanishObligations,
};

export function obligationWords(locale: Locale): ObligationWords {
  return WORDS[locale];
}
