/** A rectangle of cells on a sheet; `top` and `left` count from 0. */
export interface Place {
  /** Survives a rename of the sheet. */
  readonly sheetId: string;
  readonly sheetName: string;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Where the positions are read from. */
export interface SourcePlace extends Place {
  /** Null where the place is a sheet's used range. */
  readonly tableName: string | null;
  /** Without the sheet's name, such as A1:N301. */
  readonly address: string;
  /** The sheet is protected; it can be read all the same. */
  readonly isProtected: boolean;
}

/** The part of an address behind the sheet's name. */
export function withoutSheetName(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
