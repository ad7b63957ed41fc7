import type { Locale } from '../locale';
import { wordingFor } from '../wording';
import { englishScenarios } from './en';
import { spanishScenarios } from './es';
import { frenchScenarios } from './fr';
import type { ScenarioWords, Speaker } from './scenario-words';

const WORDS: Readonly<Record<Locale, (speaker: Speaker) => ScenarioWords>> = {
  en: englishScenarios,
  fr: frenchScenarios,
  es: spanishScenarios,
};

const known = new Map<Locale, ScenarioWords>();

export function scenarioWords(locale: Locale): ScenarioWords {
  const words = known.get(locale) ?? WORDS[locale](wordingFor(locale));
  known.set(locale, words);
  return words;
}
