import { readResultColumns } from './result-rows';

/** A text of the result and how many rows have it. */
export interface Count {
  readonly text: string;
  readonly count: number;
}

/** The result in figures. */
export interface OutcomeFigures {
  readonly positions: number;
  /** By the words in the column Outcome, in the order of the sheet. */
  readonly outcomes: readonly Count[];
  readonly needReview: number;
  /** Rows to which something is assigned; only these are to be verified. */
  readonly unverified: number;
  readonly verified: number;
  /** Positions of a family by allocated grade. */
  readonly families: readonly { readonly family: string; readonly grades: readonly Count[] }[];
}

/** Counts what the table *JD_Mapping* holds now. */
export async function readOutcomes(): Promise<OutcomeFigures> {
  const columns = ['Outcome', 'Review', 'Verified', 'Job family', 'Allocated grade'] as const;
  const table = await readResultColumns(columns);
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
    outcomes: countTexts(table.Outcome),
    needReview: table.Review.filter((text) => text !== '').length,
    unverified: countAssigned((verified) => verified === ''),
    verified: countAssigned((verified) => verified !== ''),
    families: [...gradesByFamily]
      .map(([family, grades]) => ({ family, grades: countTexts(grades) }))
      .sort((left, right) => (left.family < right.family ? -1 : 1)),
  };
}

function countTexts(texts: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count }));
}
