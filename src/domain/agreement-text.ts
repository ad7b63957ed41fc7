import type { AgreementName } from './citation';
import type { Grade } from './grade';

/** The sections of a generic job description. 2023 states them from the duties on. */
export const SECTION_KINDS = [
  'organizational setting',
  'main purpose',
  'working relationships',
  'duties',
  'education',
  'experience',
  'languages',
  'competencies',
] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

/** A place in the file that was read. */
export interface TextPlace {
  /** From 1. */
  readonly line: number;
  /** From 1; null where the file has no pages. */
  readonly page: number | null;
}

export interface NumberedDuty {
  readonly number: number;
  readonly text: string;
  readonly place: TextPlace;
}

/** A second numbered list, for a special case of the position. */
export interface SpecialDuties {
  /** The words that say when the list applies. */
  readonly applies: string;
  readonly duties: readonly NumberedDuty[];
}

export interface DescriptionSection {
  readonly kind: SectionKind;
  /** As written, without its number. */
  readonly heading: string;
  /** Whole paragraphs and list items, with page breaks and signature marks taken out. */
  readonly paragraphs: readonly string[];
  readonly place: TextPlace;
}

/** A generic job description in its official words, as read from the user's file. */
export interface OfficialDescription {
  /** As written; the built-in catalogue's spelling where it knows the family. */
  readonly family: string;
  readonly grade: Grade;
  readonly genericTitle: string;
  /** In the order of the text; `duties` has none of its numbered items as paragraphs. */
  readonly sections: readonly DescriptionSection[];
  readonly duties: readonly NumberedDuty[];
  readonly specialDuties: readonly SpecialDuties[];
  readonly place: TextPlace;
}

/** A clause in its official words. */
export interface OfficialClause {
  /** As the add-in cites it, such as `2019 Art. 6`. */
  readonly clause: string;
  /** Empty where it has none. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly place: TextPlace;
}

/** An agreement as read from the user's file. */
export interface AgreementText {
  readonly agreement: AgreementName;
  readonly fileName: string;
  readonly clauses: readonly OfficialClause[];
  readonly descriptions: readonly OfficialDescription[];
}
