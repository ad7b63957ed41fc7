import { carriedColumns, spansBetween, type Arrangement } from './arrange-columns';
import type { BodyLooks } from './filling';
import { headingsOf, type Heading } from './head-columns';
import type { FilledDraft } from './replace-sheet';
import type { SheetDraft } from './sheet-draft';
import type { Place } from '../request/source-place';
import { draftName, type OwnSheet } from './own-sheet';
import { asTyped } from '../request/typed-cell';
import type { CellRow } from '../../staffing-export/export-layout';
import { writeRows } from './write-rows';

/** Rows that are made ready to be written at a time. */
const ROWS_PER_BLOCK = 10_000;

/**
 * Writes a table's content on a draft, from A1 on.
 *
 * @param rows in the order of the new columns, without the header.
 * @returns where the body stands; a table has at least one row, be it a blank one.
 */
export async function writeBody(
  own: OwnSheet,
  draft: SheetDraft,
  arrangement: Arrangement,
  rows: readonly CellRow[],
): Promise<Place> {
  const { sheetId } = draft;
  const { names, sources } = arrangement;
  await writeRows(sheetId, 0, [names.map(asTyped)]);
  for (let next = 0; next < rows.length; next += ROWS_PER_BLOCK) {
    const block = rows.slice(next, next + ROWS_PER_BLOCK);
    await writeRows(
      sheetId,
      next + 1,
      block.map((row) => arrangeRow(row, sources).map(asTyped)),
    );
  }
  return bodyOf(own, draft, names.length, rows.length);
}

/** Where the body of a draft's table stands. */
export const bodyOf = (
  own: OwnSheet,
  { sheetId }: SheetDraft,
  columnCount: number,
  rowCount: number,
): Place => ({
  sheetId,
  sheetName: draftName(own),
  top: 1,
  left: 0,
  rowCount: Math.max(1, rowCount),
  columnCount,
});

const arrangeRow = (row: CellRow, sources: Arrangement['sources']): CellRow =>
  sources.map((source) => (source === null ? '' : row[source]!));

/**
 * What a draft with one table holds, for who brings it into its place.
 *
 * @param heading null where its columns show the names that they have.
 */
export function filledTable(
  arrangement: Arrangement,
  { rowCount, columnCount }: Place,
  heading: Heading | null,
  looks: Partial<BodyLooks> = {},
): FilledDraft {
  const rows = rowCount + 1;
  const carried = carriedColumns(arrangement);
  return {
    image: { rows, columns: columnCount, table: { top: 0, left: 0, rows, columns: columnCount } },
    names: arrangement.names,
    removed: arrangement.removed,
    carried,
    looks: {
      plain: spansBetween(carried, columnCount),
      formats: [],
      formatsOfDraft: [],
      wrapped: [],
      rowHeight: null,
      colors: null,
      ...looks,
    },
    headings: heading ? headingsOf(arrangement.names, heading) : arrangement.names.map(() => null),
    before: null,
    settings: [],
  };
}
