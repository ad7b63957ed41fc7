import { loadMark, parseMark } from './draft-mark';
import { spansBetween } from './arrange-columns';
import { unpackCell } from './carried-cell';
import type { Filling, Image } from './filling';
import { headingChanges, isHeaded, loadRenamed, queueNames } from './head-columns';
import { draftName, type OwnSheet } from './own-sheet';
import { queueLooks } from './queue-looks';
import type { Cell } from '../../staffing-export/export-layout';
import type { InExcel } from '../request/in-excel';
import { inBlocks } from '../request/row-blocks';
import { asText } from '../request/typed-cell';
import { queueFilters } from '../request/unfiltered';
import { remedyFor } from '../request/with-retry';
import { WorkbookError } from '../request/workbook-error';

/** Cells that Excel copies in one request without being long away. */
const CELLS_PER_COPY = 2_000_000;
/** Cells of the user's own columns, which travel as texts. */
const ROWS_PER_CARRY = 5_000;

/**
 * Brings a complete draft over the table that stands, which stays the same table: whatever refers to
 * it goes on referring to it. Begun again after any interruption, it comes to the same end, for it
 * goes by the draft and its mark alone.
 *
 * @param run the run whose draft it must be; null for anyone's.
 * @returns whether there was one.
 * @throws {WorkbookError} `result vanished` where the table is gone by now, and with it the draft.
 */
export async function refillTable(
  own: OwnSheet,
  run: string | null,
  excel: InExcel,
): Promise<boolean> {
  const filling = await excel(async (context) => {
    const { worksheets, settings, tables } = context.workbook;
    const draft = worksheets.getItemOrNullObject(draftName(own));
    const table = tables.getItemOrNullObject(own.tableName);
    const marked = loadMark(context, own.mark);
    await context.sync();
    const mark = parseMark(marked);
    if (!mark?.filling || (run !== null && mark.run !== run)) return null;
    if (!draft.isNullObject && !table.isNullObject) return mark.filling;
    // Without a draft, all but the last word of it had been said.
    draft.delete();
    settings.getItemOrNullObject(own.mark).delete();
    await context.sync();
    if (table.isNullObject) throw new WorkbookError('result vanished', own.tableName);
    return null;
  });
  if (!filling) return false;
  await fillFromDraft(own, filling, excel, 'forgiving');
  return true;
}

/**
 * @param manner what becomes of a filter that Excel does not take back: an error, or, where there is
 *   no other way on, a table that shows all its rows.
 */
export async function fillFromDraft(
  own: OwnSheet,
  filling: Filling,
  excel: InExcel,
  manner: 'strict' | 'forgiving',
  beginning: Beginning | null = null,
): Promise<void> {
  const { image, carried, filters } = filling;
  const isOneStep = carried.length === 0 && filters.length === 0;
  let seen = beginning?.place ?? null;
  let isRenamed = false;
  await inBlocks(image.rows, rowsPerCopy(image), (first, end) =>
    excel(async (context) => {
      const found = seen ?? (await readPlace(context, own));
      // From now on it may stand elsewhere.
      seen = null;
      if (first === 0) beginning?.queue(context);
      const place = first === 0 ? queueShape(context, own, filling, found) : found;
      queueCopy(context, own, filling, place, first, end);
      const renamed = first === 0 ? loadLost(context, own, filling) : null;
      if (isOneStep && end === image.rows) queueEnd(context, own, filling);
      await context.sync();
      if (renamed?.()) isRenamed = true;
    }),
  );
  if (isRenamed) await excel((context) => nameAgain(context, own, filling));
  if (isOneStep) return;
  await inBlocks(image.table.rows - 1, ROWS_PER_CARRY, (first, end) =>
    carried.length === 0
      ? Promise.resolve()
      : excel((context) => typeCarried(context, own, filling, first, end)),
  );
  if (filters.length > 0) await setFilters(own, filling, excel, manner);
  await excel(async (context) => {
    queueEnd(context, own, filling);
    await context.sync();
  });
}

/** Asks whether Excel took a heading for a column's new name. */
function loadLost(
  context: Excel.RequestContext,
  { tableName }: OwnSheet,
  { names, headings = [] }: Filling,
): (() => boolean) | null {
  if (!isHeaded(headings)) return null;
  const header = context.workbook.tables.getItem(tableName).getHeaderRowRange();
  return loadRenamed(header, names, headings);
}

