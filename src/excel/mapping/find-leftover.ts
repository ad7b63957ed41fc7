import type { ExportLayout } from '../../staffing-export/export-layout';
import { findHeader } from '../../staffing-export/find-header';
import { loadMark, parseMark, type DraftRequest } from '../own-sheets/draft-mark';
import { placeOf } from '../source/find-source';
import { inExcel } from '../request/in-excel';
import { narrow, openTable } from '../source/open-table';
import { readHead } from '../source/read-source';
import { DRAFT_SHEET, RESULT } from '../own-sheets/result-names';
import { finishInterrupted } from '../own-sheets/finish-interrupted';
import type { SourcePlace } from '../request/source-place';
import { surveySource } from '../source/survey-source';
import { toWorkbookError } from '../request/workbook-error';

/** The unfinished sheet of a run that was interrupted: the pane or Excel was closed on it. */
export interface Leftover {
  readonly sheetName: string;
  /** The sheet that was being mapped, as it was called. */
  readonly source: string;
  /** Whether that run can be started again. */
  readonly again: Again['kind'];
}

/** What it takes to start an interrupted run again, or why that is not possible. */
export type Again =
  | { readonly kind: 'possible'; readonly request: DraftRequest }
  /** The sheet or the table is no longer there. */
  | { readonly kind: 'source gone' }
  /** Its columns are others, or stand elsewhere. */
  | { readonly kind: 'source changed' }
  /** Left by a version that did not keep what it was asked for. */
  | { readonly kind: 'not kept' };

const HEAD_ROWS = 200;

/**
 * Finds what an interrupted run left; what was complete is finished first. It is not gone on with: rows that were mapped before may read
 * otherwise by now, and the decisions too. It can be started again, from the first row.
 */
export async function findLeftover(): Promise<Leftover | null> {
  await finishInterrupted(inExcel);
  const mark = await readMark();
  if (!mark) return null;
  const { kind } = await findRequest();
  return { sheetName: DRAFT_SHEET, source: mark.source, again: kind };
}

/**
 * Finds what the interrupted run was asked for, and whether its source is as it was: the same sheet
 * or table with the same columns in the same places. Rows may have come or gone.
 */
export async function findAgain(): Promise<Again> {
  const found = await findRequest();
  if (found.kind !== 'possible') return found;
  const { request } = found;
  // Rows of other tables were known by their numbers, which others have by now.
  const layout = { ...request.layout, columns: ownColumns(request.layout) };
  const { told } = await surveySource(request.place, layout);
  return { kind: 'possible', request: { ...request, layout: { ...layout, ...told } } };
}

async function findRequest(): Promise<Again> {
  try {
    const request = (await readMark())?.request;
    if (!request) return { kind: 'not kept' };
    const found = await findPlace(request.place);
    if (!found) return { kind: 'source gone' };
    const place = await findTable(found, request.place);
    return place && (await hasHeader(place, request.layout))
      ? { kind: 'possible', request: { ...request, place } }
      : { kind: 'source changed' };
  } catch (error) {
    throw toWorkbookError(error, DRAFT_SHEET);
  }
}

/** @throws {WorkbookError} with everything as it was. */
export async function removeLeftover(): Promise<void> {
  try {
    const { discardDraft } = await import('../own-sheets/sheet-draft');
    await discardDraft(RESULT, null, inExcel);
  } catch (error) {
    throw toWorkbookError(error, DRAFT_SHEET);
  }
}

/** Null where no draft of ours is there. */
function readMark() {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(DRAFT_SHEET);
    const marked = loadMark(context, RESULT.mark);
    await context.sync();
    return sheet.isNullObject ? null : parseMark(marked);
  });
}

/** The source as it stands now; by its name where another session gave the sheet another id. */
function findPlace({ sheetId, sheetName, tableName }: SourcePlace): Promise<SourcePlace | null> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = [sheetId, sheetName].map((key) => worksheets.getItemOrNullObject(key));
    await context.sync();
    const sheet = sheets.find(({ isNullObject }) => !isNullObject);
    if (!sheet) return null;
    const table = tableName === null ? null : sheet.tables.getItemOrNullObject(tableName);
    const range = table ? table.getRange() : sheet.getUsedRangeOrNullObject(true);
    sheet.load('id, name, protection/protected');
    range.load('address, rowIndex, columnIndex, rowCount, columnCount');
    await context.sync();
    if (table?.isNullObject || range.isNullObject) return null;
    return placeOf(sheet, range, tableName);
  });
}

/** The table's part of a sheet that may have several; null where its columns are none's by now. */
async function findTable(found: SourcePlace, asked: SourcePlace): Promise<SourcePlace | null> {
  if (found.tableName !== null) return found.left === asked.left ? found : null;
  const { top, left, columnCount: width } = asked;
  const opened = await openTable(found, readHead);
  const tables = typeof opened === 'string' ? [] : opened.tables;
  const isThere = tables.some((table) => table.left === left && table.width === width);
  return isThere ? narrow(found, { top, left, width }) : null;
}

/** Those that the source itself has. */
const ownColumns = ({ columns }: ExportLayout): ExportLayout['columns'] =>
  columns.filter(({ isBelow }) => !isBelow);

async function hasHeader(place: SourcePlace, layout: ExportLayout): Promise<boolean> {
  const { headerOffset, headerRows } = layout;
  const rowCount = place.rowCount - headerOffset;
  if (rowCount < headerRows) return false;
  const below = { ...place, top: place.top + headerOffset, rowCount };
  const header = findHeader(await readHead(below, HEAD_ROWS), place.left);
  const names = ownColumns(layout).map(({ name }) => name);
  if ('problem' in header || header.offset > 0 || header.rows !== headerRows) return false;
  return JSON.stringify(header.names) === JSON.stringify(names);
}
