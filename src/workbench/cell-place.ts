/** A cell that waits for a result. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
