import { readingCode, type Clause, type ReadingId } from '../domain/citation';
import { remember } from '../domain/remember';
import type { MatchTarget } from '../matching/match';
import { cite } from './cite';
import { englishPhrases } from './en';
import { frenchPhrases } from './fr';
import { localeOf, type Locale } from './locale';
import type { Numbers, Phrases, Sentences } from './phrases';
import { spanishPhrases } from './es';

/** How one language says an answer. */
export interface Wording extends Phrases, Numbers {
  readonly locale: Locale;
  /** What settled an outcome, of whichever kind. */
  readonly settled: Phrases['serving'] & Phrases['gradeOutcome'] & Phrases['description'];
  /** Between a name and what is said of it, with the language's spaces. */
  readonly colon: string;
  /** Between parts of a sentence or a list that have commas of their own, likewise. */
  readonly semicolon: string;
  /** Family names stay in the agreements' English; the two answers that are no family do not. */
  readonly target: (target: MatchTarget) => string;
  /** A clause as the language cites it. */
  readonly cite: (clause: Clause) => string;
  /** Several, one after the other. */
  readonly citeAll: (clauses: readonly Clause[]) => string;
  /** `(2019 Art. 6; our reading R2)`. */
  readonly grounds: (grounds: {
    readonly clauses: readonly Clause[];
    readonly readings: readonly ReadingId[];
    readonly otherwise?: readonly ReadingId[];
  }) => string;
}

const YEAR_WORDS: Readonly<Record<Locale, { readonly one: string; readonly many: string }>> = {
  en: { one: 'year', many: 'years' },
  fr: { one: 'an', many: 'ans' },
  es: { one: 'año', many: 'años' },
};

/** The organization writes 15 January 2026. */
const DATE_LOCALES: Readonly<Record<Locale, string>> = { en: 'en-GB', fr: 'fr', es: 'es' };

const PHRASES = { en: englishPhrases, fr: frenchPhrases, es: spanishPhrases };
const wordingByLocale = new Map<Locale, Wording>();

/** @param displayLanguage a tag such as `fr-FR`; English for a language that we do not have. */
export function wordingFor(displayLanguage: string | null | undefined): Wording {
  const locale = localeOf(displayLanguage);
  let wording = wordingByLocale.get(locale);
  if (!wording) {
    wording = createWording(locale);
    wordingByLocale.set(locale, wording);
  }
  return wording;
}

/** Says one case of a union by its sentence. */
export function say<Case extends { readonly because: string }>(
  sentences: Sentences<Case>,
  fact: Case,
): string {
  // TypeScript cannot see that the key and the fact belong to one case of the union.
  const sentence = sentences[fact.because as Case['because']] as (fact: Case) => string;
  return sentence(fact);
}

function createWording(locale: Locale): Wording {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(DATE_LOCALES[locale], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const together = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plural = new Intl.PluralRules(locale);
  const years = (value: number) => {
    const word = plural.select(value) === 'one' ? 'one' : 'many';
    return `${plain.format(value)} ${YEAR_WORDS[locale][word]}`;
  };
  // Formatting a date costs more than all else that a row says, and a sheet has few dates.
  const dayNumbered = remember((utc: number) => day.format(new Date(utc)));
  const numbers: Numbers = {
    number: (value) => plain.format(value),
    years,
    yearsHeld: (value) => years(Math.floor(value * 100) / 100),
    yearsLacking: (value) => years(Math.ceil(value * 100) / 100),
    percent: remember((value) => share.format(value)),
    list: (items) => together.format(items),
    date: ({ year, month, day: dayOfMonth }) => {
      const said = dayNumbered(Date.UTC(year, month - 1, dayOfMonth));
      // French counts the first day alone as such: 1er juin, 2 juin.
      return locale === 'fr' && dayOfMonth === 1 ? said.replace(/^1/, '1er') : said;
    },
  };
  const phrases = PHRASES[locale](numbers);
  // French alone sets a narrow space before both marks.
  const space = locale === 'fr' ? '\u202f' : '';
  const semicolon = `${space}; `;
  const citeHere = (clause: Clause) => cite(clause, locale);
  return {
    ...numbers,
    ...phrases,
    locale,
    colon: `${space}: `,
    semicolon,
    settled: { ...phrases.serving, ...phrases.gradeOutcome, ...phrases.description },
    target: (target) =>
      target === 'no description fits'
        ? phrases.noDescriptionFits
        : target === 'none introduced yet'
          ? phrases.noneIntroducedYet
          : target,
    cite: citeHere,
    citeAll: (clauses) => clauses.map(citeHere).join(', '),
    grounds: ({ clauses, readings, otherwise = [] }) => {
      const parts = clauses.map(citeHere);
      const ours = readings.filter((reading) => !otherwise.includes(reading));
      if (ours.length > 0) parts.push(phrases.ourReadings(ours.map(readingCode)));
      if (otherwise.length > 0) parts.push(phrases.readOtherwise(otherwise.map(readingCode)));
      return parts.length > 0 ? ` (${parts.join(semicolon)})` : '';
    },
  };
}
