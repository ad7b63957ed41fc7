import type { ICellData, IObjectMatrixPrimitiveType, Nullable, ObjectMatrix } from '@univerjs/core';
import { boundingArea, type Area } from '../addresses';

export interface UsedArea {
  /** Cells with a value or a look. */
  readonly all: Area | null;
  readonly values: Area | null;
}

type SparseCells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** @param spilled what formulas put into cells that have none of their own. */
export function measureUsed(
  matrix: ObjectMatrix<Nullable<ICellData>>,
  spilled: SparseCells,
): UsedArea {
  let all: Area | null = null;
  let values: Area | null = null;
  matrix.forValue((row, column, cell) => {
    if (!cell) return;
    const filled = cell.f || cell.si || cell.p || (cell.v !== null && cell.v !== undefined);
    if (filled && cell.v !== '') values = include(values, row, column);
    else if (!cell.s) return;
    all = include(all, row, column);
  });
  for (const row in spilled) {
    for (const column in spilled[row]) {
      values = include(values, Number(row), Number(column));
      all = include(all, Number(row), Number(column));
    }
  }
  return { all, values };
}

/**
 * The used area after a write that stays inside it, which spares measuring all cells; null where it
 * has to be measured: what is cleared on its edge may shrink it, and a formula may spill out of it.
 */
export function stillUsed(used: UsedArea, written: SparseCells): UsedArea | null {
  const { all, values } = used;
  if (!all || !values) return null;
  for (const rowName in written) {
    const row = Number(rowName);
    for (const columnName in written[row]) {
      const column = Number(columnName);
      const cell = written[row][column];
      if (!cell || cell.f) return null;
      const isLook = cell.v === undefined;
      if (!contains(isLook ? all : values, row, column)) return null;
      if (cell.v === null && isOnEdge(values, row, column)) return null;
    }
  }
  return used;
}

function include(area: Area | null, row: number, column: number): Area {
  if (area && contains(area, row, column)) return area;
  const cell = { top: row, left: column, bottom: row, right: column };
  return area ? boundingArea(area, cell) : cell;
}

const isOnEdge = (area: Area, row: number, column: number): boolean =>
  row === area.top || row === area.bottom || column === area.left || column === area.right;

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
