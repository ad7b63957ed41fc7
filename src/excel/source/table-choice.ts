/** One of the tables on a sheet, by where its header begins: row and column of the sheet from 0. */
export interface TableChoice {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  /** What its header says, blank cells left out. */
  readonly names: readonly string[];
}

/** The tables with one more, unless it is among them. */
export function withTable(
  tables: readonly TableChoice[],
  table: TableChoice,
): readonly TableChoice[] {
  return tables.some((known) => isSameTable(known, table)) ? tables : inOrder([...tables, table]);
}

export const isSameTable = (one: TableChoice, other: TableChoice): boolean =>
  one.top === other.top && one.left === other.left;

/** From the top. */
export const inOrder = (tables: readonly TableChoice[]): readonly TableChoice[] =>
  [...tables].sort((one, other) => one.top - other.top || one.left - other.left);
