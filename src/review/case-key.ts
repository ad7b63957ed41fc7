import { foldText } from '../matching/fold-text';
import type { TitleQuery } from '../matching/match';

/**
 * Equal for positions that are one case: case, accents and spaces of their texts aside, so that
 * nobody is asked about DRIVER after Driver.
 */
export function caseKey({ title, grade, formerFamily }: TitleQuery): string {
  return JSON.stringify([fold(title), grade, formerFamily === null ? null : fold(formerFamily)]);
}

const fold = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();
