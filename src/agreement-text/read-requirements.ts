import type { Education } from '../domain/job-description';

const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );

/** @returns the first number of years that a text asks for; null where it names none. */
export function readYears(text: string): number | null {
  const [, word, figure] =
    /\b(?:([a-z]+)|(\d{1,2}))\s+(?:\(\d{1,2}\)\s+)?years?\b/i.exec(text) ?? [];
  if (figure) return Number(figure);
  const at = word ? NUMBER_WORDS.indexOf(word.toLowerCase()) : -1;
  return at < 0 ? null : at + 1;
}

const EDUCATION_WORDS: readonly (readonly [RegExp, Education])[] = [
  [/\badvanced\b|\bmaster/i, 'advanced degree'],
  [/\bdegree\b|\bbachelor/i, 'first-level degree'],
  [/\bdiploma\b|\bpost-secondary\b/i, 'diploma'],
  [/\bsecondary\b/i, 'secondary'],
  [/\bcompulsory\b/i, 'compulsory'],
];

/** @returns the minimum that a section on education asks for; null where it cannot be told. */
export function readEducation(text: string): Education | null {
  return EDUCATION_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

export const asksTraining = (text: string): boolean => /\btraining\b/i.test(text);
export const asksLicence = (text: string): boolean => /\bdriving licen[cs]e\b/i.test(text);
