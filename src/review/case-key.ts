import type { Grade } from '../domain/grade';
import { foldText } from '../text/fold-text';
import type { TitleQuery } from '../matching/match';

/**
 * Equal for positions that are one case: case, accents and spaces of their texts aside, so that
 * nobody is asked about DRIVER after Driver.
 */
export function caseKey({ title, grade, formerFamily }: TitleQuery): string {
  return JSON.stringify([fold(title), grade, formerFamily === null ? null : fold(formerFamily)]);
}

/**
 * The case of a position under the rule for its title: those that HR moves to another category are a
 * question of their own.
 */
export function caseOf(rule: string, movedTo: Grade | null): string {
  return movedTo ? JSON.stringify([rule, movedTo]) : rule;
}

const fold = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();
