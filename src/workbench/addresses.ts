import { ApiError } from './api-error';
import { limits } from './excel-limits';

/** A rectangle of cells; zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const wholeSheet: Area = {
  top: 0,
  left: 0,
  bottom: limits.rows - 1,
  right: limits.columns - 1,
};

export const rowCountOf = (area: Area): number => area.bottom - area.top + 1;
export const columnCountOf = (area: Area): number => area.right - area.left + 1;
export const cellCountOf = (area: Area): number => rowCountOf(area) * columnCountOf(area);

export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const isWholeColumns = (area: Area): boolean =>
  area.top === 0 && area.bottom === wholeSheet.bottom;
export const isWholeRows = (area: Area): boolean =>
  area.left === 0 && area.right === wholeSheet.right;

/** "A" for 0, "AA" for 26. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for "A", 26 for "AA". */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1", "A1:C3", "A:C" or "1:3". */
export function formatArea(area: Area): string {
  if (area.top === 0 && area.bottom === limits.rows - 1) {
    return area.left === 0 && area.right === limits.columns - 1
      ? `1:${limits.rows}`
      : `${columnName(area.left)}:${columnName(area.right)}`;
  }
  if (area.left === 0 && area.right === limits.columns - 1) {
    return `${area.top + 1}:${area.bottom + 1}`;
  }
  const first = columnName(area.left) + (area.top + 1);
  const last = columnName(area.right) + (area.bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

const needsNoQuotes = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^([A-Z]{1,3}\d+|R\d*C\d*)$/i;

/** The sheet's name as it stands before the "!" of an address. */
export function quoteSheetName(name: string): string {
  return needsNoQuotes.test(name) && !looksLikeCell.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Parts "'My sheet'!A1" into the sheet's name, if there is one, and the rest. */
export function splitSheetName(address: string): { sheet: string | null; cells: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: null, cells: address };
  const raw = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(raw);
  return {
    sheet: quoted ? (quoted[1] ?? '').replaceAll("''", "'") : raw,
    cells: address.slice(at + 1),
  };
}

const cellPattern = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const columnPattern = /^\$?([A-Z]{1,3})$/i;
const rowPattern = /^\$?(\d{1,7})$/;

/** Null where an address of whole columns or rows leaves it open. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function cornerOf(text: string): Corner | null {
  const cell = cellPattern.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? '') };
  const column = columnPattern.exec(text);
  if (column) return { row: null, column: columnIndex(column[1] ?? '') };
  const row = rowPattern.exec(text);
  return row ? { row: Number(row[1]) - 1, column: null } : null;
}

/** The area of "A1", "A1:C3", "A:C" or "1:3", without a sheet's name; null if it is no address. */
export function tryParseArea(cells: string): Area | null {
  const parts = cells.trim().split(':');
  if (parts.length > 2) return null;
  const first = cornerOf(parts[0] ?? '');
  const last = parts.length === 2 ? cornerOf(parts[1] ?? '') : first;
  if (!first || !last || !areOfOneKind(first, last)) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const area = {
    top: Math.min(first.row ?? 0, last.row ?? 0),
    left: Math.min(first.column ?? 0, last.column ?? 0),
    bottom: Math.max(first.row ?? limits.rows - 1, last.row ?? limits.rows - 1),
    right: Math.max(first.column ?? limits.columns - 1, last.column ?? limits.columns - 1),
  };
  return isOnSheet(area) ? area : null;
}

/** Two cells, two columns or two rows. */
function areOfOneKind(first: Corner, last: Corner): boolean {
  return (
    (first.row === null) === (last.row === null) &&
    (first.column === null) === (last.column === null)
  );
}

/** Like {@link tryParseArea}, but answers InvalidArgument for what is no address. */
export function parseArea(cells: string): Area {
  const area = tryParseArea(cells);
  if (!area) throw new ApiError('InvalidArgument');
  return area;
}

export const isOnSheet = (area: Area): boolean =>
  area.top >= 0 && area.left >= 0 && area.bottom < limits.rows && area.right < limits.columns;
