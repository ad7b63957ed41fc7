import type { LetterRow } from './letter-row';

/** What letters can be narrowed to; null leaves a facet open. */
export interface RowFacets {
  readonly unit: string | null;
  readonly station: string | null;
  readonly family: string | null;
  readonly grade: string | null;
}
export type RowFacet = keyof RowFacets;

export const ALL_ROWS: RowFacets = { unit: null, station: null, family: null, grade: null };

const VALUE_OF: Readonly<Record<RowFacet, (row: LetterRow) => string | null>> = {
  unit: ({ unit }) => unit,
  station: ({ dutyStation }) => dutyStation,
  family: ({ family }) => family,
  grade: ({ positionGrade }) => positionGrade,
};
export const ROW_FACETS = Object.keys(VALUE_OF) as RowFacet[];

/** The rows that all facets let through, in their order. */
export function narrowRows(rows: readonly LetterRow[], facets: RowFacets): LetterRow[] {
  return rows.filter((row) =>
    ROW_FACETS.every((name) => facets[name] === null || VALUE_OF[name](row) === facets[name]),
  );
}

/** What a facet offers while the others stay as they are, each with the rows that it would leave. */
export function listRowFacet(
  rows: readonly LetterRow[],
  facets: RowFacets,
  name: RowFacet,
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const row of narrowRows(rows, { ...facets, [name]: null })) {
    const value = VALUE_OF[name](row);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => (one.value < other.value ? -1 : 1));
}
