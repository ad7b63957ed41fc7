import type { Clause } from '../domain/citation';
import { LOCALES, type Locale } from './locale';

/** The words of a citation as a language cites; the figures are the same everywhere. */
const WORDS: Readonly<Record<Exclude<Locale, 'en'>, Readonly<Record<string, string>>>> = {
  fr: { Preamble: 'préambule', Art: 'art', App: 'app', Annex: 'annexe', 'fn.': 'note' },
  es: { Preamble: 'preámbulo', Art: 'art', App: 'apénd', Annex: 'anexo', 'fn.': 'nota' },
};

const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.values(WORDS).flatMap((words) =>
    Object.entries(words).map(([english, word]) => [word, english] as const),
  ),
);

/** A clause as a language cites it: `2019 App. 2 ¶3`, `2019 apénd. 2 ¶3`. */
export function cite(clause: Clause, locale: Locale): string {
  if (locale === 'en') return clause;
  return clause.replace(/Preamble|Art|App|Annex|fn\./, (word) => WORDS[locale][word]!);
}

/** The clause that a citation in any language names. */
export function citedClause(citation: string): string {
  return citation.replace(/\p{L}{3,}|fn\./u, (word) => ENGLISH.get(word) ?? word);
}

/** How every language cites an annex, in the form of a pattern: such as `Annex 3`. */
export const ANNEX_CITED: readonly string[] = LOCALES.flatMap((locale) =>
  (['2023 Annex 0', '2019 App. 0'] as const).map((annex) =>
    cite(annex, locale).slice('2023 '.length).replace('.', '\\.').replace('0', '\\d+'),
  ),
);
