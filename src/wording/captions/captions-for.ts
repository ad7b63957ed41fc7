import { localeOf, type Locale } from '../locale';
import { spanishCaptions } from './es';
import { frenchCaptions, type Captions } from './fr';

export type { CaptionedColumn, Captions } from './fr';

/** In English a column is headed by its name. */
const CAPTIONS: Readonly<Record<Exclude<Locale, 'en'>, Captions>> = {
  fr: frenchCaptions,
  es: spanishCaptions,
};

/** @param language a tag such as `fr-FR`; null where the names themselves are the headings. */
export function captionsFor(language: string): Captions | null {
  const locale = localeOf(language);
  return locale === 'en' ? null : CAPTIONS[locale];
}

/** What a column of ours is headed; the name of any other. */
export function captionOf(column: string, language: string): string {
  const captions: Readonly<Record<string, string>> = captionsFor(language) ?? {};
  return Object.hasOwn(captions, column) ? captions[column]! : column;
}
