import type { PlainDate } from '../../domain/plain-date';
import {
  findHandOverColumns,
  HAND_OVER_COLUMNS,
  handingKey,
  holdersOf,
  printHanding,
  readHandedRows,
  type HandOverColumn,
  type Handing,
} from '../../review/hand-over';
import type { Cell, CellRow } from '../../staffing-export/export-layout';
import type { Wording } from '../../wording/wording';
import { DATE_FORMATS } from '../own-sheets/date-formats';
import { queueNewTable } from '../own-sheets/queue-new-table';
import { lineOf, queueRemoval } from '../own-sheets/queue-removal';
import { HANDED_OVER_SHEET, HANDED_OVER_TABLE } from '../own-sheets/result-names';
import {
  restoreTable,
  snapshotTable,
  type OwnTable,
  type TableSnapshot,
} from '../own-sheets/table-snapshot';
import { allOrNothing } from '../request/all-or-nothing';
import { rowsPerBlock } from '../request/block-size';
import { inExcel, type InExcel } from '../request/in-excel';
import { inBlocks } from '../request/row-blocks';
import { asTyped } from '../request/typed-cell';
import { loadFilter, queueUnfiltered } from '../request/unfiltered';
import { toWorkbookError } from '../request/workbook-error';

const HANDED_OVER: OwnTable = { sheetName: HANDED_OVER_SHEET, tableName: HANDED_OVER_TABLE };

/** A row with its causes, about. */
const BYTES_PER_ROW = 600;

const WIDTHS: Readonly<Record<HandOverColumn, number>> = {
  Title: 220,
  Grade: 60,
  'Former family': 140,
  'Position number': 100,
  'Job family': 220,
  'Allocated grade': 100,
  'Decided by': 90,
  'Decided on': 90,
  Why: 220,
  Positions: 70,
  Proposed: 220,
  'In review because': 300,
  'Handed to': 110,
  'Handed on': 90,
};

/** What the table *JD_HandedOver* says, and where it stands. */
export interface HandedOver {
  readonly sheetId: string | null;
  /** See `holdersOf`. */
  readonly holders: ReadonlyMap<string, string>;
}

export function readHandedOver(excel: InExcel): Promise<HandedOver> {
  return excel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(HANDED_OVER_TABLE);
    const range = table.getRange();
    range.load('values');
    const sheet = table.worksheet.load('id');
    await context.sync();
    if (table.isNullObject) return { sheetId: null, holders: new Map() };
    return { sheetId: sheet.id, holders: holdersOf(range.values as CellRow[]) };
  });
}

/**
 * Writes whom the cases are with: a row for each, in its place where it has one. What is taken back
 * loses its row, unless somebody has answered there.
 *
 * @throws {WorkbookError} with the table as it was; see `allOrNothing`.
 */
export async function writeHandings(
  handings: readonly Handing[],
  on: PlainDate,
  wording: Wording,
): Promise<void> {
  let before: TableSnapshot | null = null;
  try {
    await allOrNothing({
      where: HANDED_OVER_TABLE,
      write: async (begin) => {
        before = await snapshotTable(HANDED_OVER);
        begin();
        await inBlocks(handings.length, rowsPerBlock(BYTES_PER_ROW), (first, end) =>
          inExcel((context) => writeBlock(context, handings.slice(first, end), on, wording)),
        );
      },
      takeBack: (excel) => restoreTable(HANDED_OVER, before!, excel),
    });
  } catch (error) {
    throw toWorkbookError(error, HANDED_OVER_SHEET);
  }
}

async function writeBlock(
  context: Excel.RequestContext,
  handings: readonly Handing[],
  on: PlainDate,
  wording: Wording,
): Promise<void> {
  const { tables, worksheets } = context.workbook;
  const known = tables.getItemOrNullObject(HANDED_OVER_TABLE);
  const range = known.getRange();
  range.load('values');
  const taken = worksheets.getItemOrNullObject(HANDED_OVER_SHEET);
  const filter = loadFilter(context, HANDED_OVER_TABLE);
  await context.sync();
  const { table, head } = known.isNullObject
    ? queueNewTable(
        context,
        HANDED_OVER,
        HAND_OVER_COLUMNS,
        WIDTHS,
        wording.locale,
        !taken.isNullObject,
      )
    : { table: known, head: null };
  const cells = known.isNullObject
    ? [[...HAND_OVER_COLUMNS], HAND_OVER_COLUMNS.map(() => '')]
    : (range.values as CellRow[]);
  queueUnfiltered([filter], () => {
    queueHandings(table, cells, handings, on, wording);
    for (const column of ['Decided on', 'Handed on'] satisfies HandOverColumn[]) {
      const dates = table.columns.getItem(column).getDataBodyRange();
      dates.numberFormat = DATE_FORMATS[wording.locale] as unknown as string[][];
    }
  });
  const keepNames = head?.();
  await context.sync();
  await keepNames?.();
}

function queueHandings(
  table: Excel.Table,
  [header = [], ...rows]: readonly CellRow[],
  handings: readonly Handing[],
  on: PlainDate,
  wording: Wording,
): void {
  const columns = findHandOverColumns(header);
  const rowAt = (place: number) => lineOf(table, place, header.length);
  const known = readHandedRows([header, ...rows]);
  const places = new Map(known.flatMap((row, at) => (row ? [[row.key, at] as const] : [])));
  const free = rows.flatMap((row, at) => (row.every((cell) => cell === '') ? [at] : []));
  const added: Cell[][] = [];
  const removed: number[] = [];
  for (const { reviewed, to } of handings) {
    const place = places.get(handingKey(reviewed));
    if (to === null) {
      if (place === undefined) continue;
      if (!known[place]!.isAnswered) removed.push(place);
      else {
        const row = [...rows[place]!];
        row[columns['Handed to']] = '';
        row[columns['Handed on']] = '';
        rowAt(place).values = [row.map(asTyped)];
      }
      continue;
    }
    const row: Cell[] = header.map((_, at) =>
      place === undefined ? '' : (rows[place]![at] ?? ''),
    );
    const isAnswered = place !== undefined && known[place]!.isAnswered;
    printHanding({ reviewed, to }, on, wording).forEach((cell, at) => {
      const column = HAND_OVER_COLUMNS[at]!;
      // What the colleague has written stays.
      const isTheirs = isAnswered && cell === '';
      if (columns[column] >= 0 && !isTheirs) row[columns[column]] = cell;
    });
    const target = place ?? free.shift();
    if (target === undefined) added.push(row.map(asTyped));
    else rowAt(target).values = [row.map(asTyped)];
  }
  if (added.length > 0) table.rows.add(undefined, added);
  queueRemoval(table, removed, rows.length + added.length, header.length);
}
