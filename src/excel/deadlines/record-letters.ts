import { followUpKey, type FollowUp, type FollowUpEvent } from '../../deadlines/follow-up';
import type { Assigned } from '../../documents/letters/assigned';
import { toSerial, type PlainDate } from '../../domain/plain-date';
import type { Cell, CellRow } from '../../staffing-export/export-layout';
import { wordingFor, type Wording } from '../../wording/wording';
import { freezeHeader } from '../own-sheets/freeze-header';
import { FOLLOW_UPS_TABLE } from '../own-sheets/result-names';
import { readSheetLanguage } from '../own-sheets/sheet-language';
import { together } from '../request/together';
import { snapshotTable, type TableSnapshot } from '../own-sheets/table-snapshot';
import { loadFilter, queueUnfiltered } from '../request/unfiltered';
import type { ResultSettings } from '../own-sheets/remember-result';
import { allOrNothing } from '../request/all-or-nothing';
import { inExcel } from '../request/in-excel';
import { toWorkbookError } from '../request/workbook-error';
import { followUpOf } from './follow-up-candidates';
import { columnOfEvent, COMPUTED_COLUMNS, FOLLOW_UP_COLUMNS } from './follow-up-columns';
import { parseFollowUps, printFollowUp } from './follow-up-lines';
import {
  addLaterColumns,
  FOLLOW_UPS,
  readFollowUpsTable,
  restoreFollowUps,
  writeFollowUpLines,
  type FollowUpsCells,
} from './follow-ups-table';

/** Documents that were written, to be recorded in *JD_Cases*. */
export interface WrittenLetters {
  readonly assigned: readonly Assigned[];
  /** What is recorded of them besides that they are written. */
  readonly event: Extract<FollowUpEvent, 'sent'> | null;
  readonly on: PlainDate;
  /** Whether each goes to the official; a list goes to a director. */
  readonly isSentToOfficials: boolean;
  readonly effectiveOn: ResultSettings['assessment']['effectiveOn'];
}

export interface LettersRecorded {
  /** Lines that are new. */
  readonly added: number;
  /** Lines that were there and now have the date. */
  readonly dated: number;
  /** Lines that had a date already, or lack nothing. */
  readonly known: number;
  /** Letters for positions without a number, by which nothing can be followed up. */
  readonly withoutNumber: number;
  readonly undo: LettersUndo;
}

/** What it takes to take a recording back, as far as nobody changed it since. */
export interface LettersUndo {
  readonly added: readonly { readonly key: string; readonly cells: CellRow }[];
  readonly dated: readonly { readonly key: string; readonly column: string; readonly cell: Cell }[];
}

/**
 * Records documents that were written, or sent: a line for each position that has none yet, and the
 * date where one is told. Lines that have a date keep it. All of it is written, or nothing.
 */
export async function recordLetters(
  { assigned, event, on, effectiveOn }: WrittenLetters,
  displayLanguage: string,
): Promise<LettersRecorded> {
  const numbered = assigned.flatMap(({ row, ...rest }) =>
    row.positionNumber ? followUpOf({ row, ...rest }, row.positionNumber, effectiveOn) : [],
  );
  const letters = new Map(numbered.map((found) => [followUpKey(found), dated(found, event, on)]));
  const language = await addLaterColumns(displayLanguage);
  const recorded = await changeWhole(language, async (begin, wording): Promise<LettersRecorded> => {
    const table = await readFollowUpsTable();
    const lines = table ? linesByKey(table) : new Map<string, Line>();
    const added = [...letters]
      .filter(([key]) => !lines.has(key))
      .map(([key, found]) => ({ key, cells: printFollowUp(found, wording) }));
    const column = event && columnOfEvent(event);
    const undated = [...letters.keys()].flatMap((key) => {
      const line = lines.get(key);
      return column && line && line.isUnsent ? [{ key, column, cell: toSerial(on), line }] : [];
    });
    begin();
    if (table && undated.length > 0) {
      await writeCells(
        table,
        undated.map(({ line, ...cell }) => ({ ...cell, row: line.row })),
      );
    }
    if (added.length > 0) {
      await writeFollowUpLines(
        table,
        added.map(({ cells }) => cells),
        wording,
      );
    }
    return {
      added: added.length,
      dated: undated.length,
      known: letters.size - added.length - undated.length,
      withoutNumber: assigned.filter(({ row }) => !row.positionNumber).length,
      undo: {
        added,
        dated: undated.map(({ key, column: name, cell }) => ({ key, column: name, cell })),
      },
    };
  });
  if (recorded.added > 0) await freezeHeader(FOLLOW_UPS_TABLE, 1);
  return recorded;
}

