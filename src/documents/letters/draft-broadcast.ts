import { BUILT_IN, type Catalogue } from '../../agreements/catalogue';
import { PERIODS } from '../../agreements/periods';
import type { JobFamilyName } from '../../domain/job-description';
import type { PlainDate } from '../../domain/plain-date';
import { LOCALES, type Locale } from '../../wording/locale';
import { wordingFor } from '../../wording/wording';
import { nameFile } from '../name-files';
import type { DocumentDraft } from './letter-fields';
import { letterWordsFor } from './words/words-for';

export interface BroadcastFacts {
  readonly family: JobFamilyName;
  /** Where the descriptions can be read. */
  readonly link: string;
  readonly effectiveOn: PlainDate | null;
}

export interface BroadcastText {
  readonly locale: Locale;
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/**
 * The announcement of a family in the three languages: 2019 App. 2 ¶1; 2023 Art. 4, App. A ¶1.
 * Descriptions are named highest grade first.
 */
export function broadcastTexts(
  { family, link, effectiveOn }: BroadcastFacts,
  catalogue: Catalogue = BUILT_IN,
): BroadcastText[] {
  const titles = catalogue.descriptions
    .filter((description) => description.family === family)
    .map(({ genericTitle, grade }) => `${genericTitle}, ${grade}`)
    .reverse();
  const { agreement } = catalogue.familyNamed(family);
  return LOCALES.map((locale) => {
    const { broadcast } = letterWordsFor(locale);
    const paragraphs = broadcast.paragraphs({
      family,
      titles,
      link,
      effectiveDate: effectiveOn && wordingFor(locale).date(effectiveOn),
      agreement,
      months: PERIODS['adapted description'].months,
    });
    return { locale, subject: broadcast.subject(family), paragraphs };
  });
}

/** The three texts as one document. */
export function draftBroadcast(
  texts: readonly BroadcastText[],
  family: JobFamilyName,
): DocumentDraft {
  return {
    fileName: nameFile(family, null),
    values: {
      texts: texts.map(({ subject, paragraphs }) => ({
        subject,
        paragraphs: paragraphs.map((text) => ({ text })),
      })),
    },
  };
}
