import type { Locale } from './locale';

/** British English sets no comma before the last of a list. */
export function listOf(
  items: readonly string[],
  type: 'conjunction' | 'disjunction',
  locale: Locale,
): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type }).format(items);
}
