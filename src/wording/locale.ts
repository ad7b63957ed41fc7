/**
 * The languages of the add-in. What is said, printed or read in each language is kept under these
 * names, so that a language that is added here does not compile until it has all of it.
 */
export const LOCALES = ['en', 'fr', 'es'] as const;

export type Locale = (typeof LOCALES)[number];

/** The language to answer in: that of Excel's display language where we have it, else English. */
export function localeOf(displayLanguage: string | null | undefined): Locale {
  const language = (displayLanguage ?? '').slice(0, 2).toLowerCase();
  return LOCALES.find((locale) => locale === language) ?? 'en';
}
