import { FOLLOW_UP_NOTES } from '../../deadlines/follow-up';
import { SOON_DAYS } from '../../deadlines/follow-up-state';
import { columnLetters } from '../../staffing-export/column-letters';
import type { Cell, CellRow } from '../../staffing-export/export-layout';
import { obligationWords } from '../../wording/obligations/words-for';
import { wordingFor, type Wording } from '../../wording/wording';
import {
  FACT_COLUMNS,
  FOLLOW_UP_COLUMNS,
  isLaterColumn,
  placesOf,
  type ColumnPlaces,
} from './follow-up-columns';
import { TICK } from './follow-up-lines';
import { HEIGHT_OF_HEADER } from '../own-sheets/dress-table';
import { DATE_FORMATS } from '../own-sheets/date-formats';
import { allOrNothing } from '../request/all-or-nothing';
import { bytesPerRow, rowsPerBlock } from '../request/block-size';
import { freezeHeader } from '../own-sheets/freeze-header';
import { headingsOf, queueHeadings } from '../own-sheets/head-columns';
import { inExcel, type InExcel } from '../request/in-excel';
import { FOLLOW_UPS_SHEET, FOLLOW_UPS_TABLE } from '../own-sheets/result-names';
import { readSheetLanguage } from '../own-sheets/sheet-language';
import { together } from '../request/together';
import { inBlocks } from '../request/row-blocks';
import {
  restoreTable,
  snapshotTable,
  type OwnTable,
  type TableSnapshot,
} from '../own-sheets/table-snapshot';
import { loadFilter, queueUnfiltered } from '../request/unfiltered';
import { asTyped } from '../request/typed-cell';
import { codeOf } from '../request/workbook-error';

export const FOLLOW_UPS: OwnTable = { sheetName: FOLLOW_UPS_SHEET, tableName: FOLLOW_UPS_TABLE };

/** The table *JD_Cases* as it stands now. */
export interface FollowUpsCells {
  readonly sheetId: string;
  /** Of the first row below the header, and of the first column, from 0 on the sheet. */
  readonly top: number;
  readonly left: number;
  readonly places: ColumnPlaces;
  readonly rows: readonly CellRow[];
  readonly formulas: readonly CellRow[];
}

/** Null where the workbook has no such table. */
export function readFollowUpsTable(excel: InExcel = inExcel): Promise<FollowUpsCells | null> {
  return excel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(FOLLOW_UPS_TABLE);
    await context.sync();
    if (table.isNullObject) return null;
    const range = table.getRange();
    range.load('values, formulas, rowIndex, columnIndex');
    const { worksheet } = table;
    worksheet.load('id');
    await context.sync();
    const [header, ...rows] = range.values as CellRow[];
    return {
      sheetId: worksheet.id,
      top: range.rowIndex + 1,
      left: range.columnIndex,
      places: placesOf(header!),
      rows,
      formulas: range.formulas.slice(1) as CellRow[],
    };
  });
}

/**
 * Adds lines behind those that are there, and the table itself where it is missing. Nothing that
 * stands in it is touched. Where writing fails, all of it is taken back.
 *
 * @param lines cells in the order of `FOLLOW_UP_COLUMNS`.
 */
export async function addFollowUpLines(lines: readonly CellRow[], wording: Wording): Promise<void> {
  await addLaterColumns(wording.locale);
  let before: TableSnapshot | null = null;
  await allOrNothing({
    where: FOLLOW_UPS_TABLE,
    write: async (begin) => {
      before = await snapshotTable(FOLLOW_UPS);
      const cells = await readFollowUpsTable();
      begin();
      await writeFollowUpLines(cells, lines, wording);
    },
    takeBack: (excel) => restoreFollowUps(before!, wording, excel),
  });
  await freezeHeader(FOLLOW_UPS_TABLE, 1);
}

/**
 * Gives a table of an earlier version the columns that it lacks, at its end. A step of its own: blank
 * columns change no answer.
 *
 * @returns the language in which the sheet goes on.
 */
export async function addLaterColumns(displayLanguage: string): Promise<string> {
  const [isAdded, language] = await together([addLacking, readSheetLanguage(displayLanguage)]);
  if (isAdded) await formatTable(wordingFor(language));
  return language;
}

