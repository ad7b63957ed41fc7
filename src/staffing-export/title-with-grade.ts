import { parseGrade, type GradeReading, type GradeRefusal } from '../domain/parse-grade';
import { splitTitleTail } from './title-tail';

/** A title and the grade that its cell carries beside it, as in `Driver (G2)` or `P-3, Economist`. */
export interface TitleWithGrade {
  readonly title: string;
  readonly grade: GradeReading;
}

/** Where a grade may stand, the likeliest first; each gives the title and the grade. */
const SHAPES: readonly RegExp[] = [
  // Segments of a key, the last of them a code of a place or a unit.
  /^(?<title>[^.|~;]*\S) ?(?<joint>[.|~;]) ?(?<grade>[^.|~;]{1,6}) ?\k<joint> ?(?=.*\p{Lu})[\p{Lu}\d]{2,6}$/u,
  /^(?<title>.*\S) ?[([](?<grade>[^()[\]]{1,30})[)\]]\.?$/u,
  /^(?<title>.*\S) ?[,;:|/–—-] ?(?<grade>[^,;:|–—]{1,24})$/u,
  /^(?<title>.*\S) (?<grade>\S{1,4} \S{1,6})$/u,
  /^(?<title>.*\S) (?<grade>\S{2,10})$/u,
  /^[([](?<grade>[^()[\]]{1,30})[)\]] ?(?<title>\S.*)$/u,
  /^(?<grade>[^,;:|–—]{1,24}?) ?[,;:|–—] ?(?<title>\S.*)$/u,
  /^(?<grade>\S{1,10}) ?[–—-] (?<title>\S.*)$/u,
  /^(?<grade>\S{2,10}) (?<title>\S.*)$/u,
];

const SEPARATOR_AT_AN_END = /^[,;:|/–—-] ?| ?[,;:|/–—-]$/gu;

/** Refusals of what is a grade all the same, only none that a position of ours has. */
const GRADES_NOT_OURS: readonly GradeRefusal[] = [
  'another pay scale',
  'outside the ladder',
  'two grades',
];

/**
 * Parts a title from its grade, for lists that have both in one column.
 *
 * @returns null where no part of the text is a grade.
 */
export function splitTitleWithGrade(text: string): TitleWithGrade | null {
  if (!/\d|\bN\.? ?P?\.? ?O\b|\bNO[A-E]\b/i.test(text)) return null;
  const { rest } = splitTitleTail(text);
  for (const shape of SHAPES) {
    const { title, grade: written } = shape.exec(rest)?.groups ?? {};
    if (!title || !written || !/\p{L}{2}/u.test(title)) continue;
    const grade = parseGrade(written);
    if (!grade.ok && !GRADES_NOT_OURS.includes(grade.why)) continue;
    return { title: title.replace(SEPARATOR_AT_AN_END, ''), grade };
  }
  return null;
}