async function nameAgain(
  context: Excel.RequestContext,
  { tableName }: OwnSheet,
  { names, headings = [] }: Filling,
): Promise<void> {
  const table = context.workbook.tables.getItem(tableName);
  queueNames(() => table.getHeaderRowRange(), names, headings);
  await context.sync();
}

const rowsPerCopy = ({ columns }: Image) =>
  Math.max(1, Math.floor(CELLS_PER_COPY / Math.max(1, columns)));

/** How a filling begins that nobody has begun before. */
export interface Beginning {
  /** Where the table stood a moment ago. */
  readonly place: TablePlace;
  /** Says that it has begun, ahead of all else in the request. */
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Where the table stands at the moment. */
export interface TablePlace {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  /** Header and body; a row of totals is not among them. */
  readonly rows: number;
  readonly header: readonly string[];
  /** The number formats of the header's cells. */
  readonly headings: readonly string[];
  readonly isFiltered: boolean;
  readonly hasTotals: boolean;
  /** Whether anything stands on the sheet below the table. */
  readonly isAbove: boolean;
}

async function readPlace(
  context: Excel.RequestContext,
  { tableName }: OwnSheet,
): Promise<TablePlace> {
  const { read } = loadPlace(context.workbook.tables.getItem(tableName));
  await context.sync();
  return read();
}

/** Asks where a table stands; `read` tells it after the next sync. */
export function loadPlace(table: Excel.Table): {
  readonly header: Excel.Range;
  readonly read: () => TablePlace;
} {
  const { worksheet, autoFilter } = table;
  worksheet.load('id');
  table.load('showTotals');
  autoFilter.load('isDataFiltered');
  const header = table.getHeaderRowRange();
  header.load('values, numberFormat, rowIndex, columnIndex');
  const body = table.getDataBodyRange();
  body.load('rowCount');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex, rowCount');
  return { header, read: () => placeOf(table, { header, body, used }) };
}

function placeOf(
  { worksheet, autoFilter, showTotals }: Excel.Table,
  {
    header,
    body,
    used,
  }: { readonly header: Excel.Range; readonly body: Excel.Range; readonly used: Excel.Range },
): TablePlace {
  const rows = body.rowCount + 1;
  const bottom = header.rowIndex + rows;
  return {
    sheetId: worksheet.id,
    top: header.rowIndex,
    left: header.columnIndex,
    rows,
    header: header.values[0]!.map(String),
    headings: header.numberFormat[0] as string[],
    isFiltered: autoFilter.isDataFiltered,
    hasTotals: showTotals,
    isAbove: !used.isNullObject && used.rowIndex + used.rowCount > bottom,
  };
}

/**
 * Gives the table the columns and rows of the new content.
 *
 * @returns where it stands then.
 */
function queueShape(
  context: Excel.RequestContext,
  own: OwnSheet,
  { image, names, removed, looks, headings = [], before }: Filling,
  place: TablePlace,
): TablePlace {
  // Carried out late, when the draft is gone, the whole request must come to nothing.
  context.workbook.worksheets.getItem(draftName(own)).visibility = Excel.SheetVisibility.hidden;
  const table = context.workbook.tables.getItem(own.tableName);
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  if (place.isFiltered) table.clearFilters();
  if (place.hasTotals) table.showTotals = false;
  const above = image.table.top - place.top;
  if (above > 0) sheet.getRange(`1:${above}`).insert(Excel.InsertShiftDirection.down);
  const top = Math.max(place.top, image.table.top);
  const { left } = place;

  const gone = place.header.filter((name) => removed.includes(name));
  for (const name of gone) table.columns.getItem(name).delete();
  const standing = place.header.filter((name) => !gone.includes(name));
  standing.forEach((name, at) => {
    const wanted = names[at];
    if (wanted === undefined || wanted === name) return;
    // Excel renames the column, and what refers to it follows.
    sheet.getRangeByIndexes(top, left + at, 1, 1).values = [[asText(wanted)]];
  });
  for (const name of names.slice(standing.length)) table.columns.add(undefined, undefined, name);

  // A column that is added takes over how the one beside it is headed.
  const shown = place.headings.filter((_, at) => !gone.includes(place.header[at]!));
  for (const [at, format] of headingChanges(headings, shown)) {
    sheet.getRangeByIndexes(top, left + at, 1, 1).numberFormat = [[format]];
  }

  const { rows } = image.table;
  const area = (first: number, count: number) =>
    sheet.getRangeByIndexes(top + first, left, count, names.length);
  if (rows > place.rows && place.isAbove) {
    // What the user wrote below makes room.
    area(place.rows, rows - place.rows).insert(Excel.InsertShiftDirection.down);
  }
  if (rows < place.rows) area(rows, place.rows - rows).clear();
  if (rows !== place.rows) table.resize(area(0, rows));
  if (looks) queueLooks(sheet, { top: top + 1, left, rows: rows - 1 }, looks);
  if (before) {
    const first = image.table.top + rows;
    const stale = before.rows - first;
    if (stale > 0) sheet.getRangeByIndexes(top + rows, left, stale, before.columns).clear();
  }
  return { ...place, top, rows };
}

function queueCopy(
  context: Excel.RequestContext,
  own: OwnSheet,
  { image, carried, looks }: Filling,
  { sheetId, top, left }: TablePlace,
  first: number,
  end: number,
): void {
  const draft = context.workbook.worksheets.getItem(draftName(own));
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const anchor = { top: top - image.table.top, left: left - image.table.left };
  const copy = (from: number, column: number, width: number, what: Excel.RangeCopyType) => {
    if (from >= end) return;
    sheet
      .getRangeByIndexes(anchor.top + from, anchor.left + column, end - from, width)
      .copyFrom(draft.getRangeByIndexes(from, column, end - from, width), what);
  };
  if (!looks) return copy(first, 0, image.columns, Excel.RangeCopyType.all);
  // The header says already what it should; Excel renames columns by it alone.
  const from = Math.max(first, image.table.top + 1);
  for (const [column, width] of spansBetween(carried, image.columns)) {
    copy(from, column, width, Excel.RangeCopyType.values);
  }
  for (const column of looks.formatsOfDraft) copy(from, column, 1, Excel.RangeCopyType.formats);
}

/**
 * The user's own columns stand on the draft as texts: formulas as they are, in R1C1 so that each
 * holds in its new row, and all else behind an apostrophe more than Excel takes off.
 */
async function typeCarried(
  context: Excel.RequestContext,
  own: OwnSheet,
  { image, carried }: Filling,
  first: number,
  end: number,
): Promise<void> {
  const { worksheets } = context.workbook;
  const row = image.table.top + 1 + first;
  const kept = carried.map((column) => {
    const cells = worksheets.getItem(draftName(own)).getRangeByIndexes(row, column, end - first, 1);
    cells.load('values');
    return cells;
  });
  const { sheetId, top, left } = await readPlace(context, own);
  const sheet = worksheets.getItem(sheetId);
  carried.forEach((column, at) => {
    const cells = sheet.getRangeByIndexes(top + 1 + first, left + column, end - first, 1);
    cells.formulasR1C1 = kept[at]!.values.map(([cell]) => [unpackCell(cell as Cell)]);
  });
  await context.sync();
}

async function setFilters(
  own: OwnSheet,
  { filters }: Filling,
  excel: InExcel,
  manner: 'strict' | 'forgiving',
): Promise<void> {
  try {
    await excel(async (context) => {
      queueFilters(context.workbook.tables.getItem(own.tableName), filters);
      await context.sync();
    });
  } catch (error) {
    if (manner === 'strict' || remedyFor(error) !== 'give up') throw error;
  }
}

function queueEnd(
  context: Excel.RequestContext,
  own: OwnSheet,
  { settings, front, hasTotals }: Filling,
): void {
  const { worksheets, tables } = context.workbook;
  const table = tables.getItem(own.tableName);
  if (hasTotals) table.showTotals = true;
  for (const [key, value] of settings) context.workbook.settings.add(key, value);
  if (front) {
    table.worksheet.activate();
    table.worksheet.getRange('A1').select();
  }
  worksheets.getItem(draftName(own)).delete();
  // The last word: where it is missing, this is done again.
  context.workbook.settings.getItemOrNullObject(own.mark).delete();
}
