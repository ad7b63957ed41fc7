import { isBlank } from './cell-text';
import type { Cell, CellRow, Field, TableShape } from './export-layout';
import { readPostCount } from './read-post-count';

/** Fields that a total may count, and no row of a position has a figure in alone. */
const COUNTABLE: readonly (Field | null)[] = ['vacancy', 'number of posts'];
/** The sum of one row is that row once more. */
const FEWEST_ROWS_OF_A_SUM = 2;

/** What the positions of a list come to, as far as it was read. */
export interface RowTally {
  /** A position, in the order of the sheet. */
  add(cells: CellRow): void;
  /**
   * Whether figures alone come to what stands above them: in the column of the position numbers how many
   * there are, which is less than any of them, or in the columns that count what these sum up to. A row
   * whose title stands above it holds figures alone as well, and is a position.
   */
  isResult(cells: CellRow): boolean;
}

/** @returns null for a table that has nothing to count, or states its titles once. */
export function createRowTally({ columns, carried }: TableShape): RowTally | null {
  const indexOf = (field: Field) => columns.find((column) => column.field === field)?.index;
  const title = indexOf('title');
  const number = indexOf('position number');
  const counted = columns.flatMap(({ index, field }) => (COUNTABLE.includes(field) ? [index] : []));
  if (title === undefined || counted.length === 0 || carried?.down.includes(title)) return null;
  const mayHold = new Set([
    ...counted,
    ...columns.flatMap(({ index, field }) =>
      field === null || field === 'position number' ? [index] : [],
    ),
  ]);
  const sums = new Map(counted.map((index) => [index, 0]));
  let rows = 0;
  let numbered = 0;
  let lowest = Infinity;

  return {
    add(cells) {
      rows += 1;
      const own = number === undefined ? '' : (cells[number] ?? '');
      if (!isBlank(own)) {
        numbered += 1;
        lowest = Math.min(lowest, readPostCount(own) ?? Infinity);
      }
      for (const index of counted) {
        sums.set(index, sums.get(index)! + (readPostCount(cells[index] ?? '') ?? 0));
      }
    },
    isResult(cells) {
      const filled = counted.filter((index) => !isBlank(cells[index] ?? ''));
      const others = cells.some((cell, index) => !isBlank(cell) && !mayHold.has(index));
      if (others || filled.length === 0) return false;
      const own: Cell = number === undefined ? '' : (cells[number] ?? '');
      if (!isBlank(own)) {
        const count = readPostCount(own) ?? Infinity;
        // Numbers that run downwards go on with the next one below.
        return count <= numbered && count < lowest - 1;
      }
      return (
        filled.length > 1 &&
        rows >= FEWEST_ROWS_OF_A_SUM &&
        filled.every((index) => readPostCount(cells[index]!) === sums.get(index))
      );
    },
  };
}
