import type { TextPlace } from '../domain/agreement-text';

/** One line or paragraph as the file has it. */
export interface SourceLine {
  readonly text: string;
  readonly place: TextPlace;
  /** Whether a page began, or something stood between, since the line before. */
  readonly afterBreak: boolean;
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

/** Joins the lines of each paragraph again. */
export function unwrapLines(lines: readonly WrappedLine[]): SourceText {
  const paragraphs: { text: string; place: TextPlace; afterBreak: boolean }[] = [];
  let before: WrappedLine | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && before?.full && !line.gapBefore && !startsItsOwn(line.text)) {
      last.text += ` ${line.text.trim()}`;
    } else {
      const afterBreak = before !== null && before.place.page !== line.place.page;
      paragraphs.push({ text: line.text, place: line.place, afterBreak });
    }
    before = line;
  }
  return paragraphs;
}

/** Lists, and the fields at the head of a description, often stand without a space between. */
const startsItsOwn = (text: string) =>
  /^\s*(?:\d{1,2}\.\s|[-•]\s|(?:\*\*)?(?:generic(?: job)? title|job family|grade)\s*:)/i.test(text);
