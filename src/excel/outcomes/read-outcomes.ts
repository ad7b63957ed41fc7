import type { MappingColumn } from '../../assessment/mapping-row';
import { isoDate } from '../../domain/plain-date';
import { compareTexts } from '../../review/review-decision';
import { readDate } from '../../staffing-export/read-date';
import { readResultColumns, type ResultColumns } from '../result/result-rows';

/** A text of the result and how many rows have it. */
export interface Count {
  readonly text: string;
  readonly count: number;
}

/** Rows with one outcome. A proposal awards nothing until a person has verified it (2019 App. 2 ¶2). */
export interface OutcomeCount extends Count {
  readonly verified: number;
}

/** The result in figures. */
export interface OutcomeFigures {
  readonly positions: number;
  /** By the words in the column Outcome, in the order of the sheet. */
  readonly outcomes: readonly OutcomeCount[];
  readonly needReview: number;
  /** Rows to which something is assigned; only these are to be verified. */
  readonly unverified: number;
  readonly verified: number;
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

/** Counts what the table *JD_Mapping* holds now. */
export async function readOutcomes(): Promise<OutcomeFigures> {
  return figuresOf(await readResultColumns(COUNTED));
}

/** Counts what was read. */
export function figuresOf(table: ResultColumns<(typeof COUNTED)[number]>): OutcomeFigures {
  const positions = table.Outcome.length;
  const gradesByFamily = new Map<string, string[]>();
  table['Job family'].forEach((family, row) => {
    const grade = table['Allocated grade'][row]!;
    if (!family || !grade) return;
    const grades = gradesByFamily.get(family);
    if (grades) grades.push(grade);
    else gradesByFamily.set(family, [grade]);
  });
  const countAssigned = (isCounted: (verified: string) => boolean) =>
    table.Verified.filter(
      (verified, row) => table['Allocated grade'][row] !== '' && isCounted(verified),
    ).length;
  return {
    positions,
    outcomes: countOutcomes(table.Outcome, table.Verified),
    needReview: table.Review.filter((text) => text !== '').length,
    unverified: countAssigned((verified) => verified === ''),
    verified: countAssigned((verified) => verified !== ''),
    progress: progressOf(
      table.Verified.filter((mark, row) => mark !== '' && table['Allocated grade'][row] !== ''),
    ),
    families: [...gradesByFamily]
      .map(([family, grades]) => ({ family, grades: countTexts(grades) }))
      .sort((left, right) => (left.family < right.family ? -1 : 1)),
  };
}

/** Marks that end in no date, which somebody wrote by hand, come last. */
function progressOf(marks: readonly string[]): Count[] {
  const dayOf = (mark: string): string => {
    const read = readDate(mark.slice(mark.lastIndexOf(', ') + 2));
    return read.ok && read.date ? isoDate(read.date) : '';
  };
  return countTexts(marks)
    .map((count) => ({ ...count, day: dayOf(count.text) }))
    .sort((left, right) =>
      left.day === right.day
        ? compareTexts(left.text, right.text)
        : compareTexts(right.day, left.day),
    )
    .map(({ text, count }) => ({ text, count }));
}

function countOutcomes(outcomes: readonly string[], marks: readonly string[]): OutcomeCount[] {
  const verified = new Map(
    countTexts(outcomes.filter((_, row) => marks[row] !== '')).map(({ text, count }) => [
      text,
      count,
    ]),
  );
  return countTexts(outcomes).map((each) => ({ ...each, verified: verified.get(each.text) ?? 0 }));
}

function countTexts(texts: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count }));
}
