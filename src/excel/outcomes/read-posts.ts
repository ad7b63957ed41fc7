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
  const column = layout.columns.find(({ field }) => field === 'number of posts');
  if (!column) return null;
  const counts: number[] = [];
  const parts = new Set<number>();
  for await (const { columns } of readColumns(place.body, [column.index])) {
    for (const cell of columns[0]!) {
      counts.push(postsOf(cell));
      if (isPartOfPost(cell)) parts.add(cell);
    }
  }
  if (parts.size > MOST_PARTS) return null;
  const hasParts = parts.size > 0;
  return { column: place.header[column.index]!, counts, hasParts };
}
