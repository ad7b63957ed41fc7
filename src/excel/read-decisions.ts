import type { AddedFamily } from '../domain/job-description';
import { NO_DECISIONS, parseDecisions, type DecisionsReading } from '../review/decision-lines';
import type { ReviewDecision } from '../review/review-decision';
import type { CellRow } from '../staffing-export/export-layout';
import { inExcel, type InExcel } from './in-excel';
import { DECISIONS_SHEET, DECISIONS_TABLE } from './result-names';
import { codeOf, toWorkbookError } from './workbook-error';

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
  try {
    return await excel(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(DECISIONS_TABLE);
      await context.sync();
      if (table.isNullObject) return NO_DECISIONS;
      const range = table.getRange();
      range.load('values');
      await context.sync();
      const [header, ...rows] = range.values as CellRow[];
      return parseDecisions(header!, rows, added);
    });
  } catch (error) {
    // What the caller ended by itself is no error of the workbook's.
    throw codeOf(error) ? toWorkbookError(error, DECISIONS_SHEET) : error;
  }
}

/** A decisions table that came into the workbook from another one. */
export interface OtherDecisions {
  readonly sheetName: string;
  readonly decisions: readonly ReviewDecision[];
}

/** Excel counts up the name of a table that is copied into a workbook that has one of that name. */
const COPIED = new RegExp(`^${DECISIONS_TABLE}.+`, 'i');

/** Other reviewers' tables: sheets *JD Decisions* that were copied into this workbook. */
export async function readOtherDecisions(added: readonly AddedFamily[]): Promise<OtherDecisions[]> {
  try {
    return await inExcel(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name');
      await context.sync();
      const copies = tables.items
        .filter(({ name }) => COPIED.test(name))
        .map((table) => {
          const range = table.getRange();
          range.load('values');
          const { worksheet } = table;
          worksheet.load('name');
          return { range, worksheet };
        });
      await context.sync();
      return copies.map(({ range, worksheet }) => {
        const [header, ...rows] = range.values as CellRow[];
        return {
          sheetName: worksheet.name,
          decisions: parseDecisions(header!, rows, added).decisions,
        };
      });
    });
  } catch (error) {
    throw toWorkbookError(error, DECISIONS_SHEET);
  }
}