/** Whether the table lacked any. */
function addLacking(excel: InExcel): Promise<boolean> {
  return excel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(FOLLOW_UPS_TABLE);
    const head = table.getHeaderRowRange();
    head.load('values');
    await context.sync();
    if (table.isNullObject) return false;
    const places = placesOf(head.values[0] as CellRow);
    const lacking = FOLLOW_UP_COLUMNS.filter((name) => isLaterColumn(name) && !places.has(name));
    for (const name of lacking) table.columns.add(undefined, undefined, name);
    await context.sync();
    return lacking.length > 0;
  });
}

/**
 * Writes lines behind those that are there, and the table itself where it is missing; part of a
 * change that is taken back as a whole.
 */
export function writeFollowUpLines(
  cells: FollowUpsCells | null,
  lines: readonly CellRow[],
  wording: Wording,
): Promise<void> {
  return cells ? addLines(cells, lines, wording) : createTable(lines, wording);
}

/** Makes the table what it was. */
export async function restoreFollowUps(
  before: TableSnapshot,
  wording: Wording,
  excel: InExcel,
): Promise<void> {
  await restoreTable(FOLLOW_UPS, before, excel);
  // Lists and colours reached over the rows that are gone.
  if (before.kind === 'there') await formatTable(wording, excel).catch(unlessProtected);
}

async function addLines(
  cells: FollowUpsCells,
  lines: readonly CellRow[],
  wording: Wording,
): Promise<void> {
  if (lines.length === 0) return;
  const width = Math.max(...cells.rows.map((row) => row.length), FOLLOW_UP_COLUMNS.length);
  const added = lines.map((line) => {
    const row: Cell[] = Array.from({ length: width }, () => '');
    FOLLOW_UP_COLUMNS.forEach((column, index) => {
      const place = cells.places.get(column);
      if (place !== undefined) row[place] = asTyped(line[index]!);
    });
    return row;
  });
  const isEmpty = cells.rows.every((row) => row.every((cell) => cell === ''));
  const rest = isEmpty ? added.slice(1) : added;
  if (isEmpty) await fillFirstLine(added[0]!);
  await inBlocks(rest.length, rowsPerBlock(bytesPerRow(rest)), (first, end) =>
    appendLines(cells.rows.length + first, rest.slice(first, end)),
  );
  await formatTable(wording);
}

/** A table has a row below its header, be it a blank one. */
function fillFirstLine(line: CellRow): Promise<void> {
  return inExcel(async (context) => {
    const filter = loadFilter(context, FOLLOW_UPS_TABLE);
    await context.sync();
    queueUnfiltered([filter], () => {
      const body = context.workbook.tables.getItem(FOLLOW_UPS_TABLE).getDataBodyRange();
      body.getRow(0).values = [[...line]];
    });
    await context.sync();
  });
}

/** @param known how many lines are there before. */
function appendLines(known: number, lines: readonly CellRow[]): Promise<void> {
  return inExcel(async (context) => {
    const { rows } = context.workbook.tables.getItem(FOLLOW_UPS_TABLE);
    rows.load('count');
    const filter = loadFilter(context, FOLLOW_UPS_TABLE);
    await context.sync();
    // Done twice it must be once: a busy Excel may have added them and yet refused.
    if (rows.count > known) return;
    queueUnfiltered([filter], () => rows.add(undefined, lines as Cell[][]));
    await context.sync();
  });
}

/** On a protected sheet no rows were added, so that there is nothing to reach over. */
function unlessProtected(error: unknown): void {
  if (codeOf(error) !== 'AccessDenied') throw error;
}

