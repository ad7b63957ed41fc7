import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type ObjectMatrix,
  type Styles,
} from '@univerjs/core';

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/**
 * Writes contents and looks straight into a sheet's cells, for a sheet that nothing looks at: told
 * of a write, Univer spends several times its cost on what would have to be painted or calculated.
 * Formulas and rich text are not for it.
 */
export function putCells(
  matrix: ObjectMatrix<Nullable<ICellData>>,
  styles: Styles,
  cells: Cells,
): void {
  const known = new Map<ICellData['s'], Map<ICellData['s'], string | null>>();
  const combine = (before: ICellData['s'], look: ICellData['s']): string | null => {
    let byLook = known.get(before);
    if (!byLook) known.set(before, (byLook = new Map<ICellData['s'], string | null>()));
    let id = byLook.get(look);
    if (id === undefined) {
      const merged = { ...styles.get(before), ...styles.get(look) };
      const kept = Object.fromEntries(Object.entries(merged).filter(([, part]) => part !== null));
      id = Object.keys(kept).length > 0 ? (styles.setValue(kept) ?? null) : null;
      byLook.set(look, id);
    }
    return id;
  };
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
