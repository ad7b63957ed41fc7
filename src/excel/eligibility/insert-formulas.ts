import { ANSWER_HEADERS } from '../../staffing-export/candidate-columns';
import { bytesPerRow, rowsPerBlock } from '../request/block-size';
import { rowFormula, spillingFormula } from './candidate-formulas';
import type { InsertRequest } from './insert-request';
import { addressOf } from '../request/cell-address';
import { allOrNothing } from '../request/all-or-nothing';
import { loadFilter, queueUnfiltered } from '../request/unfiltered';
import { inExcel, type InExcel } from '../request/in-excel';
import { replaceFormulas } from './replace-formulas';
import { readFormulas } from '../source/read-formulas';
import { inBlocks } from '../request/row-blocks';
import type { SourcePlace } from '../request/source-place';
import { settleOwed } from '../request/take-back';
import { toWorkbookError, WorkbookError } from '../request/workbook-error';

export type Insertion =
  | { readonly kind: 'inserted'; readonly address: string }
  /** Our columns that stood there have the formulas of now. */
  | { readonly kind: 'replaced'; readonly address: string }
  /** Something stands there. Nothing was written; `free` is where nothing does. */
  | {
      readonly kind: 'taken';
      readonly address: string;
      readonly free: { readonly at: number; readonly address: string };
    };

const WIDEST_SHEET = 16_384;
const WIDTH = ANSWER_HEADERS.length;
const WIDTH_OF_WHY = 480;

/**
 * Writes the formulas of eligibility beside the candidates, as new columns: one formula a column,
 * which spills; in an Excel table, where nothing may spill, one a row. Only empty cells are written,
 * and our own columns where they stand there already.
 *
 * @throws {WorkbookError} with the sheet as it was before.
 */
export async function insertFormulas(request: InsertRequest): Promise<Insertion> {
  const { place } = request;
  try {
    // What a failed insertion left would be taken for the user's own.
    await settleOwed();
    const replaced = await replaceFormulas(request);
    if (replaced !== null) return { kind: 'replaced', address: replaced };
    const target = aim(request);
    const free = await firstFreeColumns(request, target);
    if (free + WIDTH > WIDEST_SHEET) throw new WorkbookError('too many columns', place.sheetName);
    if (free !== target.left) {
      return {
        kind: 'taken',
        address: addressOf(areaOf(target)),
        free: { at: free, address: addressOf(areaOf({ ...target, left: free })) },
      };
    }
    await write(request, target);
    return { kind: 'inserted', address: addressOf(areaOf(target)) };
  } catch (error) {
    throw toWorkbookError(error, place.sheetName);
  }
}

/** Where our columns go, header included. */
interface Target {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  /** The table that takes them in. */
  readonly tableName: string | null;
}

function aim({ place, rows, at }: InsertRequest): Target {
  const edge = place.left + place.columnCount;
  const left = at ?? edge;
  const isInTable = place.tableName !== null && left === edge;
  return {
    top: rows.first - 1,
    // A table's column has all its rows, blank ones too.
    bottom: isInTable ? place.top + place.rowCount - 1 : rows.last,
    left,
    tableName: isInTable ? place.tableName : null,
  };
}

const areaOf = ({ top, bottom, left }: Pick<Target, 'top' | 'bottom' | 'left'>) => ({
  top,
  bottom,
  left,
  right: left + WIDTH - 1,
});

/** The first columns, from the target's on, that are empty beside all candidates. */
async function firstFreeColumns({ place }: InsertRequest, target: Target): Promise<number> {
  const right = await lastUsedColumn(place.sheetId);
  const columnCount = right - target.left + 1;
  if (columnCount <= 0) return target.left;

  const taken = new Array<boolean>(columnCount).fill(false);
  const beside = {
    ...place,
    top: target.top,
    left: target.left,
    rowCount: target.bottom - target.top + 1,
    columnCount,
  };
  for await (const { rows } of readFormulas(beside)) {
    for (const cells of rows) {
      cells.forEach((cell, column) => {
        if (cell !== '') taken[column] = true;
      });
    }
  }
  let free = 0;
  for (let column = 0; column < columnCount && column < free + WIDTH; column++) {
    if (taken[column]) free = column + 1;
  }
  return target.left + free;
}

function lastUsedColumn(sheetId: string): Promise<number> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    // Not values only: a formula that shows nothing is something.
    const used = sheet.getUsedRangeOrNullObject();
    used.load('columnIndex, columnCount');
    await context.sync();
    return used.isNullObject ? -1 : used.columnIndex + used.columnCount - 1;
  });
}

