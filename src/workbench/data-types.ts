import type { CellPlace } from './cell-place';
import type { CellValue } from './stores/sheet-store';

/** A cell's data type, as `Excel.CellValue` declares it: a formatted number, an entity, … */
export interface DataType {
  readonly type: string;
  readonly basicValue?: CellValue;
  readonly text?: string;
}

/** What a cell with the data type shows to the grid and to formulas of the grid's own. */
export function shownBy(value: object): CellValue {
  const { type, text, basicValue, code } = value as DataType & { readonly code?: string };
  if (type === 'Entity' || type === 'LinkedEntity') return text ?? '';
  return basicValue ?? code ?? '#VALUE!';
}

export const isDataType = (value: unknown): value is DataType =>
  typeof value === 'object' && value !== null && 'type' in value && value.type !== 'Error';

/** The data types of a workbook's cells. The grid knows values alone. */
export class DataTypes {
  readonly #byCell = new Map<string, DataType>();

  put(cell: CellPlace, value: DataType): void {
    this.#byCell.set(keyOf(cell), value);
  }

  /** The data type of a cell, unless the cell has come to show something else. */
  at(cell: CellPlace, shown: CellValue): DataType | null {
    const value = this.#byCell.get(keyOf(cell));
    return value && shownBy(value) === shown ? value : null;
  }

  clear(): void {
    this.#byCell.clear();
  }
}

const keyOf = ({ sheetId, row, column }: CellPlace): string => `${sheetId} ${row} ${column}`;
