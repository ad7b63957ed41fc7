import { withoutRunningHeads } from './page-marks';
import { ReaderError } from './reader-error';
import { unwrapLines, type SourceText, type WrappedLine } from './source-text';

/** A stretch of text as pdf.js places it; the origin is at the foot of the page. */
interface PlacedItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

interface PdfLine {
  readonly text: string;
  readonly page: number;
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/** A page with fewer letters is a picture. */
const LEAST_LETTERS = 10;
/** Share of the letters' height by which pieces of one line may stand off its baseline. */
const BASELINE_SLACK = 0.4;
/** Distances between lines, as a multiple of the usual one, that set a paragraph off. */
const PARAGRAPH_GAP = 1.35;
/** Gaps within a line, in heights of its letters: a word's, and a column's. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 1.2;

/** How often a distance returns that lines of a paragraph keep, and how closely it is kept. */
const LEAST_RETURNS = 3;
const LEAST_SHARE = 0.05;
const SAME_STEP = 0.05;

/** Share of the way to the margin from which a line may have ended for want of room. */
const NEAR_MARGIN = 0.75;

/**
 * Reads the text layer of a PDF, in paragraphs, without the running heads.
 *
 * @throws {ReaderError} for a file that is damaged, locked, a picture alone, or too long.
 */
export async function readPdfFile(
  bytes: Uint8Array,
  fileName: string,
  mostPages: number,
): Promise<SourceText> {
  const lines = await readLines(bytes, fileName, mostPages);
  return unwrapLines(withoutRunningHeads(layOut(lines)));
}

async function readLines(bytes: Uint8Array, fileName: string, mostPages: number) {
  const pdf = await loadPdf();
  // pdf.js keeps the bytes that it is given.
  const task = pdf.getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) throw new ReaderError('too many pages', fileName);
    const lines: PdfLine[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const placed = items.filter((item) => 'str' in item);
      lines.push(...groupLines(placed, number));
      page.cleanup();
    }
    const letters = lines.reduce((count, { text }) => count + text.replace(/\s/g, '').length, 0);
    if (letters < LEAST_LETTERS * document.numPages)
      throw new ReaderError('no text layer', fileName);
    return lines;
  } catch (cause) {
    if (cause instanceof ReaderError) throw cause;
    // pdf.js keeps the class of this error to itself.
    const locked = (cause as { name?: string } | null)?.name === 'PasswordException';
    throw new ReaderError(locked ? 'encrypted' : 'broken', fileName, { cause });
  } finally {
    await task.destroy();
  }
}

/** pdf.js looks for a worker of its own unless its other half is there already: this is one. */
async function loadPdf() {
  const scope = globalThis as { pdfjsWorker?: unknown };
  scope.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

function groupLines(items: readonly PlacedItem[], page: number): PdfLine[] {
  const written = items.filter(({ str }) => str.trim() !== '');
  const rows: PlacedItem[][] = [];
  const byHeight = [...written].sort((one, other) => baselineOf(other) - baselineOf(one));
  for (const item of byHeight) {
    const row = rows.at(-1);
    const slack = BASELINE_SLACK * heightOf(item);
    if (row && baselineOf(row[0]!) - baselineOf(item) <= slack) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => joinRow(row, page));
}

const baselineOf = ({ transform }: PlacedItem) => transform[5] ?? 0;
const leftOf = ({ transform }: PlacedItem) => transform[4] ?? 0;
const heightOf = ({ height, transform }: PlacedItem) => height || Math.abs(transform[3] ?? 0) || 1;

function joinRow(row: PlacedItem[], page: number): PdfLine {
  row.sort((one, other) => leftOf(one) - leftOf(other));
  const height = Math.max(...row.map(heightOf));
  let text = '';
  let right = leftOf(row[0]!);
  for (const item of row) {
    const gap = leftOf(item) - right;
    if (text !== '' && gap > COLUMN_GAP * height) text += '\t';
    else if (text !== '' && gap > WORD_GAP * height && !/\s$/.test(text)) text += ' ';
    text += item.str;
    right = Math.max(right, leftOf(item) + item.width);
  }
  return { text, page, baseline: baselineOf(row[0]!), left: leftOf(row[0]!), right, height };
}

/** Tells from where the lines stand which are set off, and which broke at the margin. */
function layOut(lines: readonly PdfLine[]): WrappedLine[] {
  const margin = lines.reduce((most, { right }) => Math.max(most, right), 0);
  const usual = stepWithinParagraphs(
    lines.map((line, at) => stepTo(lines[at - 1], line)).filter((step) => step !== null),
  );
  const top = new Map<number, number>();
  for (const { page, baseline } of lines) top.set(page, Math.max(top.get(page) ?? 0, baseline));
  const head = Math.max(0, ...top.values());
  return lines.map((line, at) => {
    const next = lines[at + 1];
    const step = stepTo(lines[at - 1], line);
    return {
      text: line.text,
      place: { line: at + 1, page: line.page },
      gapBefore: step === null ? head - line.baseline > usual / 2 : step > usual * PARAGRAPH_GAP,
      full:
        next !== undefined &&
        (line.right + firstWordOf(next) > margin ||
          (line.right > NEAR_MARGIN * margin && isCutInSentence(line.text, next.text))),
    };
  });
}

/**
 * The distance between two lines of one paragraph: the smallest that returns. In a text of short
 * paragraphs most lines stand further apart than that.
 */
function stepWithinParagraphs(steps: readonly number[]): number {
  const least = Math.max(LEAST_RETURNS, LEAST_SHARE * steps.length);
  const ascending = [...steps].sort((one, other) => one - other);
  const isReturning = (step: number) =>
    ascending.filter((other) => Math.abs(other - step) <= SAME_STEP * step).length >= least;
  return ascending.find(isReturning) ?? ascending[0] ?? 0;
}

/** The room that a word takes is an estimate; that a sentence goes on is not. */
const isCutInSentence = (line: string, next: string) =>
  /[\p{L}\d,–-]\s*$/u.test(line) && /^\s*\p{Ll}/u.test(next);

/** The distance down from one line to the next; null across pages. */
const stepTo = (before: PdfLine | undefined, line: PdfLine) =>
  before && before.page === line.page ? before.baseline - line.baseline : null;

/** The room that a line's first word takes, with the space before it. */
function firstWordOf({ text, left, right }: PdfLine): number {
  const [word = ''] = text.trim().split(/\s+/);
  const perLetter = (right - left) / Math.max(1, text.trim().length);
  return (word.length + 1) * perLetter;
}
