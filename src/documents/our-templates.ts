import type { Locale } from '../wording/locale';
import type { DocumentKind } from './document-kind';

type Load = () => Promise<{ readonly default: string }>;

const broadcast: Load = () => import('../../assets/templates/broadcast.docx');

const TEMPLATES: Readonly<Record<DocumentKind, Readonly<Record<Locale, Load>>>> = {
  'letter of assignment': {
    en: () => import('../../assets/templates/letter-of-assignment-en.docx'),
    fr: () => import('../../assets/templates/letter-of-assignment-fr.docx'),
    es: () => import('../../assets/templates/letter-of-assignment-es.docx'),
  },
  'list for director': {
    en: () => import('../../assets/templates/list-for-director-en.docx'),
    fr: () => import('../../assets/templates/list-for-director-fr.docx'),
    es: () => import('../../assets/templates/list-for-director-es.docx'),
  },
  // One document with all three languages.
  broadcast: { en: broadcast, fr: broadcast, es: broadcast },
  'adapted description': {
    en: () => import('../../assets/templates/adapted-description-en.docx'),
    fr: () => import('../../assets/templates/adapted-description-fr.docx'),
    es: () => import('../../assets/templates/adapted-description-es.docx'),
  },
  'decision note': {
    en: () => import('../../assets/templates/decision-note-en.docx'),
    fr: () => import('../../assets/templates/decision-note-fr.docx'),
    es: () => import('../../assets/templates/decision-note-es.docx'),
  },
};

/** The template that is used unless the user has one of their own. */
export async function loadOurTemplate(
  kind: DocumentKind,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: dataUri } = await TEMPLATES[kind][locale]();
  return Uint8Array.from(atob(dataUri.slice(dataUri.indexOf(',') + 1)), (letter) =>
    letter.charCodeAt(0),
  );
}
