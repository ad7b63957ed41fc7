import { isBlank, tidyText } from './cell-text';
import { gradeNamed, holdsCrosses, readCross, readGradeMark } from './crossed-columns';
import type { CellRow, Field } from './export-layout';
import { labelsOf, HEADER_LINES, nameColumns, type HeaderLines } from './header-labels';
import { countKnownFields, filledCells, goesOnFrom, isData, looksLikeLabels } from './label-row';
import { recogniseHeader } from './recognise-header';

export interface FoundHeader {
  /** Offset of the header's first row from the first row given. */
  readonly offset: number;
  readonly rows: HeaderLines;
  /** One for each column of the range: trimmed, unique, never empty. */
  readonly names: string[];
}

export interface NoHeader {
  readonly problem: 'empty' | 'no header';
}

/** Title lines above a header are few; a table that starts below is another table. */
const ROWS_SEARCHED = 60;
const ROWS_COMPARED = 20;
/** A second line costs so much that it must make at least one more column known. */
const COST_OF_SECOND_LINE = 0.5;
/** What crosses below a line of a header are worth: each is named for one value. */
const WORTH_OF_CROSSES = 0.01;
const CORE: readonly Field[] = ['title', 'grade', 'position number'];
const FEWEST_SAME = 3;
const SAME_WIDTH = 0.8;
const HALF = 0.5;

/**
 * Finds the header of the table of positions below title lines and blank rows.
 *
 * @param rows the range from its top; a merged cell has its value in its first cell, as Excel gives
 *   it. The first rows are enough.
 * @param left the range's first column on the sheet, from 0: a column without a name goes by its letter.
 * @returns 'empty' where no cell has content; 'no header' where the data begins at once.
 */
export function findHeader(rows: readonly CellRow[], left = 0): FoundHeader | NoHeader {
  const searched = rows.slice(0, ROWS_SEARCHED + ROWS_COMPARED);
  if (!searched.some((row) => filledCells(row).length > 0)) {
    return { problem: rows.some((row) => filledCells(row).length > 0) ? 'no header' : 'empty' };
  }
  const best = bestKnownHeader(searched);
  const found = best
    ? (inPlainWords(searched, best) ?? withLineAbove(searched, best))
    : firstLabelledRow(searched);
  if (!found) return { problem: 'no header' };
  const labels = labelsAt(searched, found.offset, found.rows);
  return { ...found, names: nameColumns(labels, left) };
}

interface HeaderPlace {
  readonly offset: number;
  readonly rows: HeaderLines;
}

/** The row, or pair of rows, in which the most columns are known by name. */
function bestKnownHeader(rows: readonly CellRow[]): HeaderPlace | null {
  let best: HeaderPlace | null = null;
  let bestScore = 0;
  for (let offset = 0; offset < Math.min(rows.length, ROWS_SEARCHED); offset += 1) {
    const isOfGrades = isAboveGradeMarks(rows, offset);
    if (!isOfGrades && (!looksLikeLabels(rows[offset]!) || goesOn(rows, offset))) continue;
    const width = widthBelow(rows, offset);
    for (const lines of HEADER_LINES) {
      if (lines > 1 && !canBeNextLine(rows, offset, lines)) break;
      const labels = labelsAt(rows, offset, lines).filter((label) => label !== '');
      const known = countKnownFields(labels);
      // One known word in a wide table is a title line such as `Staffing, Geneva`.
      if (known === 0 || labels.length < Math.min(width, 2)) continue;
      const ofCrosses = linesAboveCrosses(rows, offset, lines);
      const cost = (lines - 1 - ofCrosses) * COST_OF_SECOND_LINE;
      const score = known - cost + labels.length / (width + 1) + ofCrosses * WORTH_OF_CROSSES;
      if (score > bestScore) {
        best = { offset, rows: lines };
        bestScore = score;
      }
    }
  }
  return best;
}

/**
 * With the line above it, where the header goes on from that in the middle of its names, as in a list
 * that was copied from a page: `Intitulé` above `du poste`.
 */
function withLineAbove(rows: readonly CellRow[], below: HeaderPlace): HeaderPlace {
  const [above, first] = [rows[below.offset - 1], rows[below.offset]!];
  const lines = below.rows + 1;
  if (!above || lines > HEADER_LINES.length || !looksLikeLabels(above)) return below;
  const labels = filledCells(first).map(tidyText);
  const goesOnInWords = labels.filter((label) => /^\p{Ll}/u.test(label)).length;
  const isFull = filledCells(above).length >= labels.length * HALF;
  if (!isFull || goesOnInWords < labels.length * HALF) return below;
  return { offset: below.offset - 1, rows: lines as HeaderLines };
}

/**
 * The line below a header that says the same once more, as where a system writes what its columns are
 * called below its own keys for them. Data does not: no row of it is called a title or a grade.
 */
function inPlainWords(rows: readonly CellRow[], above: HeaderPlace): HeaderPlace | null {
  const offset = above.offset + above.rows;
  const next = rows[offset];
  if (!next || !looksLikeLabels(next) || filledCells(next).some(isData)) return null;
  const labels = labelsAt(rows, above.offset, above.rows);
  const same = labels.flatMap((label, index) => {
    const { field } = recogniseHeader(label);
    const isSame = field !== null && recogniseHeader(tidyText(next[index] ?? '')).field === field;
    return isSame ? [field] : [];
  });
  const isNamed = same.some((field) => CORE.includes(field));
  const known = countKnownFields(filledCells(next).map(tidyText));
  const isFull = filledCells(next).length >= filledCells(labels).length * SAME_WIDTH;
  return isNamed && isFull && same.length >= FEWEST_SAME && same.length >= known / 2
    ? { offset, rows: 1 }
    : null;
}

