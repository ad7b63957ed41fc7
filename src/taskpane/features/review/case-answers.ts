import { CATALOGUE } from '../../../agreements/catalogue';
import type { Grade } from '../../../domain/grade';
import type { AddedFamily, JobDescription } from '../../../domain/job-description';
import { foldText } from '../../../text/fold-text';
import type { ReviewCase, ReviewOption } from '../../../review/review-case';

/** What a choice decides about a case. */
export interface Choice extends Pick<ReviewOption, 'target' | 'allocatedGrade'> {
  /** The grade of the description that was looked up, where a decision cannot give it. */
  readonly droppedGrade: Grade | null;
}

export const NONE_FITS: Choice = {
  target: 'no description fits',
  allocatedGrade: null,
  droppedGrade: null,
};

export const choiceOfOption = ({ target, allocatedGrade }: ReviewOption): Choice => ({
  target,
  allocatedGrade,
  droppedGrade: null,
});

/** A description that the reviewer looked up decides the grade too, where a decision can. */
export function choiceOf(
  { family, grade }: JobDescription,
  { grade: positionGrade, hasAllocatedGrade }: ReviewCase,
): Choice {
  return {
    target: family,
    allocatedGrade: hasAllocatedGrade ? grade : null,
    droppedGrade: hasAllocatedGrade || grade === positionGrade ? null : grade,
  };
}

/** Whether a choice can do anything to a grade, so that it has to be weighed first. */
export function mayChangeGrades({ allocatedGrade }: Choice, reviewed: ReviewCase): boolean {
  const { grade, gradesByHr, movedTo } = reviewed;
  const isOther = (other: Grade | null) => other !== null && other !== grade;
  return isOther(allocatedGrade) || isOther(movedTo) || gradesByHr.some(isOther);
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
