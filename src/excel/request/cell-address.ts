import { columnLetters } from '../../staffing-export/column-letters';

/** A rectangle on a sheet, all four counted from 0, both ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Such as `A2:C9`. */
export function addressOf({ top, left, bottom, right }: CellArea): string {
  return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}

/** Such as `B7`; row and column count from 0. */
export const cellAddressOf = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;
