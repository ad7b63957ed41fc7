import { categoryWritten, type GradeRefusal } from '../domain/parse-grade';
import { categoryOf, type Category } from '../domain/grade';
import { plainText } from './cell-text';
import { readGradeText } from './grade-in-words';
import type { Cell, CellRow, ExportLayout } from './export-layout';

/** Whatever has letters and a level is somebody's grade, in a column of grades. */
export const CODED_GRADE =
  /^(?:\p{L}{1,5}[ .-]{0,2}\d{1,2}(?:[ ./-]{1,2}\d{1,2})?\p{L}?|\p{L}{2}|JPO\b.*|intern|consultant|stagiaire|pasante)$/iu;
/** Codes of one letter and a level, as several organizations grade from A on. */
const ONE_LETTER = /^([A-Z])[ .-]?\d{1,2}$/i;
const LETTERS_OF_OURS = ['G', 'P', 'D', 'L', 'S'];

/** Watches a list's grades for levels that our ladders lack. */
export interface ScaleWatch {
  add(cells: CellRow): void;
  end(): GradeScales;
}

export interface GradeScales {
  /** Categories whose codes are another scale's in this list: with GS-9 and GS-12, GS-5 is too. */
  readonly notOurs: readonly Category[];
  /** A grade that shows it, as written; null where all are ours. */
  readonly example: string | null;
  /** Rows that hold anything in the grade's column. */
  readonly graded: number;
  /** Of these, grades of our ladders, categories of other scales left out. */
  readonly ours: number;
}

/** A slip in one cell of a long list does not make it another organization's. */
const FEWEST_OUTSIDE = 0.02;

const OUTSIDE: readonly GradeRefusal[] = ['outside the ladder', 'another pay scale'];

interface ScaleCounts {
  inside: number;
  outside: number;
}

/** Makes a watch over the column of grades; without one it says that nothing is graded. */
export function watchGradeScale({ columns }: Pick<ExportLayout, 'columns'>): ScaleWatch {
  const index = columns.find(({ field, crossed }) => field === 'grade' && !crossed)?.index ?? -1;
  const counts = new Map<Cell, number>();

  function add(cells: CellRow): void {
    const cell = cells[index] ?? '';
    if (cell !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }

  function end(): GradeScales {
    const tallies = new Map<Category, ScaleCounts>();
    const letters = new Set<string>();
    let example: string | null = null;
    let graded = 0;
    for (const [cell, count] of counts) {
      const text = typeof cell === 'string' ? plainText(cell) : cell;
      const reading = readGradeText(text);
      if (!reading.ok && reading.why === 'blank') continue;
      graded += count;
      const letter = ONE_LETTER.exec(String(text).trim())?.[1]?.toUpperCase();
      if (letter && !LETTERS_OF_OURS.includes(letter)) {
        letters.add(letter);
        example ??= String(text);
      }
      const isLevel = reading.ok || OUTSIDE.includes(reading.why);
      const written = isLevel && typeof text === 'string' ? categoryWritten(text) : null;
      const category = written ?? (reading.ok ? categoryOf(reading.grade) : null);
      if (category === null) continue;
      const tally = tallies.get(category) ?? { inside: 0, outside: 0 };
      tallies.set(category, tally);
      if (reading.ok) tally.inside += count;
      else {
        tally.outside += count;
        example ??= String(text);
      }
    }
    // With A1, B3 and C2 in the list, D1 is the fourth of them and no director.
    const isLettered = letters.size > 1;
    const notOurs = [...tallies].flatMap(([category, { inside, outside }]) =>
      (outside > 0 && outside >= (inside + outside) * FEWEST_OUTSIDE) ||
      (isLettered && category !== 'NO')
        ? [category]
        : [],
    );
    const ours = [...tallies].reduce(
      (sum, [category, { inside }]) => (notOurs.includes(category) ? sum : sum + inside),
      0,
    );
    return { notOurs, example: notOurs.length > 0 ? example : null, graded, ours };
  }

  return { add, end };
}
