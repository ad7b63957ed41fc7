import { readingCode } from '../../domain/citation';
import type { Change } from '../../scenario/scenario';
import type { FileProblem } from '../../scenario/read-scenario';
import type { Locale } from '../locale';
import { readingWords } from '../readings/words-for';
import { scenarioWords } from './words-for';

/** A change as a sentence; of a reading, with its question and what would hold. */
export function sayChange(change: Change, locale: Locale): string {
  const words = scenarioWords(locale);
  if (change.kind === 'reading') {
    const { question, alternative } = readingWords(locale)[change.reading];
    return words.reading({ code: readingCode(change.reading), question, alternative });
  }
  // TypeScript cannot see that the key and the change belong to one case of the union.
  const sentence = words.change[change.kind] as (said: typeof change) => string;
  return sentence(change);
}

/** Why a file is no scenario, as a sentence. */
export function sayFileProblem(problem: FileProblem, locale: Locale): string {
  const sentence = scenarioWords(locale).problem[problem.because] as (
    said: typeof problem,
  ) => string;
  return sentence(problem);
}