/**
 * Takes a recording back: lines that it added go, dates that it wrote are emptied. What somebody
 * changed since stays.
 *
 * @returns how many lines stay because they were changed.
 */
export function takeBackLetters(undo: LettersUndo, displayLanguage: string): Promise<number> {
  return changeWhole(displayLanguage, async (begin) => {
    const table = await readFollowUpsTable();
    if (!table) return 0;
    const lines = linesByKey(table);
    const isAsAdded = ({ key, cells }: LettersUndo['added'][number]) => {
      const line = lines.get(key);
      return line !== undefined && isAsWritten(table, line.row, cells);
    };
    const gone = undo.added.filter(isAsAdded).map(({ key }) => lines.get(key)!.row);
    const emptied = undo.dated.flatMap(({ key, column, cell }) => {
      const row = lines.get(key)?.row;
      const isSame = row !== undefined && cellOf(table, row, column) === cell;
      return isSame ? [{ row, column, cell: '' }] : [];
    });
    begin();
    if (emptied.length > 0) await writeCells(table, emptied);
    if (gone.length > 0) await deleteLines(table, gone);
    const there = undo.added.filter(({ key }) => lines.has(key)).length;
    return there - gone.length + undo.dated.length - emptied.length;
  });
}

async function changeWhole<T>(
  displayLanguage: string,
  write: (begin: () => void, wording: Wording) => Promise<T>,
): Promise<T> {
  let before: TableSnapshot | null = null;
  let wording = wordingFor(displayLanguage);
  try {
    return await allOrNothing({
      where: FOLLOW_UPS_TABLE,
      write: async (begin) => {
        const [snapshot, language] = await together([
          (excel) => snapshotTable(FOLLOW_UPS, excel),
          readSheetLanguage(displayLanguage),
        ]);
        before = snapshot;
        wording = wordingFor(language);
        return write(begin, wording);
      },
      takeBack: (excel) => restoreFollowUps(before!, wording, excel),
    });
  } catch (error) {
    throw toWorkbookError(error, FOLLOW_UPS_TABLE);
  }
}

const dated = (found: FollowUp, event: WrittenLetters['event'], on: PlainDate): FollowUp =>
  event ? { ...found, dates: { ...found.dates, [event]: on } } : found;

interface Line {
  readonly row: number;
  /** No date of sending, and none of receiving that would have to come after it. */
  readonly isUnsent: boolean;
}

function linesByKey(table: FollowUpsCells): ReadonlyMap<string, Line> {
  const { lines } = parseFollowUps(table.places, table.rows);
  return new Map(
    lines.flatMap(({ row, found }) => {
      if (!found) return [];
      const isUnsent = !found.dates.sent && !found.dates.received;
      return [[followUpKey(found), { row, isUnsent }] as const];
    }),
  );
}

function cellOf({ places, rows }: FollowUpsCells, row: number, column: string): Cell {
  return rows[row]?.[places.get(column) ?? -1] ?? '';
}

/** Computed cells change by themselves, and say nothing of what a person did. */
function isAsWritten(table: FollowUpsCells, row: number, cells: CellRow): boolean {
  return FOLLOW_UP_COLUMNS.every(
    (column, at) =>
      (COMPUTED_COLUMNS as readonly string[]).includes(column) ||
      String(cellOf(table, row, column)) === String(cells[at]),
  );
}

interface CellChange {
  readonly row: number;
  readonly column: string;
  readonly cell: Cell;
}

function writeCells(
  { sheetId, top, left, places }: FollowUpsCells,
  changes: readonly CellChange[],
): Promise<void> {
  return inExcel(async (context) => {
    const filter = loadFilter(context, FOLLOW_UPS_TABLE);
    await context.sync();
    queueUnfiltered([filter], () => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const { row, column, cell } of changes) {
        sheet.getCell(top + row, left + places.get(column)!).values = [[cell]];
      }
    });
    await context.sync();
  });
}

/** A table has a row below its header, be it a blank one. */
function deleteLines({ rows }: FollowUpsCells, gone: readonly number[]): Promise<void> {
  const isAll = gone.length === rows.length;
  const deleted = [...gone].sort((one, other) => other - one).slice(0, isAll ? -1 : undefined);
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItem(FOLLOW_UPS_TABLE);
    const { rows: lines } = table;
    lines.load('count');
    const filter = loadFilter(context, FOLLOW_UPS_TABLE);
    await context.sync();
    // Done twice it must be once, or other lines go: a busy Excel may have deleted and yet refused.
    if (lines.count < rows.length) return;
    queueUnfiltered([filter], () => {
      for (const row of deleted) lines.getItemAt(row).delete();
      if (isAll) table.getDataBodyRange().getRow(0).values = [rows[0]!.map(() => '')];
    });
    await context.sync();
  });
}
