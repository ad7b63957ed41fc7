import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IStyleData,
  IWorksheetData,
} from '@univerjs/core';
import type { InitialCells } from '../stores/sheet-store';
import { toCellData } from './cell-data';
import { toStyleData } from './style-data';

/** A blank sheet, as large as it looks; it grows when something is written further out. */
export const newSheet = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 80,
  defaultRowHeight: 22,
};

export interface FilledSheet extends Pick<IWorksheetData, 'cellData' | 'columnCount' | 'rowCount'> {
  readonly styles: Record<string, IStyleData>;
}

let nextStyle = 1;

/** The cells of a new sheet in Univer's form, with the styles that they name. */
export function toSheetData({ rows, formats }: InitialCells): FilledSheet {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  let columns = newSheet.columnCount;
  rows.forEach((inputs, row) => {
    const cells: Record<number, ICellData> = {};
    inputs?.forEach((input, column) => {
      if (input === undefined || input === null || input === '') return;
      const { f, v, t } = toCellData(input);
      cells[column] = f ? { f } : { v: v ?? null, t: t ?? null };
    });
    cellData[row] = cells;
    columns = Math.max(columns, inputs?.length ?? 0);
  });

  const styles: Record<string, IStyleData> = {};
  const ids = new Map<string, string>();
  for (const { area, format } of formats) {
    const key = JSON.stringify(format);
    let id = ids.get(key);
    if (!id) {
      ids.set(key, (id = `file-style-${nextStyle++}`));
      styles[id] = toStyleData(format);
    }
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = (cellData[row] ??= {});
      for (let column = area.left; column <= area.right; column++) {
        cells[column] = { ...cells[column], s: id };
      }
    }
  }
  const rowCount = Math.max(newSheet.rowCount, rows.length + 200);
  return { cellData, columnCount: columns + 2, rowCount, styles };
}
