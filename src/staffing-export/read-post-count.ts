import { isBlank, plainText } from './cell-text';
import type { Cell } from './export-layout';

/** How many posts a cell says that its row stands for; null where it says no whole number. */
export function readPostCount(cell: Cell): number | null {
  if (isBlank(cell)) return null;
  const count = typeof cell === 'string' ? Number(plainText(cell)) : cell;
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : null;
}

/** A row whose cell does not say it stands for one post. */
export const postsOf = (cell: Cell): number => readPostCount(cell) ?? 1;
