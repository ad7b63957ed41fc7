import { categoryOf, type Grade } from '../domain/grade';
import type { MatchDoubt } from './match';

/** The doubt that a title raises that carries another grade than the position's. */
export function doubtTitleGrade(
  grade: Grade | null,
  inTitle: readonly Grade[],
): readonly (MatchDoubt & { kind: 'grade in title differs' })[] {
  const [first] = inTitle;
  if (grade === null || first === undefined || inTitle.includes(grade)) return [];
  return [{ kind: 'grade in title differs', inTitle: first, grade }];
}

export function changesCategory(doubt: {
  readonly inTitle: Grade;
  readonly grade: Grade;
}): boolean {
  return categoryOf(doubt.inTitle) !== categoryOf(doubt.grade);
}
