import { isBlank, tidyText } from './cell-text';
import { recogniseColumns } from './columns';
import type { CellRow, Field } from './export-layout';
import { findHeader, type FoundHeader, type NoHeader } from './find-header';
import { countKnownFields, filledCells } from './label-row';
import { recogniseHeader } from './recognise-header';
import { watchTables } from './watch-tables';

/** A table of a sheet, by its header. Its rows go on below, as far as `watchTables` finds. */
export interface SheetTable extends FoundHeader {
  /** The columns that it takes, from 0 within the rows given. */
  readonly left: number;
  readonly width: number;
}

/** A column, from 0, to a column that is no longer its. */
interface Band {
  readonly from: number;
  readonly to: number;
}

const CORE: readonly Field[] = ['title', 'grade', 'position number'];

/** Below another table a table needs as much to be one. */
const LEAST_KNOWN_ABOVE = 2;

/**
 * Finds the tables on a sheet that have a header each: above one another, or beside one another with
 * a blank column between.
 *
 * @param rows the sheet's first rows, from the top of its used range.
 * @param left the range's first column on the sheet, from 0.
 * @returns the one that looks most like a list of positions first, then the others in their order;
 *   or why there is none.
 */
export function findTables(rows: readonly CellRow[], left = 0): readonly SheetTable[] | NoHeader {
  const bands = joinBands(rows, bandsOf(rows));
  const tables = bands.flatMap((band) => tablesWithin(rows, band, left));
  if (tables.length === 0) {
    const none = findHeader(rows, left);
    return 'problem' in none ? none : [{ ...none, left: 0, width: none.names.length }];
  }
  const most = tables.reduce((one, other) => (likeness(other) > likeness(one) ? other : one));
  // Of lists below one another the first: what stands below it is said to be left out.
  const best = tables.find((table) => table.left === most.left && !isLikelier(most, table))!;
  return [best, ...tables.filter((table) => table !== best)];
}

/** Of lists with the same main columns one is hardly likelier than another. */
const HARDLY_LIKELIER = 0.8;

/** Whether a header is so much more of a list of positions that another one above it is of something else. */
export function isLikelier(one: Names, above: Names): boolean {
  const isMain = CORE.every((field) =>
    above.names.some((name) => recogniseHeader(name).field === field),
  );
  return likeness(one) * (isMain ? HARDLY_LIKELIER : 1) > likeness(above);
}

interface Names {
  readonly names: readonly string[];
}

/** How much a header is one of a list of positions. */
export function likeness({ names }: Names): number {
  const fields = new Set(names.map((name) => recogniseHeader(name).field));
  const core = CORE.filter((field) => fields.has(field));
  fields.delete(null);
  return fields.size + 2 * core.length;
}

function tablesWithin(rows: readonly CellRow[], band: Band, left: number): SheetTable[] {
  const own = rows.map((row) => row.slice(band.from, band.to));
  const header = findHeader(own, left + band.from);
  if ('problem' in header) return [];
  const place = { left: band.from, width: band.to - band.from };
  const above = tablesAbove(own.slice(0, header.offset), left + band.from);
  const start = header.offset + header.rows;
  const columns = recogniseColumns(header.names, own.slice(start));
  const watch = watchTables({ columns, headerRows: header.rows });
  own.slice(start).forEach((cells, index) => watch.add(cells, start + index));
  const below = watch.end().headers.flatMap(({ row }) => {
    const found = findHeader(own.slice(row), left + band.from);
    return 'problem' in found ? [] : [{ ...found, offset: row + found.offset }];
  });
  return [...above, header, ...below].map((found) => ({ ...found, ...place }));
}

/** Title lines above a header are no table: names of columns and rows below them are. */
function tablesAbove(rows: readonly CellRow[], left: number): FoundHeader[] {
  if (rows.length < 2) return [];
  const header = findHeader(rows, left);
  if ('problem' in header) return [];
  const further = tablesAbove(rows.slice(0, header.offset), left);
  const labels = filledCells(rows[header.offset]!).map(tidyText);
  const below = rows.slice(header.offset + header.rows);
  const hasRows = below.some((row) => filledCells(row).length > 1);
  const isHeader =
    labels.length >= 2 &&
    !labels.some((label) => label.endsWith(':')) &&
    countKnownFields(labels) >= Math.min(LEAST_KNOWN_ABOVE, labels.length - 1);
  return hasRows && isHeader ? [...further, header] : further;
}

function bandsOf(rows: readonly CellRow[]): Band[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const isUsed = new Uint8Array(width);
  for (const row of rows) {
    row.forEach((cell, index) => {
      if (cell !== '' && !isBlank(cell)) isUsed[index] = 1;
    });
  }
  const bands: Band[] = [];
  for (let index = 0; index < width; index += 1) {
    if (!isUsed[index]) continue;
    const from = index;
    while (index < width && isUsed[index]) index += 1;
    bands.push({ from, to: index });
  }
  return bands;
}

/** Bands that are one table with a blank column in it are one band. */
function joinBands(rows: readonly CellRow[], bands: readonly Band[]): Band[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (bands.length < 2) return [{ from: 0, to: width }];
  const joined: Band[] = [];
  for (const band of bands) {
    const before = joined.at(-1);
    if (before && !standsAlone(rows, before, band)) {
      joined[joined.length - 1] = { from: before.from, to: band.to };
    } else {
      joined.push(band);
    }
  }
  return joined.length === 1 ? [{ from: 0, to: width }] : joined;
}

/** Whether two bands hold a table each rather than parts of one. */
function standsAlone(rows: readonly CellRow[], before: Band, band: Band): boolean {
  const [one, other] = [stretchOf(rows, before), stretchOf(rows, band)];
  if (!one || !other) return false;
  const common = one.fields.filter((field) => other.fields.includes(field));
  const isOtherLine = one.bottom < other.header || other.bottom < one.header;
  if (isOtherLine) return true;
  // Nothing in it is numbered, called or graded: it says more of the rows beside it.
  const isOfItsOwn = CORE.some((field) => other.fields.includes(field));
  if (!isOfItsOwn && one.header === other.header) return false;
  // A list and a count beside it share a column, and one is far shorter than the other.
  const isUneven = Math.min(one.rows, other.rows) < Math.max(one.rows, other.rows) / 2;
  return common.length >= (isUneven ? 1 : 2);
}

/** Where a band's header and rows stand, if it has both. */
function stretchOf(rows: readonly CellRow[], { from, to }: Band) {
  const own = rows.map((row) => row.slice(from, to));
  const header = findHeader(own);
  if (to - from < 2 || 'problem' in header) return null;
  const labels = filledCells(own[header.offset]!).map(tidyText);
  const fields = header.names.flatMap((name): Field[] => {
    const { field } = recogniseHeader(name);
    return field === null ? [] : [field];
  });
  const start = header.offset + header.rows;
  const filled = own.slice(start).filter((row) => filledCells(row).length > 0).length;
  const isTable = labels.length >= 2 && fields.length > 0 && filled > 0;
  if (!isTable || labels.some((label) => label.endsWith(':'))) return null;
  return { header: header.offset, bottom: start - 1, rows: filled, fields };
}
