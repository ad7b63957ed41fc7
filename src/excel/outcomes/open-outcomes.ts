import { CHANGE_KINDS } from '../../review/compare-results';
import { isWithin, type FacetRow, type RowFacets } from '../../review/narrow-rows';
import { positionKey } from '../../review/result-row';
import { tidyText } from '../../staffing-export/cell-text';
import { facetColumns, facetReader } from '../result/facet-rows';
import { findResult } from '../result/find-result';
import { readRows } from '../result/read-columns';
import { resultError } from '../result/result-rows';
import { settingsOf } from '../result/result-settings';
import { COUNTED, figuresOf, type CountedTable, type OutcomeFigures } from './count-outcomes';
import type { ChangeCounts, PositionChanges } from './read-changes';
import { postCounter, type PostsOfRows } from './read-posts';

/** The result as it was read, to be counted whole or in part. */
export interface OpenOutcomes {
  /** In which our sheets are written. */
  readonly language: string;
  /** By what its rows are narrowed, from the top. */
  readonly rows: readonly FacetRow[];
  /** Counts the rows that the facets let through. */
  count(facets: RowFacets): OutcomeFigures;
  /** Counts the changes of their positions; of those that are gone, none. */
  countChanges(facets: RowFacets, changes: PositionChanges): ChangeCounts;
}

/**
 * Reads the table *JD_Mapping* with what its rows can be narrowed by.
 *
 * @throws {WorkbookError} `result vanished` where there is no result.
 */
export async function openOutcomes(displayLanguage: string): Promise<OpenOutcomes> {
  const place = await findResult();
  const { layout, displayLanguage: language } = await settingsOf(place, displayLanguage);
  const counted = COUNTED.map((name) => place.answers[name]);
  const facetsOf = facetReader(place, layout);
  const posts = postCounter(layout, place.header);
  const number = layout.columns.find(({ field }) => field === 'position number')?.index;
  const table = COUNTED.map((): string[] => []);
  const rows: FacetRow[] = [];
  const keys: string[] = [];
  const asked = [...counted, ...facetColumns(facetsOf), posts?.index, number];
  try {
    const indexes = asked.flatMap((index) => index ?? []);
    for await (const block of readRows(place.body, indexes)) {
      for (const cells of block.rows) {
        counted.forEach((index, at) => table[at]!.push(String(cells[index])));
        rows.push(facetsOf.read(cells));
        keys.push(number === undefined ? '' : positionKey(tidyText(cells[number]!)));
        posts?.add(cells[posts.index]!);
      }
    }
  } catch (error) {
    throw resultError(error);
  }
  const postsOfRows = posts?.result() ?? null;
  const within = (facets: RowFacets) =>
    rows.flatMap((row, at) => (isWithin(row, facets) ? [at] : []));
  return {
    language,
    rows,
    count: (facets) => {
      const some = within(facets);
      return figuresOf(tableAt(table, some), postsOfRows && postsAt(postsOfRows, some));
    },
    countChanges: (facets, changes) => {
      const some = new Set(within(facets).map((row) => keys[row]!));
      const countOf = (changed: ReadonlySet<string>) =>
        [...changed].filter((key) => some.has(key)).length;
      return Object.fromEntries(
        CHANGE_KINDS.map((kind) => [kind, kind === 'gone' ? 0 : countOf(changes[kind])]),
      ) as ChangeCounts;
    },
  };
}

const tableAt = (columns: readonly (readonly string[])[], rows: readonly number[]) =>
  Object.fromEntries(
    COUNTED.map((name, at) => [name, rows.map((row) => columns[at]![row]!)]),
  ) as Record<string, readonly string[]> as CountedTable;

const postsAt = (posts: PostsOfRows, rows: readonly number[]): PostsOfRows => ({
  ...posts,
  counts: rows.map((row) => posts.counts[row]!),
});
