import type { ICellData } from '@univerjs/core';
import type { CellMatrix } from './cell-data';

/**
 * Parts a write into cells that get contents and cells that only get a look: written as contents,
 * a look alone takes the formula from its cell.
 *
 * @returns null for a part without cells.
 */
export function looksApart(cells: CellMatrix): {
  contents: CellMatrix | null;
  looks: CellMatrix | null;
} {
  const contents: CellMatrix = {};
  const looks: CellMatrix = {};
  for (const [rowKey, columns] of Object.entries(cells)) {
    const row = Number(rowKey);
    for (const [column, cell] of Object.entries<ICellData>(columns ?? {})) {
      const part = 'v' in cell ? contents : looks;
      (part[row] ??= {})[Number(column)] = cell;
    }
  }
  return { contents: someOf(contents), looks: someOf(looks) };
}

const someOf = (cells: CellMatrix): CellMatrix | null =>
  Object.keys(cells).length > 0 ? cells : null;