async function write(request: InsertRequest, target: Target): Promise<void> {
  const { place } = request;
  const names = newNames(request.names);
  await allOrNothing({
    where: `${place.sheetName}!${addressOf(areaOf(target))}`,
    write: async (begin) => {
      begin();
      if (target.tableName !== null) await widenTable(place, target.tableName, WIDTH, inExcel);
      await writeHeader(place, target, names);
      await (target.tableName !== null
        ? writeRowFormulas(request, target)
        : writeSpillingFormulas(request, target));
    },
    takeBack: (excel) => takeBack(place, target, excel),
  });
  // The formulas are there, however they look.
  await showColumns(place, target).catch(() => {});
}

/** Absolute, so that a repeated request does not widen it twice. */
function widenTable(
  place: SourcePlace,
  tableName: string,
  by: number,
  excel: InExcel,
): Promise<void> {
  return excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    const table = sheet.tables.getItem(tableName);
    const range = table.getRange();
    range.load('rowCount');
    await context.sync();
    const { top, left, columnCount } = place;
    table.resize(sheet.getRangeByIndexes(top, left, range.rowCount, columnCount + by));
    await context.sync();
  });
}

function writeHeader(place: SourcePlace, { top, left }: Target, names: string[]): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    sheet.getRangeByIndexes(top, left, 1, WIDTH).values = [names];
    await context.sync();
  });
}

/** Last, because nothing of it counts: a column's width is not taken back. */
function showColumns(place: SourcePlace, { top, left }: Target): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    const before = sheet.getCell(top, left - 1);
    before.load('format/font/bold');
    await context.sync();
    const header = sheet.getRangeByIndexes(top, left, 1, WIDTH);
    header.format.font.bold = before.format.font.bold;
    header.getCell(0, WIDTH - 1).format.columnWidth = WIDTH_OF_WHY;
    sheet.activate();
    header.getCell(0, 0).select();
    await context.sync();
  });
}

function writeSpillingFormulas(
  { place, rows, sources }: InsertRequest,
  { left }: Target,
): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    sheet.getRangeByIndexes(rows.first, left, 1, WIDTH).formulas = [
      ANSWER_HEADERS.map((header) => spillingFormula(header, sources, rows)),
    ];
    await context.sync();
  });
}

function writeRowFormulas(request: InsertRequest, target: Target): Promise<void> {
  const { top, bottom } = target;
  const most = rowsPerBlock(bytesPerRow([formulasOf(request, bottom)]));
  return inBlocks(bottom - top, most, (first, end) =>
    writeBlock(request, target, top + 1 + first, end - first),
  );
}

function writeBlock(
  request: InsertRequest,
  { left, tableName }: Target,
  first: number,
  count: number,
): Promise<void> {
  return inExcel(async (context) => {
    const filter = loadFilter(context, tableName!);
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(request.place.sheetId);
    queueUnfiltered([filter], () => {
      sheet.getRangeByIndexes(first, left, count, WIDTH).formulas = Array.from(
        { length: count },
        (_, index) => formulasOf(request, first + index),
      );
    });
    await context.sync();
  });
}

const formulasOf = ({ sources }: InsertRequest, row: number) =>
  ANSWER_HEADERS.map((header) => rowFormula(header, sources, row));

/** The cells were empty, so that emptying them is all there is to take back. */
async function takeBack(place: SourcePlace, target: Target, excel: InExcel): Promise<void> {
  await emptyCells(place, target, excel);
  if (target.tableName === null || !(await isWidened(place, target.tableName, excel))) return;
  await widenTable(place, target.tableName, 0, excel);
  // Excel named the columns of the wider table.
  await emptyCells(place, target, excel);
}

/** Asks first: a protected sheet, on which nothing was written, would refuse it. */
function emptyCells(
  { sheetId }: SourcePlace,
  { top, bottom, left }: Target,
  excel: InExcel,
): Promise<void> {
  return excel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const cells = () => sheet.getRangeByIndexes(top, left, bottom - top + 1, WIDTH);
    const filled = cells().getUsedRangeOrNullObject();
    await context.sync();
    if (sheet.isNullObject || filled.isNullObject) return;
    cells().clear('Contents');
    await context.sync();
  });
}

function isWidened(
  { sheetId, columnCount }: SourcePlace,
  tableName: string,
  excel: InExcel,
): Promise<boolean> {
  return excel(async (context) => {
    const table = context.workbook.worksheets
      .getItemOrNullObject(sheetId)
      .tables.getItemOrNullObject(tableName);
    const range = table.getRange();
    range.load('columnCount');
    await context.sync();
    return !table.isNullObject && range.columnCount > columnCount;
  });
}

/** Our headers, counted where they are there already: a table has no name twice. */
function newNames(names: readonly string[]): string[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const isTaken = (copy: number) =>
    ANSWER_HEADERS.some((header) => taken.has(copyName(header, copy).toLowerCase()));
  let copy = 1;
  while (isTaken(copy)) copy += 1;
  return ANSWER_HEADERS.map((header) => copyName(header, copy));
}

const copyName = (header: string, copy: number) => (copy === 1 ? header : `${header} (${copy})`);
