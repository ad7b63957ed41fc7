import type { Locale } from '../../wording/locale';

/** How dates show in the sheets that we write. */
export const DATE_FORMATS: Readonly<Record<Locale, string>> = {
  en: 'd mmm yyyy',
  fr: 'dd/mm/yyyy',
  es: 'dd/mm/yyyy',
};
