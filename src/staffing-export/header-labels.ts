import { columnLetters } from './column-letters';
import { tidyText } from './cell-text';
import type { CellRow } from './export-layout';

/** How many lines a header may take. */
export const HEADER_LINES = [1, 2, 3] as const;
export type HeaderLines = (typeof HEADER_LINES)[number];

/**
 * One label for each column of a header. Of several lines, an upper one reaches over the blanks to
 * its right, as a merged cell does, down to the next cell of its own line or of one above it.
 *
 * @param lines the header's rows from its top.
 */
export function labelsOf(lines: readonly CellRow[], width: number): string[] {
  const reaching = lines.map(() => '');
  return Array.from({ length: width }, (_, index) => {
    const cells = lines.map((line) => tidyText(line[index] ?? ''));
    cells.forEach((text, line) => {
      if (text !== '') reaching.fill('', line + 1)[line] = text;
    });
    const lowest = cells.findLastIndex((text) => text !== '');
    return reaching.slice(0, lowest + 1).reduce(joinLines, '');
  });
}

/** A word that is broken at the end of a line is one word again; what is said twice counts once. */
function joinLines(upper: string, lower: string): string {
  if (/\p{L}-$/u.test(upper) && /^\p{Ll}/u.test(lower)) return upper.slice(0, -1) + lower;
  return upper === lower ? upper : `${upper} ${lower}`.trim();
}

/** Makes labels unique names; a column without a label goes by its letter on the sheet. */
export function nameColumns(labels: readonly string[], left: number): string[] {
  const taken = new Set<string>();
  return labels.map((label, index) => {
    const name = label || `Column ${columnLetters(left + index)}`;
    let unique = name;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy += 1) unique = `${name} (${copy})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
