import type { ExportLayout } from '../staffing-export/export-layout';
import { findHeader } from '../staffing-export/find-header';
import { loadMark, parseMark, type DraftRequest } from './draft-mark';
import { placeOf } from './find-source';
import { inExcel } from './in-excel';
import { readHead } from './read-source';
import { DRAFT_SHEET, RESULT } from './result-names';
import { discardDraft } from './sheet-draft';
import type { SourcePlace } from './source-place';
import { toWorkbookError } from './workbook-error';

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
 * Finds what an interrupted run left. It is not gone on with: rows that were mapped before may read
 * otherwise by now, and the decisions too. It can be started again, from the first row.
 */
export async function findLeftover(): Promise<Leftover | null> {
  const mark = await readMark();
  if (!mark) return null;
  const { kind } = await findAgain();
  return { sheetName: DRAFT_SHEET, source: mark.source, again: kind };
}

/**
 * Finds what the interrupted run was asked for, and whether its source is as it was: the same sheet
 * or table with the same columns in the same places. Rows may have come or gone.
 */
export async function findAgain(): Promise<Again> {
  try {
    const request = (await readMark())?.request;
    if (!request) return { kind: 'not kept' };
    const place = await findPlace(request.place);
    if (!place) return { kind: 'source gone' };
    const isSame = await hasLayout(place, request);
    return isSame
      ? { kind: 'possible', request: { ...request, place } }
      : { kind: 'source changed' };
  } catch (error) {
    throw toWorkbookError(error, DRAFT_SHEET);
  }
}

/** @throws {WorkbookError} with everything as it was. */
export async function removeLeftover(): Promise<void> {
  try {
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

async function hasLayout(
  place: SourcePlace,
  { layout, place: { left } }: DraftRequest,
): Promise<boolean> {
  if (place.left !== left) return false;
  const header = findHeader(await readHead(place, HEAD_ROWS), place.left);
  if ('problem' in header) return false;
  const { headerOffset, headerRows }: ExportLayout = layout;
  const isHeaderThere = header.offset === headerOffset && header.rows === headerRows;
  const names = layout.columns.map(({ name }) => name);
  return isHeaderThere && JSON.stringify(header.names) === JSON.stringify(names);
}
