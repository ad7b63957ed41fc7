import type { LanguageTexts } from './en';

export function spanishLanguage(): LanguageTexts {
  return {
    sheetsAreIn: {
      en: 'Las hojas de este libro están en inglés.',
      fr: 'Las hojas de este libro están en francés.',
      es: 'Las hojas de este libro están en español.',
    },
    renew: 'Escribirlas en español en la próxima vinculación',
    renewing: 'Desde la próxima vinculación estarán en español.',
    keep: { en: 'Mantener el inglés', fr: 'Mantener el francés', es: 'Mantener el español' },
  };
}
