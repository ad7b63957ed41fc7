import type { Cell } from '../../staffing-export/export-layout';
import { carriedColumns, type Arrangement } from '../own-sheets/arrange-columns';
import { packCell } from '../own-sheets/carried-cell';
import type { StandingTable } from '../own-sheets/sheet-draft';
import type { InExcel } from '../request/in-excel';
import { inBlocks } from '../request/row-blocks';
import type { Place } from '../request/source-place';
import { readColumns } from './read-columns';

/** The columns that tell rows apart, as they are called in the table and in its new content. */
export interface RowIdentity {
  readonly before: readonly string[];
  readonly now: readonly string[];
}

const ROWS_PER_WRITE = 5_000;

/**
 * Brings what the user wrote into columns of their own to where its row is in the new content: rows
 * are the same where the columns of their identity say the same, and the first is the first among
 * several. A formula that all rows share is given to new rows too.
 *
 * @param body of the draft.
 */
export async function carryColumns(
  standing: StandingTable | null,
  arrangement: Arrangement,
  body: Place,
  { before, now }: RowIdentity,
  excel: InExcel,
): Promise<void> {
  const carried = carriedColumns(arrangement);
  if (!standing || carried.length === 0) return;
  const { names } = arrangement;
  const written = carried.map((at) => standing.header.indexOf(names[at]!));
  const place = await findBody(standing, excel);
  const known = await readKeys(place, placesOf(standing.header, before));
  const cells = await readOwn(place, written, excel);
  const shared = cells.map(sharedFormula);
  const rowOf = new Map(known.map((key, row) => [key, row]));
  const keys = await readKeys(body, placesOf(names, now));
  const rows = keys.map((key) => {
    const row = rowOf.get(key);
    return cells.map((column, at) => (row === undefined ? shared[at]! : column[row]!));
  });
  await inBlocks(rows.length, ROWS_PER_WRITE, (first, end) =>
    excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(body.sheetId);
      carried.forEach((column, at) => {
        const target = sheet.getRangeByIndexes(
          body.top + first,
          body.left + column,
          end - first,
          1,
        );
        target.values = rows.slice(first, end).map((row) => [row[at]!]);
      });
      await context.sync();
    }),
  );
}

function placesOf(header: readonly string[], names: readonly string[]): number[] {
  return names.map((name) => header.indexOf(name)).filter((at) => at >= 0);
}

/** What tells each row apart, and the how-manieth of those that say the same it is. */
async function readKeys(place: Place, columns: readonly number[]): Promise<string[]> {
  const counts = new Map<string, number>();
  const keys: string[] = [];
  for await (const block of readColumns(place, columns)) {
    for (let row = 0; row < block.rowCount; row += 1) {
      const key = JSON.stringify(block.columns.map((cells) => String(cells?.[row] ?? '').trim()));
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      keys.push(`${key} ${count}`);
    }
  }
  return keys;
}

/** The cells of the user's columns, packed for the draft, column by column. */
async function readOwn(
  place: Place,
  columns: readonly number[],
  excel: InExcel,
): Promise<Cell[][]> {
  const cells: Cell[][] = columns.map(() => []);
  await inBlocks(place.rowCount, ROWS_PER_WRITE, (first, end) =>
    excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheetId);
      const ranges = columns.map((column) => {
        const range = sheet.getRangeByIndexes(
          place.top + first,
          place.left + column,
          end - first,
          1,
        );
        range.load('values, formulasR1C1');
        return range;
      });
      await context.sync();
      ranges.forEach(({ values, formulasR1C1 }, at) => {
        cells[at]!.length = first;
        values.forEach(([value], row) =>
          cells[at]!.push(packCell(value as Cell, formulasR1C1[row]![0] as Cell)),
        );
      });
    }),
  );
  return cells;
}

/** The formula that stands in every row; blank where there is none. */
function sharedFormula(cells: readonly Cell[]): Cell {
  const [first = ''] = cells;
  const isFormula = typeof first === 'string' && first.startsWith("'=");
  return isFormula && cells.every((cell) => cell === first) ? first : '';
}

function findBody({ sheetId, tableId }: StandingTable, excel: InExcel): Promise<Place> {
  return excel(async (context) => {
    const range = context.workbook.tables.getItem(tableId).getDataBodyRange();
    range.load('rowIndex, columnIndex, rowCount, columnCount');
    await context.sync();
    return {
      sheetId,
      sheetName: '',
      top: range.rowIndex,
      left: range.columnIndex,
      rowCount: range.rowCount,
      columnCount: range.columnCount,
    };
  });
}
