import { foldWords } from '../../../text/fold-words';
import { CATALOGUE } from '../../../agreements/catalogue';
import type { OfficialDescription } from '../../../domain/agreement-text';
import type { AddedFamily, JobDescription } from '../../../domain/job-description';
import type { PlainDate } from '../../../domain/plain-date';
import type { KeptAgreement } from '../../../excel/catalogue/agreement-store';

/** A description with what is known of it: built-in facts, official words, or both. */
export interface KnownDescription {
  readonly family: string;
  readonly grade: string;
  readonly genericTitle: string;
  /** Null for one that is neither built in nor added to the catalogue. */
  readonly facts: JobDescription | null;
  readonly official: OfficialDescription | null;
  readonly isBuiltIn: boolean;
  /** From when a description that is not built in counts; null: not yet said. */
  readonly from: PlainDate | null;
}

/**
 * The 44 built in, then those that opened agreements add.
 *
 * @param families added to the catalogue.
 */
export function allDescriptions(
  kept: readonly KeptAgreement[],
  families: readonly AddedFamily[],
): KnownDescription[] {
  const read = kept.flatMap(({ text }) => text.descriptions.map((official) => ({ official })));
  const isSame = (one: Named) => (other: { official: Named }) =>
    one.family === other.official.family && one.grade === other.official.grade;
  const known = CATALOGUE.map((facts) => ({
    ...named(facts),
    facts,
    official: read.find(isSame(facts))?.official ?? null,
    isBuiltIn: true,
    from: null,
  }));
  const added = read
    .filter(({ official }) => !CATALOGUE.some((facts) => isSame(facts)({ official })))
    .map(({ official }) => {
      const family = families.find(({ name }) => name === official.family);
      const facts = family?.descriptions.find(({ grade }) => grade === official.grade) ?? null;
      const from = family?.from ?? null;
      return { ...named(official), facts, official, isBuiltIn: false, from };
    });
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
