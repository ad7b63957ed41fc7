export type Locale = 'en' | 'fr' | 'es';

/** The language to answer in: that of Excel's display language where we have it, else English. */
export function localeOf(displayLanguage: string | null | undefined): Locale {
  const language = (displayLanguage ?? '').slice(0, 2).toLowerCase();
  return language === 'fr' || language === 'es' ? language : 'en';
}
