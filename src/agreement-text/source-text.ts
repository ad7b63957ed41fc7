import type { TextPlace } from '../domain/agreement-text';

/** One line or paragraph as the file has it. */
export interface SourceLine {
  readonly text: string;
  readonly place: TextPlace;
  /** Whether a page began, or something stood between, since the line before. */
  readonly afterBreak: boolean;
  /** Whether the line before filled the foot of a page, so that this may go on with it. */
  readonly mayGoOn: boolean;
}

/**
 * A file's text, one paragraph a line. Formats that break lines at the margin are unwrapped before
 * they come here.
 */
export type SourceText = readonly SourceLine[];

/** A line as it stands between two margins. */
export interface WrappedLine {
  readonly text: string;
  readonly place: TextPlace;
  /** Whether white space or a new page sets it off from the line before. */
  readonly gapBefore: boolean;
  /** Whether the next line's first word had no room on this one. */
  readonly full: boolean;
}

/** Joins the lines of each paragraph again, page by page: across pages the sentence has a say. */
export function unwrapLines(lines: readonly WrappedLine[]): SourceText {
  const paragraphs: { -readonly [Key in keyof SourceLine]: SourceLine[Key] }[] = [];
  let before: WrappedLine | null = null;
  for (const { text, place, gapBefore, full } of lines) {
    const last = paragraphs.at(-1);
    const goesOn = before?.full === true && !gapBefore && !startsItsOwn(text);
    const samePage = before?.place.page === place.page;
    if (last && goesOn && samePage) last.text = joinWords(last.text, text);
    else paragraphs.push({ text, place, afterBreak: false, mayGoOn: goesOn && !samePage });
    before = { text, place, gapBefore, full };
  }
  return paragraphs;
}

/** A word or a range may have been broken at its own hyphen, dash or slash. */
export function joinWords(before: string, after: string): string {
  const isBroken = /[\p{L}\d][-–/]$/u.test(before.trimEnd()) && /^\s*[\p{L}\d]/u.test(after);
  return `${before.trimEnd()}${isBroken ? '' : ' '}${after.trim()}`;
}

/** Lists, and the fields at the head of a description, often stand without a space between. */
const startsItsOwn = (text: string) =>
  /^\s*(?:\d{1,2}\.\s|[-•]\s|(?:\*\*)?(?:generic(?: job)? title|job family|grade)\s*:)/i.test(text);
