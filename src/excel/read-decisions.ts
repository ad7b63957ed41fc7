import { NO_DECISIONS, parseDecisions, type DecisionsReading } from '../review/decision-lines';
import type { CellRow } from '../staffing-export/export-layout';
import { inExcel } from './in-excel';
import { DECISIONS_SHEET, DECISIONS_TABLE } from './result-names';
import { toWorkbookError } from './workbook-error';

/**
 * Reads the table *JD_Decisions*, on whatever sheet it stands; nothing where there is none. Lines
 * that cannot be used are reported and left out.
 */
export async function readDecisions(): Promise<DecisionsReading> {
  try {
    return await inExcel(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(DECISIONS_TABLE);
      await context.sync();
      if (table.isNullObject) return NO_DECISIONS;
      const range = table.getRange();
      range.load('values');
      await context.sync();
      const [header, ...rows] = range.values as CellRow[];
      return parseDecisions(header!, rows);
    });
  } catch (error) {
    throw toWorkbookError(error, DECISIONS_SHEET);
  }
}
