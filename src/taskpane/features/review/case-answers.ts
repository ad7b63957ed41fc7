import { CATALOGUE } from '../../../agreements/catalogue';
import type { AddedFamily, JobDescription } from '../../../domain/job-description';
import { foldText } from '../../../matching/fold-text';
import type { ReviewCase, ReviewOption } from '../../../review/review-case';

/** What a choice decides about a case. */
export type Choice = Pick<ReviewOption, 'target' | 'allocatedGrade'>;

export const NONE_FITS: Choice = { target: 'no description fits', allocatedGrade: null };

/** A description that the reviewer looked up decides the grade too, where a decision can. */
export function choiceOf(
  { family, grade }: JobDescription,
  { hasAllocatedGrade }: ReviewCase,
): Choice {
  return { target: family, allocatedGrade: hasAllocatedGrade ? grade : null };
}

/** The descriptions that a case can be given: those built in, and of annexes those that count for it. */
export function descriptionsFor(
  { addedFamilies }: ReviewCase,
  families: readonly AddedFamily[],
): readonly JobDescription[] {
  const counting = families.filter(({ name }) => addedFamilies.includes(name));
  return [...CATALOGUE, ...counting.flatMap(({ descriptions }) => descriptions)];
}

/** The descriptions whose family, grade or title has all words of a text, the case's grade first. */
export function searchDescriptions(
  descriptions: readonly JobDescription[],
  text: string,
  grade: string | null,
): JobDescription[] {
  const words = foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return descriptions
    .filter((description) => {
      const all = foldText(
        `${description.family} ${description.grade} ${description.genericTitle}`,
      );
      return words.every((word) => all.includes(word));
    })
    .sort((left, right) => Number(right.grade === grade) - Number(left.grade === grade));
}