function createTable(lines: readonly CellRow[], wording: Wording): Promise<void> {
  return inExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    const taken = worksheets.getItemOrNullObject(FOLLOW_UPS_SHEET);
    const known = tables.getItemOrNullObject(FOLLOW_UPS_TABLE);
    await context.sync();
    if (!known.isNullObject) return;
    // A sheet of the user's own keeps its name; the table is what the pane looks for.
    const sheet = taken.isNullObject ? worksheets.add(FOLLOW_UPS_SHEET) : worksheets.add();
    const rows = lines.length > 0 ? lines : [FOLLOW_UP_COLUMNS.map(() => '')];
    const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, FOLLOW_UP_COLUMNS.length);
    range.values = [[...FOLLOW_UP_COLUMNS], ...rows.map((row) => row.map(asTyped))];
    const table = tables.add(range, true);
    table.name = FOLLOW_UPS_TABLE;
    table.style = 'TableStyleLight9';
    table.showBandedRows = false;
    const header = sheet.getRangeByIndexes(0, 0, 1, FOLLOW_UP_COLUMNS.length);
    header.format.wrapText = true;
    header.format.rowHeight = HEIGHT_OF_HEADER;
    await context.sync();
  }).then(() => formatTable(wording));
}

const WIDTHS: Readonly<Record<string, number>> = {
  'Position number': 130,
  Incumbent: 130,
  'Job family': 180,
  'Generic title': 180,
  'Next step': 260,
  'Owed by': 130,
  Due: 80,
  Status: 150,
  Clause: 110,
};
const DEFAULT_WIDTH = 128;

/** Dark text on a pale fill, at least 7 : 1. The column Status says the same in words. */
const OVERDUE = { fill: '#FBE0DD', text: '#7A1210' };
const SOON = { fill: '#FFF1CC', text: '#5A3D00' };

/** Formats, lists and colours of all rows, also of those added later by hand. */
function formatTable(wording: Wording, excel: InExcel = inExcel): Promise<void> {
  return excel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(FOLLOW_UPS_TABLE);
    const head = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    head.load('values, numberFormat, columnIndex');
    body.load('rowIndex');
    await context.sync();
    if (table.isNullObject) return;
    const places = placesOf(head.values[0] as CellRow);
    const { note } = obligationWords(wording.locale);
    const names = (head.values[0] as CellRow).map(String);
    const keepNames = queueHeadings(
      () => table.getHeaderRowRange(),
      names,
      headingsOf(names, { ours: FOLLOW_UP_COLUMNS, language: wording.locale }),
      head.numberFormat[0] as string[],
    );
    const columnOf = (name: string) => table.getDataBodyRange().getColumn(places.get(name)!);
    for (const name of FOLLOW_UP_COLUMNS) {
      if (!places.has(name)) continue;
      columnOf(name).format.columnWidth = WIDTHS[name] ?? DEFAULT_WIDTH;
    }
    // A year beside a text reads as one word where it stands to the right.
    if (places.has('Agreement')) columnOf('Agreement').format.horizontalAlignment = 'Left';
    const dates = FACT_COLUMNS.filter(({ kind }) => kind === 'event').map(({ name }) => name);
    for (const name of ['Due', ...dates]) {
      if (places.has(name)) {
        columnOf(name).numberFormat = DATE_FORMATS[wording.locale] as unknown as string[][];
      }
    }
    for (const column of FACT_COLUMNS) {
      if (!places.has(column.name) || column.kind === 'event') continue;
      const choices =
        column.kind === 'filed' ? [TICK] : FOLLOW_UP_NOTES[column.note].map((value) => note[value]);
      const { dataValidation } = columnOf(column.name);
      dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
      // What was typed in another language is read too.
      dataValidation.errorAlert = { showAlert: false, message: '', style: 'Warning', title: '' };
    }
    const letter = (name: string) =>
      `$${columnLetters(head.columnIndex + places.get(name)!)}${body.rowIndex + 1}`;
    if (places.has('Due') && places.has('Status') && places.has('Owed by')) {
      const owed = `${letter('Owed by')}<>"",ISNUMBER(${letter('Due')})`;
      for (const name of ['Due', 'Status']) {
        const cells = columnOf(name);
        cells.conditionalFormats.clearAll();
        color(cells, `=AND(${owed},${letter('Due')}<TODAY())`, OVERDUE);
        const soon = `${letter('Due')}>=TODAY(),${letter('Due')}<=TODAY()+${SOON_DAYS}`;
        color(cells, `=AND(${owed},${soon})`, SOON);
      }
    }
    await context.sync();
    await keepNames();
  });
}

function color(cells: Excel.Range, formula: string, { fill, text }: typeof OVERDUE): void {
  const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = formula;
  custom.format.fill.color = fill;
  custom.format.font.color = text;
}
