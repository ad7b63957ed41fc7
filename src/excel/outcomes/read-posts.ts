import { postsOf } from '../../staffing-export/read-post-count';
import { findResult } from '../result/find-result';
import { readColumns } from '../result/read-columns';
import { settingsOf } from '../result/result-settings';

/** How many posts each row of the result stands for, by a column of the export. */
export interface PostsOfRows {
  /** Its name in the result. */
  readonly column: string;
  readonly counts: readonly number[];
}

/** @returns null where no column says it. */
export async function readPosts(displayLanguage = 'en-US'): Promise<PostsOfRows | null> {
  const place = await findResult();
  const { layout } = await settingsOf(place, displayLanguage);
  const column = layout.columns.find(({ field }) => field === 'number of posts');
  if (!column) return null;
  const counts: number[] = [];
  for await (const { columns } of readColumns(place.body, [column.index])) {
    columns[0]!.forEach((cell) => counts.push(postsOf(cell)));
  }
  return { column: place.header[column.index]!, counts };
}