/** Below a row that it goes on from, a row is data, however many of its texts read like names. */
function goesOn(rows: readonly CellRow[], offset: number): boolean {
  const above = rows[offset - 1];
  return above !== undefined && filledCells(above).length > 1 && goesOnFrom(rows[offset]!, [above]);
}

/** Where no name is known: the first full row of labels above rows that differ from it. */
function firstLabelledRow(rows: readonly CellRow[]): HeaderPlace | null {
  const width = Math.max(...rows.map((row) => filledCells(row).length));
  for (let offset = 0; offset < Math.min(rows.length - 1, ROWS_SEARCHED); offset += 1) {
    const labels = filledCells(rows[offset]!).map(tidyText);
    if (labels.length < Math.max(1, width * 0.6)) continue;
    const isHeader =
      looksLikeLabels(rows[offset]!) &&
      new Set(labels).size === labels.length &&
      hasDataBelow(rows, offset, labels);
    return isHeader ? { offset, rows: 1 } : null;
  }
  return null;
}

/** Numbers, grades or dates below tell a header from a first row of text. */
function hasDataBelow(
  rows: readonly CellRow[],
  offset: number,
  labels: readonly string[],
): boolean {
  const below = rows.slice(offset + 1, offset + 1 + ROWS_COMPARED).flatMap(filledCells);
  return (
    below.some((cell) => isData(cell)) && !below.some((cell) => labels.includes(tidyText(cell)))
  );
}

/**
 * A further header line fills what the lines above leave open, or stands under their merged cells. A
 * row of data does not, unless most of its cells are known as names of columns.
 */
function canBeNextLine(rows: readonly CellRow[], offset: number, lines: HeaderLines): boolean {
  const next = rows[offset + lines - 1];
  const last = rows[offset + lines - 2]!;
  if (filledCells(last).length > 1 && isAboveGradeMarks(rows, offset + lines - 1)) return true;
  if (!next || !looksLikeLabels(next) || filledCells(next).some(isData)) return false;
  const below = filledCells(next);
  if (isAboveCrosses(rows, offset + lines - 1)) return true;
  if (below.length < 2 || last.some((cell) => tidyText(cell).endsWith(':'))) return false;
  const above = labelsAt(rows, offset, (lines - 1) as HeaderLines);
  const known = countKnownFields(below.map(tidyText));
  const together = countKnownFields(labelsAt(rows, offset, lines));
  if (filledCells(last).length < 2) return startsInside(last, next) && together > known;
  const fillsGap = next.some((cell, index) => !isBlank(cell) && above[index] === '');
  const alone = countKnownFields(above);
  return (fillsGap && known >= below.length / 2) || (together > alone && together > known);
}

/** How many of a header's lines, from its second on, name what crosses below them say. */
function linesAboveCrosses(rows: readonly CellRow[], offset: number, lines: HeaderLines): number {
  let count = 0;
  for (let line = 1; line < lines; line += 1) {
    const isAbove = isAboveCrosses(rows, offset + line) || isAboveGradeMarks(rows, offset + line);
    count += Number(isAbove);
  }
  return count;
}

const FEWEST_GRADES_ACROSS = 3;

/** Grades beside one another, below each of them nothing but marks and figures, and no data besides. */
function isAboveGradeMarks(rows: readonly CellRow[], offset: number): boolean {
  const row = rows[offset] ?? [];
  const named = row.flatMap((cell, index) => (gradeNamed(cell) === null ? [] : [index]));
  if (named.length < FEWEST_GRADES_ACROSS) return false;
  if (new Set(named.map((index) => gradeNamed(row[index]!))).size < named.length) return false;
  const others = row.filter((cell, index) => !isBlank(cell) && !named.includes(index));
  if (others.some(isData)) return false;
  const below = rows.slice(offset + 1, offset + ROWS_COMPARED);
  const marks = below.flatMap((cells) => named.map((index) => readGradeMark(cells[index] ?? '')));
  return marks.some((mark) => mark !== 0) && !marks.includes(null);
}

/** Two cells or more, and below each of them nothing but crosses, or another such line. */
function isAboveCrosses(rows: readonly CellRow[], offset: number): boolean {
  const row = rows[offset] ?? [];
  const named = row.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
  if (named.length < 2) return false;
  const last = rows[Math.min(offset + 2, rows.length - 1)]!;
  // Nearly every row is left here.
  if (named.some((index) => readCross(last[index] ?? '') === null)) return false;
  if (named.some((index) => readCross(row[index]!) !== null)) return false;
  const below = rows.slice(offset + 1, offset + ROWS_COMPARED);
  const isAbove = (from: number) => named.every((index) => holdsCrosses(below.slice(from), index));
  const isSameLine = named.every((index) => !isBlank(below[0]?.[index] ?? ''));
  return isAbove(0) || (isSameLine && isAbove(1));
}

/** A single cell above a header is a title where the table begins, and a group further right. */
const startsInside = (upper: CellRow, lower: CellRow): boolean =>
  upper.findIndex((cell) => !isBlank(cell)) > lower.findIndex((cell) => !isBlank(cell));

function labelsAt(rows: readonly CellRow[], offset: number, lines: HeaderLines): string[] {
  const below = rows.slice(offset, offset + ROWS_COMPARED);
  const width = below.reduce((most, row) => Math.max(most, row.length), 0);
  return labelsOf(rows.slice(offset, offset + lines), width);
}

function widthBelow(rows: readonly CellRow[], offset: number): number {
  const below = rows.slice(offset, offset + 1 + ROWS_COMPARED);
  return Math.max(...below.map((row) => filledCells(row).length));
}
