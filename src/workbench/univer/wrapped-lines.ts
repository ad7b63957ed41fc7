/** In pixels. */
export type MeasureText = (text: string, bold: boolean) => number;

/** More than the words of some large sheets. */
const KEPT_WORDS = 50_000;

/**
 * Counts the lines that a text takes in a column, broken between words as Excel breaks it; a word
 * longer than the column is broken anywhere.
 */
export function lineCounter(measure: MeasureText) {
  const widths = new Map<string, number>();
  const widthOf = (word: string, bold: boolean): number => {
    const key = bold ? `*${word}` : word;
    let width = widths.get(key);
    if (width === undefined) {
      if (widths.size >= KEPT_WORDS) widths.clear();
      widths.set(key, (width = measure(word, bold)));
    }
    return width;
  };
  return (text: string, columnWidth: number, bold: boolean): number => {
    const space = widthOf(' ', bold);
    const linesOf = (paragraph: string): number => {
      let lines = 1;
      let used = 0;
      for (const word of paragraph.split(' ')) {
        const width = widthOf(word, bold);
        const after = used === 0 ? width : used + space + width;
        if (after <= columnWidth) {
          used = after;
          continue;
        }
        if (used > 0) lines += 1;
        const more = Math.max(0, Math.ceil(width / columnWidth) - 1);
        lines += more;
        used = width - more * columnWidth;
      }
      return lines;
    };
    return text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph), 0);
  };
}
