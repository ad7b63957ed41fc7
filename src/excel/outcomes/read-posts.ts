import type { Cell, ExportLayout } from '../../staffing-export/export-layout';
import { isPartOfPost, postsOf } from '../../staffing-export/read-post-count';
import { findResult } from '../result/find-result';
import { readColumns } from '../result/read-columns';
import { settingsOf } from '../result/result-settings';
import { MOST_PARTS } from './most-parts';

/** How many posts each row of the result stands for, by a column of the export. */
export interface PostsOfRows {
  /** Its name in the result. */
  readonly column: string;
  readonly counts: readonly number[];
  /** Some row has a part of a post, which counts as one. */
  readonly hasParts: boolean;
}

/** @returns null where no column says it, or one does that has hardly a whole number. */
export async function readPosts(displayLanguage = 'en-US'): Promise<PostsOfRows | null> {
  const place = await findResult();
  const { layout } = await settingsOf(place, displayLanguage);
  const counter = postCounter(layout, place.header);
  if (!counter) return null;
  for await (const { columns } of readColumns(place.body, [counter.index])) {
    columns[0]!.forEach(counter.add);
  }
  return counter.result();
}

interface PostCounter {
  /** Of the column, from 0 within the table. */
  readonly index: number;
  /** Takes the next row's cell. */
  readonly add: (cell: Cell) => void;
  /** Null where the column has hardly a whole number. */
  readonly result: () => PostsOfRows | null;
}

/**
 * @param header of the result.
 * @returns null where no column says it.
 */
export function postCounter(
  { columns }: ExportLayout,
  header: readonly string[],
): PostCounter | null {
  const index = columns.find(({ field }) => field === 'number of posts')?.index;
  if (index === undefined) return null;
  const counts: number[] = [];
  const parts = new Set<number>();
  return {
    index,
    add: (cell) => {
      counts.push(postsOf(cell));
      if (isPartOfPost(cell)) parts.add(cell);
    },
    result: () =>
      parts.size > MOST_PARTS ? null : { column: header[index]!, counts, hasParts: parts.size > 0 },
  };
}
