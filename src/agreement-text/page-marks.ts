import { parseGrade } from '../domain/parse-grade';
import type { SourceText, WrappedLine } from './source-text';

const PAGE_NUMBER = /^(?:page\s*)?\p{N}{1,4}(?:\s*(?:of|\/|[-–—])\s*\p{N}{1,4})?$/iu;
const SIGNATURE = /^(?:an?\s+)?handwritten signature\b/i;
const LONGEST_SIGNATURE = 200;
const LONGEST_WORD = 4;
const MOST_LETTERS = 5;
const LIST_ITEM = /^\d{1,2}[.)]\s/;
const LIKE_A_WORD = /^\p{Lu}\p{Ll}+\.?$/u;

/**
 * Whether a paragraph is no text but what a page carries: its number, initials, or the letters that
 * a scan made of initials, such as a stray `lh` or `COT.`.
 *
 * @param besideMark whether the paragraph before is a mark; only there can `Cet.` be one.
 */
export function isPageMark(text: string, besideMark: boolean): boolean {
  if (text === '') return false;
  if (PAGE_NUMBER.test(text)) return true;
  if (SIGNATURE.test(text)) return text.length <= LONGEST_SIGNATURE;
  if (LIST_ITEM.test(text) || parseGrade(text).ok) return false;
  if (LIKE_A_WORD.test(text) && !besideMark) return false;
  const words = text.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  return (
    words.every((word) => word.length <= LONGEST_WORD) && words.join('').length <= MOST_LETTERS
  );
}

const WORD = /^\p{Ll}*[aeiouyáàâéèêëíîïóôúùûü]\p{Ll}*[.,;:]?$/u;

/** Whether all of it can be read as words, so that short as it is it may end a sentence. */
export const isOfWords = (text: string) => text.split(/\s+/).every((word) => WORD.test(word));

/** A head or foot on fewer pages may be text that happens to stand there twice. */
const LEAST_PAGES = 3;

/**
 * Takes out what stands at the head or foot of most pages: the running title, the file number.
 * Figures are disregarded, so that `Page 3` and `Page 4` are the same.
 */
export function withoutRunningHeads<Line extends WrappedLine | SourceText[number]>(
  lines: readonly Line[],
): Line[] {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = line.place.page ?? 0;
    if (line.text.trim() !== '') pages.set(page, [...(pages.get(page) ?? []), line]);
  }
  if (pages.size < LEAST_PAGES) return [...lines];
  const margins = [...pages.values()].flatMap((page) => [
    { edge: 'head', line: page[0]! },
    { edge: 'foot', line: page.at(-1)! },
  ]);
  const keyOf = ({ edge, line }: (typeof margins)[number]) =>
    `${edge} ${line.text.replace(/\d+/g, '#').trim()}`;
  const counts = new Map<string, number>();
  for (const margin of margins) counts.set(keyOf(margin), (counts.get(keyOf(margin)) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, pages.size / 2);
  const running = new Set<Line>(
    margins.filter((margin) => counts.get(keyOf(margin))! >= least).map(({ line }) => line),
  );
  return lines.filter((line) => !running.has(line));
}
