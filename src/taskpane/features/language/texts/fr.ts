import type { LanguageTexts } from './en';

export function frenchLanguage(): LanguageTexts {
  return {
    sheetsAreIn: {
      en: 'Les feuilles de ce classeur sont en anglais.',
      fr: 'Les feuilles de ce classeur sont en français.',
      es: 'Les feuilles de ce classeur sont en espagnol.',
    },
    renew: 'Les écrire en français au prochain rattachement',
    renewing: 'Elles seront en français dès le prochain rattachement.',
    keep: { en: 'Garder l’anglais', fr: 'Garder le français', es: 'Garder l’espagnol' },
  };
}
