import type { AddedFamily } from '../../domain/job-description';
import { NO_DECISIONS, parseDecisions, type DecisionsReading } from '../../review/decision-lines';
import { answeredRows } from '../../review/hand-over';
import type { ReviewDecision } from '../../review/review-decision';
import type { CellRow } from '../../staffing-export/export-layout';
import { inExcel, type InExcel } from '../request/in-excel';
import { DECISIONS_SHEET, DECISIONS_TABLE, HANDED_OVER_TABLE } from '../own-sheets/result-names';
import { codeOf, toWorkbookError } from '../request/workbook-error';

/**
 * Reads the table *JD_Decisions*, on whatever sheet it stands; nothing where there is none. Lines
 * that cannot be used are reported and left out.
 *
 * @param added families of later annexes that lines may name.
 */
export async function readDecisions(
  added: readonly AddedFamily[],
  excel: InExcel = inExcel,
): Promise<DecisionsReading> {
  return parseTable(await readDecisionsTable(excel), added);
}

/** Header and lines of the table as they stand; null where there is none. */
export async function readDecisionsTable(excel: InExcel = inExcel): Promise<CellRow[] | null> {
  try {
    return await excel(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(DECISIONS_TABLE);
      const range = table.getRange();
      range.load('values');
      await context.sync();
      return table.isNullObject ? null : (range.values as CellRow[]);
    });
  } catch (error) {
    // What the caller ended by itself is no error of the workbook's.
    throw codeOf(error) ? toWorkbookError(error, DECISIONS_SHEET) : error;
  }
}

/** The id of the sheet that the table stands on; null where there is none. */
export function findDecisionsSheet(excel: InExcel): Promise<string | null> {
  return excel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(DECISIONS_TABLE);
    const sheet = table.worksheet.load('id');
    await context.sync();
    return table.isNullObject ? null : sheet.id;
  });
}

/** As {@link readDecisions}, of the table's cells. */
export function parseTable(
  cells: readonly CellRow[] | null,
  added: readonly AddedFamily[],
): DecisionsReading {
  if (cells === null) return NO_DECISIONS;
  const [header, ...rows] = cells;
  return parseDecisions(header!, rows, added);
}

/** A decisions table that came into the workbook from another one. */
export interface OtherDecisions {
  readonly sheetName: string;
  readonly decisions: readonly ReviewDecision[];
  /** Lines that cannot be used. */
  readonly unusable: number;
}

/** The same, not yet read by anyone who knows the families. */
interface OtherTable {
  readonly sheetName: string;
  readonly cells: readonly CellRow[];
}

/** Excel counts up the name of a table that is copied into a workbook that has one of that name. */
const COPIED = new RegExp(`^${DECISIONS_TABLE}.+`, 'i');
/** Rows that were handed over can be answered in this workbook too: they were pasted back. */
const HANDED_OVER = new RegExp(`^${HANDED_OVER_TABLE}`, 'i');

/**
 * Other reviewers' tables: sheets *JD Decisions* and *JD Handed Over* that were copied into this
 * workbook, and what is filled in on our own sheet of what was handed over.
 */
export async function readOtherTables(excel: InExcel): Promise<OtherTable[]> {
  try {
    return await excel(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name');
      await context.sync();
      const copies = tables.items
        .filter(({ name }) => COPIED.test(name) || HANDED_OVER.test(name))
        .map((table) => {
          const range = table.getRange();
          range.load('values');
          const { name, worksheet } = table;
          worksheet.load('name');
          return { name, range, worksheet };
        });
      if (copies.length === 0) return [];
      await context.sync();
      return copies.map(({ name, range, worksheet }) => {
        const cells = range.values as CellRow[];
        const isHandedOver = HANDED_OVER.test(name);
        return { sheetName: worksheet.name, cells: isHandedOver ? answeredRows(cells) : cells };
      });
    });
  } catch (error) {
    throw toWorkbookError(error, DECISIONS_SHEET);
  }
}

/** @param added families of later annexes that lines may name. */
export const parseOthers = (
  tables: readonly OtherTable[],
  added: readonly AddedFamily[],
): OtherDecisions[] =>
  tables.map(({ sheetName, cells }) => {
    const { decisions, problems } = parseTable(cells, added);
    return { sheetName, decisions, unusable: new Set(problems.map(({ line }) => line)).size };
  });
