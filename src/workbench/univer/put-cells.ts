import {
  type ICellData,
  type IStyleData,
  type Nullable,
  type ObjectMatrix,
  type Styles,
} from '@univerjs/core';
import type { Area } from '../addresses';
import type { CellMatrix } from './cell-data';

/**
 * Writes contents and looks straight into a sheet's cells, for a sheet that nothing looks at: told
 * of a write, Univer spends several times its cost on what would have to be painted or calculated.
 * Formulas and rich text are not for it.
 */
export function putCells(
  matrix: ObjectMatrix<Nullable<ICellData>>,
  styles: Styles,
  cells: CellMatrix,
): void {
  const combine = combiner(styles);
  for (const rowKey in cells) {
    const row = Number(rowKey);
    const columns = cells[row]!;
    for (const columnKey in columns) {
      const column = Number(columnKey);
      const { v, t, s } = columns[column]!;
      const before = matrix.getValue(row, column);
      // Without a value it is a look alone, and the content stays.
      const after: ICellData = v === undefined ? { ...before } : {};
      if (v !== undefined && v !== null) Object.assign(after, { v, t });
      const style = s ? combine(before?.s, s) : before?.s;
      if (style) after.s = style;
      else delete after.s;
      if (Object.keys(after).length > 0) matrix.setValue(row, column, after);
      else if (before) matrix.realDeleteValue(row, column);
    }
  }
}

/** The same for one look of a whole area. */
export function putLook(
  matrix: ObjectMatrix<Nullable<ICellData>>,
  styles: Styles,
  area: Area,
  look: IStyleData,
): void {
  const combine = combiner(styles);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = matrix.getValue(row, column);
      const style = combine(cell?.s, look);
      if (!cell) {
        if (style) matrix.setValue(row, column, { s: style });
      } else if (style) {
        cell.s = style;
      } else {
        delete cell.s;
        if (Object.keys(cell).length === 0) matrix.realDeleteValue(row, column);
      }
    }
  }
}

type Style = ICellData['s'];

/** The id of what a look makes of a cell's style, null where nothing is left of it. */
function combiner(styles: Styles): (before: Style, look: Style) => string | null {
  const known = new Map<Style, Map<Style, string | null>>();
  return (before, look) => {
    let byLook = known.get(before);
    if (!byLook) known.set(before, (byLook = new Map<Style, string | null>()));
    let id = byLook.get(look);
    if (id === undefined) {
      const merged = { ...styles.get(before), ...styles.get(look) };
      const kept = Object.fromEntries(Object.entries(merged).filter(([, part]) => part !== null));
      id = Object.keys(kept).length > 0 ? (styles.setValue(kept) ?? null) : null;
      byLook.set(look, id);
    }
    return id;
  };
}
