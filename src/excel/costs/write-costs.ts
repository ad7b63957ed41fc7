import { localeOf } from '../../wording/locale';
import { arrangeColumns, type Arrangement } from '../own-sheets/arrange-columns';
import { DATE_FORMATS } from '../own-sheets/date-formats';
import { filledTable, writeBody } from '../own-sheets/fill-table';
import type { FormatRun } from '../own-sheets/filling';
import { freezeHeader } from '../own-sheets/freeze-header';
import { publishPlan, showPlan, type WrittenPlan } from '../own-sheets/publish-plan';
import { dressTable } from '../own-sheets/dress-table';
import { replaceSheet } from '../own-sheets/replace-sheet';
import { COST_LINES, COST_TOTALS, RESULT_SHEET } from '../own-sheets/result-names';
import { inExcel } from '../request/in-excel';
import { settleOwed } from '../request/take-back';
import { toWorkbookError } from '../request/workbook-error';
import { carryColumns } from '../result/carry-columns';
import {
  COST_LINE_COLUMNS,
  costLineRows,
  type CostLineColumn,
  type CostsRequest,
} from './cost-line-cells';
import { planTotals } from './cost-totals-plan';

/** How large the totals are, kept with the workbook. */
const SIZE = 'JD.CostTotals';

const MONEY = '#,##0.00;-#,##0.00;0.00';

const WIDTHS: Readonly<Partial<Record<CostLineColumn, number>>> = {
  'Job title': 240,
  Office: 150,
  'Duty station': 120,
  'Job family': 260,
  Outcome: 190,
  'Held or vacant': 75,
  Currency: 75,
  From: 75,
  To: 75,
  Days: 55,
  'Days in year': 65,
  'Grade before': 65,
  'Grade after': 65,
  'Without a cost': 320,
};
const WIDTH = 105;

const IDENTITY: readonly CostLineColumn[] = ['Position number', 'From', 'Currency'];

/**
 * Writes the sheets *JD Cost Lines*, a row for each part of the period in which nothing changes about a
 * position's cost, and *JD Cost Totals*, all formulas over it, each in the place of the last.
 *
 * @throws {WorkbookError} with each of the two as it was, or whole; the totals are formulas, and follow
 *   the lines also where they could not be written anew.
 */
export async function writeCosts(request: CostsRequest): Promise<WrittenPlan> {
  await settleOwed();
  await writeLines(request);
  try {
    const place = { size: SIZE, behind: RESULT_SHEET };
    const written = await publishPlan(COST_TOTALS, planTotals(request), place);
    await showPlan(COST_TOTALS).catch(() => {});
    return written;
  } catch (error) {
    throw toWorkbookError(error, COST_TOTALS.sheetName);
  }
}

async function writeLines(request: CostsRequest): Promise<void> {
  try {
    await replaceSheet(COST_LINES, RESULT_SHEET, async (draft) => {
      const { standing } = draft;
      const arrangement = arrangeColumns(COST_LINE_COLUMNS, standing?.header ?? null);
      const body = await writeBody(COST_LINES, draft, arrangement, costLineRows(request));
      await carryColumns(standing, arrangement, body, { before: IDENTITY, now: IDENTITY }, inExcel);
      const formats = formatsOf(arrangement, body.rowCount, request.displayLanguage);
      const heading = { ours: COST_LINE_COLUMNS, language: request.displayLanguage };
      const filled = filledTable(arrangement, body, heading, { formats });
      if (!standing)
        await dressTable(
          draft.sheetId,
          filled,
          COST_LINE_COLUMNS.map((column) => WIDTHS[column] ?? WIDTH),
        );
      return filled;
    });
    await freezeHeader(COST_LINES.tableName, 1);
  } catch (error) {
    throw toWorkbookError(error, COST_LINES.sheetName);
  }
}

function formatsOf(
  { names }: Arrangement,
  rowCount: number,
  displayLanguage: string,
): readonly FormatRun[] {
  const run = (column: CostLineColumn, format: string): FormatRun => ({
    column: names.indexOf(column),
    first: 0,
    last: rowCount - 1,
    format,
  });
  const date = DATE_FORMATS[localeOf(displayLanguage)];
  return [
    run('From', date),
    run('To', date),
    ...(
      [
        'Cost a year before',
        'Cost before',
        'Cost a year after',
        'Cost after',
        'Difference',
      ] as const
    ).map((column) => run(column, MONEY)),
  ];
}
