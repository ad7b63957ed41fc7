import { withoutRunningHeads } from './page-marks';
import { ReaderError } from './reader-error';
import { unwrapLines, type SourceLine, type SourceText } from './source-text';

/** A file with no longer line than this breaks its lines at a margin. */
const WIDEST_MARGIN = 130;
/** Lines of a file that is long enough to tell whether they break at a margin. */
const LEAST_LINES = 20;
/** Share of the width that a line broken at the margin fills at the least. */
const LEAST_FILLED = 0.6;

/**
 * Reads a text file, Markdown or plain: UTF-8, UTF-16 or Windows-1252. A form feed begins a page.
 *
 * @throws {ReaderError} for bytes that are no text.
 */
export function readTextFile(bytes: Uint8Array, fileName: string): SourceText {
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new ReaderError('wrong kind', fileName);
  const hasPages = text.includes('\f');
  let page = 1;
  const lines: SourceLine[] = [];
  text.split(/\r\n?|\n/).forEach((content, index) => {
    const pieces = content.split('\f');
    pieces.forEach((piece, at) => {
      if (at > 0) page += 1;
      const place = { line: index + 1, page: hasPages ? page : null };
      lines.push({ text: piece, place, afterBreak: at > 0, mayGoOn: false });
    });
  });
  const kept = hasPages ? withoutRunningHeads(lines) : lines;
  const width = marginOf(kept);
  return width === null ? kept : unwrapText(kept, width);
}

/** @returns the width at which the lines break; null where each is a paragraph. */
function marginOf(lines: SourceText): number | null {
  const lengths = lines.map(({ text }) => text.trimEnd().length).filter((length) => length > 0);
  const width = lengths.reduce((widest, length) => Math.max(widest, length), 0);
  if (width > WIDEST_MARGIN || lengths.length < LEAST_LINES) return null;
  const filled = lengths.filter((length) => length >= width * LEAST_FILLED).length;
  return filled >= lengths.length / 4 ? width : null;
}

function unwrapText(lines: SourceText, width: number): SourceText {
  const written = lines.map((line, index) => ({
    line,
    next: lines[index + 1],
    before: lines[index - 1],
  }));
  return unwrapLines(
    written
      .filter(({ line }) => line.text.trim() !== '')
      .map(({ line, next, before }) => {
        const [word = ''] = next?.text.trim().split(/\s+/) ?? [];
        return {
          text: line.text,
          place: line.place,
          gapBefore: before !== undefined && before.text.trim() === '',
          full: line.text.trimEnd().length + 1 + word.length > width,
        };
      }),
  );
}

function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const beginning = bytes.subarray(0, 64);
  const zeros = (start: 0 | 1) =>
    beginning.length >= 4 && beginning.every((byte, at) => at % 2 !== start || byte === 0);
  // Without a mark: Latin letters fill one byte of two.
  if (zeros(0)) return new TextDecoder('utf-16be').decode(bytes);
  if (zeros(1)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
