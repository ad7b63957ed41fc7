import { isBlank, plainText } from './cell-text';
import type { Cell } from './export-layout';

/** How many posts a cell says that its row stands for; null where it says no whole number. */
export function readPostCount(cell: Cell): number | null {
  if (isBlank(cell)) return null;
  const count = typeof cell === 'string' ? Number(plainText(cell)) : cell;
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : null;
}

/**
 * A row whose cell does not say it stands for one post. So does one of a part of a post: it is one
 * position with one description, however many hours it has.
 */
export const postsOf = (cell: Cell): number => readPostCount(cell) ?? 1;

/** A figure that is no whole number of posts: half a post, a correction. */
export const isPartOfPost = (cell: Cell): cell is number =>
  typeof cell === 'number' && readPostCount(cell) === null;
