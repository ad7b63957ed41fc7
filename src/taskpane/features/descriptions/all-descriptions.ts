import { foldWords } from '../../../agreement-text/clean-line';
import { CATALOGUE, FAMILIES } from '../../../agreements/catalogue';
import type { OfficialDescription } from '../../../domain/agreement-text';
import type { JobDescription } from '../../../domain/job-description';
import type { KeptAgreement } from '../../../excel/agreement-store';

/** A description with what is known of it: built-in facts, official words, or both. */
export interface KnownDescription {
  readonly family: string;
  readonly grade: string;
  readonly genericTitle: string;
  readonly facts: JobDescription | null;
  readonly official: OfficialDescription | null;
  /** From when a description that is not built in counts. */
  readonly from: string | null;
}

/** The 44 built in, then those that opened agreements add. */
export function allDescriptions(kept: readonly KeptAgreement[]): KnownDescription[] {
  const read = kept.flatMap(({ text, from }) =>
    text.descriptions.map((official) => ({ official, from })),
  );
  const isSame = (one: Named) => (other: { official: Named }) =>
    one.family === other.official.family && one.grade === other.official.grade;
  const known = CATALOGUE.map((facts) => ({
    ...named(facts),
    facts,
    official: read.find(isSame(facts))?.official ?? null,
    from: null,
  }));
  const added = read
    .filter(({ official }) => !CATALOGUE.some((facts) => isSame(facts)({ official })))
    .map(({ official, from }) => ({ ...named(official), facts: null, official, from }));
  return [...known, ...added];
}

type Named = Pick<KnownDescription, 'family' | 'grade' | 'genericTitle'>;

const named = ({ family, grade, genericTitle }: Named) => ({ family, grade, genericTitle });

/** The descriptions that have all words of a search: in title, family, grade or duties. */
export function searchKnown(descriptions: readonly KnownDescription[], search: string) {
  const words = foldWords(search).split(' ').filter(Boolean);
  if (words.length === 0) return descriptions;
  return descriptions.filter(({ family, grade, genericTitle, official }) => {
    const lists = official ? [official, ...official.specialDuties] : [];
    const duties = lists.flatMap((list) => list.duties.map(({ text }) => text));
    const text = foldWords([family, grade, genericTitle, ...duties].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Families of an agreement that are not built in. */
export function newFamilies({ text }: KeptAgreement): string[] {
  const families = new Set(text.descriptions.map(({ family }) => family));
  return [...families].filter((family) => !FAMILIES.some(({ name }) => name === family));
}
