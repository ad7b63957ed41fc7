import { compareTexts } from './review-decision';

/** What rows of the result can be narrowed to; null leaves a facet open. */
export interface RowFacets {
  readonly unit: string | null;
  readonly station: string | null;
  readonly family: string | null;
  readonly grade: string | null;
}
export type RowFacet = keyof RowFacets;

/** A row by what it can be narrowed by; null for what its cells do not say. */
export interface FacetRow {
  readonly unit: string | null;
  readonly dutyStation: string | null;
  readonly family: string | null;
  readonly positionGrade: string | null;
}

export const ALL_ROWS: RowFacets = { unit: null, station: null, family: null, grade: null };

const VALUE_OF: Readonly<Record<RowFacet, (row: FacetRow) => string | null>> = {
  unit: ({ unit }) => unit,
  station: ({ dutyStation }) => dutyStation,
  family: ({ family }) => family,
  grade: ({ positionGrade }) => positionGrade,
};
export const ROW_FACETS = Object.keys(VALUE_OF) as RowFacet[];

/** Whether a facet leaves anything out. */
export function isNarrowed(facets: RowFacets): boolean {
  return ROW_FACETS.some((name) => facets[name] !== null);
}

/** Whether all facets let a row through. */
export function isWithin(row: FacetRow, facets: RowFacets): boolean {
  return ROW_FACETS.every((name) => facets[name] === null || VALUE_OF[name](row) === facets[name]);
}

/** The rows that all facets let through, in their order. */
export function narrowRows<Row extends FacetRow>(rows: readonly Row[], facets: RowFacets): Row[] {
  return rows.filter((row) => isWithin(row, facets));
}

/** What a facet offers while the others stay as they are, each with the rows that it would leave. */
export function listRowFacet(
  rows: readonly FacetRow[],
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
    .sort((one, other) => compareTexts(one.value, other.value));
}
