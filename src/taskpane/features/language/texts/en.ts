import type { Locale } from '../../../../wording/locale';

/** Said of a workbook whose sheets are in another language than the pane, in one language. */
export interface LanguageTexts {
  readonly sheetsAreIn: Readonly<Record<Locale, string>>;
  /** A button, in the language that it is about. */
  readonly renew: string;
  readonly renewing: string;
  readonly keep: Readonly<Record<Locale, string>>;
}

export function englishLanguage(): LanguageTexts {
  return {
    sheetsAreIn: {
      en: 'The sheets of this workbook are in English.',
      fr: 'The sheets of this workbook are in French.',
      es: 'The sheets of this workbook are in Spanish.',
    },
    renew: 'Write them in English from the next run',
    renewing: 'From the next run they will be in English.',
    keep: { en: 'Keep English', fr: 'Keep French', es: 'Keep Spanish' },
  };
}
