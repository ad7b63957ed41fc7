import type { CellRow } from '../../staffing-export/export-layout';
import { likeness } from '../../staffing-export/find-tables';
import { OUR_TABLE_PREFIX } from '../own-sheets/result-names';
import { inExcel } from '../request/in-excel';
import type { SourcePlace } from '../request/source-place';
import { placeOf } from './find-source';
import { openTable } from './open-table';

/**
 * More would keep Excel busy for what nobody may need; and all heads come in one answer, which Excel
 * on the web does not give beyond 5 MB.
 */
const MOST_SHEETS = 20;
const ROWS_SEEN = 30;
const COLUMNS_SEEN = 60;

/**
 * Sheets besides the active one that look like a list of positions: they have a column of titles, and
 * one of grades or of position numbers, and rows below their names. Hidden sheets and ours are left
 * out.
 *
 * @returns the likeliest first, sheets that are alike in their order.
 */
export function findExports(): Promise<readonly SourcePlace[]> {
  return inExcel(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id');
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name, items/visibility');
    await context.sync();

    const others = worksheets.items
      .filter(({ id, visibility }) => id !== active.id && visibility === 'Visible')
      .slice(0, MOST_SHEETS)
      .map((sheet) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('address, rowIndex, columnIndex, rowCount, columnCount');
        sheet.tables.load('items/name');
        sheet.protection.load('protected');
        return { sheet, used };
      });
    await context.sync();

    const heads = others
      .filter(({ sheet, used }) => !used.isNullObject && !isOurs(sheet))
      .map(({ sheet, used }) => {
        const place = placeOf(sheet, used, null);
        const rowCount = Math.min(place.rowCount, ROWS_SEEN);
        const columnCount = Math.min(place.columnCount, COLUMNS_SEEN);
        const range = sheet.getRangeByIndexes(place.top, place.left, rowCount, columnCount);
        range.load('values');
        return { place, range };
      });
    await context.sync();

    const seen = await Promise.all(
      heads.map(async ({ place, range }) => ({
        place,
        likeness: await likenessToExport(place, range.values as CellRow[]),
      })),
    );
    return seen
      .filter((sheet) => sheet.likeness > 0)
      .sort((one, other) => other.likeness - one.likeness)
      .map(({ place }) => place);
  });
}

const isOurs = ({ tables }: Excel.Worksheet): boolean =>
  tables.items.some(({ name }) => name.startsWith(OUR_TABLE_PREFIX));

/** 0 for what is no list of positions. */
async function likenessToExport(place: SourcePlace, rows: readonly CellRow[]): Promise<number> {
  const opened = await openTable(place, () => Promise.resolve(rows));
  if (typeof opened === 'string' || opened.sample.length === 0) return 0;
  const { columns } = opened.layout;
  const fields = columns.map(({ field }) => field);
  const isList =
    fields.includes('title') && (fields.includes('grade') || fields.includes('position number'));
  return isList ? likeness({ names: columns.map(({ name }) => name) }) : 0;
}
