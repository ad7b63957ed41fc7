import { isTooLarge } from './with-retry';

/**
 * Does work on rows block by block, in smaller ones where Excel finds one too large.
 *
 * @param most rows a block to begin with.
 * @throws what the work threw on a single row, or what smaller blocks cannot mend.
 */
export async function inBlocks(
  count: number,
  most: number,
  work: (first: number, end: number) => Promise<void>,
): Promise<void> {
  for (let first = 0; first < count;) {
    const end = Math.min(count, first + most);
    try {
      await work(first, end);
      first = end;
    } catch (error) {
      if (end - first === 1 || !isTooLarge(error)) throw error;
      most = Math.ceil((end - first) / 2);
    }
  }
}
