import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { Formula, type CellInput, type InitialCells } from '../stores/sheet-store';
import { limits } from '../excel-limits';
import { toCellData } from './cell-data';
import { toRange } from './ranges';
import { toStyleData } from './style-data';

/** A blank sheet, as large as it looks; it grows when something is written further out. */
export const newSheet = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 80,
  defaultRowHeight: 22,
};

export interface FilledSheet extends Pick<
  IWorksheetData,
  'cellData' | 'columnCount' | 'rowCount' | 'mergeData' | 'rowData' | 'columnData'
> {
  readonly styles: Record<string, IStyleData>;
}

let nextStyle = 1;

/** The cells of a new sheet in Univer's form, with the styles that they name. */
export function toSheetData({ rows, formats, ...looks }: InitialCells): FilledSheet {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  let columns = newSheet.columnCount;
  rows.forEach((inputs, row) => {
    const cells: Record<number, ICellData> = {};
    inputs?.forEach((input, column) => {
      if (input === undefined || input === null || input === '') return;
      cells[column] = toContent(input);
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
        const cell = cells[column];
        if (cell) cell.s = id;
        else cells[column] = { s: id };
      }
    }
  }
  const merges = looks.merges ?? [];
  const lastRow = merges.reduce((last, { bottom }) => Math.max(last, bottom), rows.length - 1);
  const lastColumn = merges.reduce((last, { right }) => Math.max(last, right), columns - 1);
  return {
    cellData,
    columnCount: Math.min(limits.columns, lastColumn + 3),
    rowCount: Math.min(limits.rows, Math.max(newSheet.rowCount, lastRow + 201)),
    mergeData: merges.map(toRange),
    rowData: toRowData(looks),
    columnData: toColumnData(looks),
    styles,
  };
}

/** A formula with a value is calculated once something that it needs changes, as in Excel. */
function toContent(input: Exclude<CellInput, null>): ICellData {
  if (!(input instanceof Formula)) {
    const { v, t } = toCellData(input);
    return { v: v ?? null, t: t ?? null };
  }
  const { text, stored } = input;
  if (stored === null || stored === '') return { f: text };
  const { v, t } = toCellData(stored);
  return { f: text, v: v ?? null, t: t ?? null };
}

function toRowData({
  hiddenRows = [],
}: Pick<InitialCells, 'hiddenRows'>): IObjectArrayPrimitiveType<Partial<IRowData>> {
  return Object.fromEntries(hiddenRows.map((row) => [row, { hd: BooleanNumber.TRUE }]));
}

function toColumnData({
  columnWidths = new Map(),
  hiddenColumns = [],
}: Pick<InitialCells, 'columnWidths' | 'hiddenColumns'>): IObjectArrayPrimitiveType<
  Partial<IColumnData>
> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of columnWidths) columns[column] = { w: width };
  for (const column of hiddenColumns)
    columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}
