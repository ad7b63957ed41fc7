import { recogniseColumns } from '../../staffing-export/columns';
import type { CellRow, ExportLayout } from '../../staffing-export/export-layout';
import { findHeader, type FoundHeader } from '../../staffing-export/find-header';
import { findTables, type SheetTable } from '../../staffing-export/find-tables';
import { labelsOf } from '../../staffing-export/header-labels';
import { findNoList, type NoList } from '../../staffing-export/no-list';
import { addressOf } from '../request/cell-address';
import type { SourcePlace } from '../request/source-place';
import { inOrder, withTable, type TableChoice } from './table-choice';

/** A table, ready to be read. */
export interface OpenedTable {
  /** Its columns, and the rows from there on. */
  readonly place: SourcePlace;
  /** As recognised by names and content. */
  readonly layout: ExportLayout;
  /** The first rows below the header. */
  readonly sample: readonly CellRow[];
  readonly table: TableChoice;
  /** All tables that begin in the first rows, this one among them, from the top. */
  readonly tables: readonly TableChoice[];
}

/** Why a sheet has no table of positions. */
export type NoTable = 'no header' | NoList;

type ReadHead = (place: SourcePlace, count: number) => Promise<readonly CellRow[]>;

const HEAD_ROWS = 200;

/**
 * Opens the table of positions on a sheet.
 *
 * @param found the sheet's used range, or an Excel table, which is one table whatever it holds.
 * @param wanted the table that the user chose; null, or one that is gone, for the one that looks most
 *   like a list of positions.
 * @returns why there is none, or what else the sheet is.
 */
export async function openTable(
  found: SourcePlace,
  readHead: ReadHead,
  wanted: TableChoice | null = null,
): Promise<OpenedTable | NoTable> {
  const head = await readHead(found, HEAD_ROWS);
  const listed = found.tableName === null ? findTables(head, found.left) : onlyTable(head, found);
  const noList = wanted === null ? findNoList(head) : null;
  if (noList !== null) return noList;
  if ('problem' in listed) return 'no header';
  const choices = listed.map((table) => choiceOf(table, found, head));
  const chosen = wanted && (await readWanted(found, readHead, wanted));
  if (wanted && chosen) return { ...chosen, table: wanted, tables: withTable(choices, wanted) };

  const [table, choice] = [listed[0]!, choices[0]!];
  const rows = head.map((row) => row.slice(table.left, table.left + table.width));
  const place = narrow(found, { ...choice, top: found.top });
  return { ...layOut(place, table, rows), table: choice, tables: inOrder(choices) };
}

async function readWanted(found: SourcePlace, readHead: ReadHead, wanted: TableChoice) {
  const isInside =
    wanted.top >= found.top &&
    wanted.top < found.top + found.rowCount &&
    wanted.left >= found.left &&
    wanted.left + wanted.width <= found.left + found.columnCount;
  if (!isInside) return null;
  const place = narrow(found, wanted);
  const rows = await readHead(place, HEAD_ROWS);
  const header = findHeader(rows, place.left);
  return 'problem' in header || header.offset > 0 ? null : layOut(place, header, rows);
}

function layOut(place: SourcePlace, header: FoundHeader, rows: readonly CellRow[]) {
  const sample = rows.slice(header.offset + header.rows);
  const layout: ExportLayout = {
    headerOffset: header.offset,
    headerRows: header.rows,
    columns: recogniseColumns(header.names, sample),
  };
  return { place, layout, sample };
}

function onlyTable(head: readonly CellRow[], { columnCount, left }: SourcePlace) {
  const header = findHeader(head, left);
  return 'problem' in header ? header : [{ ...header, left: 0, width: columnCount }];
}

function choiceOf(
  { offset, rows, left, width }: SheetTable,
  found: SourcePlace,
  head: readonly CellRow[],
): TableChoice {
  const lines = head.slice(offset, offset + rows).map((row) => row.slice(left, left + width));
  const names = labelsOf(lines, width).filter((label) => label !== '');
  return { top: found.top + offset, left: found.left + left, width, names };
}

/** The part of a place from the table's first row on, and its columns. */
export function narrow(
  found: SourcePlace,
  { top, left, width }: Omit<TableChoice, 'names'>,
): SourcePlace {
  const bottom = found.top + found.rowCount - 1;
  return {
    ...found,
    top,
    left,
    rowCount: bottom - top + 1,
    columnCount: width,
    address: addressOf({ top, left, bottom, right: left + width - 1 }),
  };
}
