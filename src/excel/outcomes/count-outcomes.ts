import type { MappingColumn } from '../../assessment/mapping-columns';
import { isoDate } from '../../domain/plain-date';
import { compareTexts } from '../../review/review-decision';
import { readDate } from '../../staffing-export/read-date';
import type { ResultColumns } from '../result/result-rows';
import type { PostsOfRows } from './read-posts';

/** A text of the result and how many posts have it: rows, unless a column says how many a row is. */
export interface Count {
  readonly text: string;
  readonly count: number;
  /** Rows that have it, where these are not what is counted. */
  readonly rows?: number;
}

/** Rows with one outcome. A proposal awards nothing until a person has verified it (2019 App. 2 ¶2). */
export interface OutcomeCount extends Count {
  readonly verified: number;
  /** Rows of these, where rows are not what is counted. */
  readonly verifiedRows?: number;
}

/** What a person has to do, or has done. */
interface Work {
  readonly needReview: number;
  /** Positions to which something is assigned; only these are to be verified. */
  readonly unverified: number;
  readonly verified: number;
}

/** The result in figures. */
export interface OutcomeFigures extends Work {
  /** Rows of the result. */
  readonly positions: number;
  /** Where a column says how many posts a row stands for, all figures but `positions` count posts. */
  readonly posts?: {
    readonly column: string;
    readonly count: number;
    /** Some row has a part of a post, which counts as one. */
    readonly hasParts: boolean;
    /** The same in rows. */
    readonly rows: Work;
  };
  /** By the words in the column Outcome, in the order of the sheet. */
  readonly outcomes: readonly OutcomeCount[];
  /** The verified rows by who verified them and when, as the column says it; the latest day first. */
  readonly progress: readonly Count[];
  /** Positions of a family by allocated grade. */
  readonly families: readonly { readonly family: string; readonly grades: readonly Count[] }[];
}

/** What is counted. */
export const COUNTED = [
  'Outcome',
  'Review',
  'Verified',
  'Job family',
  'Allocated grade',
] as const satisfies readonly MappingColumn[];

/** What is counted, row by row. */
export type CountedTable = ResultColumns<(typeof COUNTED)[number]>;
type CountRow = (row: number) => number;

const ONE: CountRow = () => 1;

/** Counts what was read, in posts where it is known how many each row stands for. */
export function figuresOf(table: CountedTable, posts: PostsOfRows | null = null): OutcomeFigures {
  const countOf: CountRow = posts ? (row) => posts.counts[row]! : ONE;
  const rowsByFamily = new Map<string, number[]>();
  table['Job family'].forEach((family, row) => {
    if (!family || !table['Allocated grade'][row]) return;
    const rows = rowsByFamily.get(family);
    if (rows) rows.push(row);
    else rowsByFamily.set(family, [row]);
  });
  return {
    positions: table.Outcome.length,
    ...(posts && {
      posts: {
        column: posts.column,
        hasParts: posts.hasParts,
        count: posts.counts.reduce((sum, count) => sum + count, 0),
        rows: workOf(table, ONE),
      },
    }),
    ...workOf(table, countOf),
    outcomes: countOutcomes(table, posts ? countOf : null),
    progress: progressOf(table, posts ? countOf : null),
    families: [...rowsByFamily]
      .map(([family, rows]) => ({
        family,
        grades: countTexts(table['Allocated grade'], rows, posts ? countOf : null),
      }))
      .sort((left, right) => (left.family < right.family ? -1 : 1)),
  };
}

/** Marks that end in no date, which somebody wrote by hand, come last. */
function progressOf(table: CountedTable, countOf: CountRow | null): Count[] {
  const dayOf = (mark: string): string => {
    const read = readDate(mark.slice(mark.lastIndexOf(', ') + 2));
    return read.ok && read.date ? isoDate(read.date) : '';
  };
  const rows = table.Verified.flatMap((mark, row) =>
    mark !== '' && table['Allocated grade'][row] !== '' ? [row] : [],
  );
  return countTexts(table.Verified, rows, countOf)
    .map((count) => ({ count, day: dayOf(count.text) }))
    .sort((left, right) =>
      left.day === right.day
        ? compareTexts(left.count.text, right.count.text)
        : compareTexts(right.day, left.day),
    )
    .map(({ count }) => count);
}

function workOf(table: CountedTable, countOf: CountRow): Work {
  const work = { needReview: 0, unverified: 0, verified: 0 };
  table.Outcome.forEach((_, row) => {
    const count = countOf(row);
    if (table.Review[row] !== '') work.needReview += count;
    if (table['Allocated grade'][row] === '') return;
    work[table.Verified[row] === '' ? 'unverified' : 'verified'] += count;
  });
  return work;
}

function countOutcomes(table: CountedTable, countOf: CountRow | null): OutcomeCount[] {
  const rows = table.Outcome.map((_, row) => row);
  const marked = rows.filter((row) => table.Verified[row] !== '');
  const verified = new Map(
    countTexts(table.Outcome, marked, countOf).map((count) => [count.text, count]),
  );
  return countTexts(table.Outcome, rows, countOf).map((each) => {
    const known = verified.get(each.text);
    return {
      ...each,
      verified: known?.count ?? 0,
      ...(countOf && { verifiedRows: known?.rows ?? 0 }),
    };
  });
}

/** @param countOf null where rows are counted. */
function countTexts(
  texts: readonly string[],
  rows: readonly number[],
  countOf: CountRow | null,
): Count[] {
  const counts = new Map<string, { count: number; rows: number }>();
  for (const row of rows) {
    const text = texts[row]!;
    const known = counts.get(text) ?? { count: 0, rows: 0 };
    known.count += countOf?.(row) ?? 1;
    known.rows += 1;
    counts.set(text, known);
  }
  return [...counts].map(([text, { count, rows: found }]) => ({
    text,
    count,
    ...(countOf && { rows: found }),
  }));
}
