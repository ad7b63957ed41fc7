import type { Scenario } from '../../scenario/scenario';
import {
  readScenarioLines,
  SCENARIO_TABLE_COLUMNS,
  scenarioLines,
  type ScenarioLinesReading,
} from '../../scenario/scenario-table';
import type { Cell } from '../../staffing-export/export-layout';
import { localeOf } from '../../wording/locale';
import { addTable } from '../own-sheets/add-table';
import { arrangeColumns } from '../own-sheets/arrange-columns';
import { filledTable, writeBody } from '../own-sheets/fill-table';
import { freezeHeader } from '../own-sheets/freeze-header';
import { replaceSheet } from '../own-sheets/replace-sheet';
import { RESULT_SHEET, SCENARIO_LIST } from '../own-sheets/result-names';
import { inExcel } from '../request/in-excel';
import { toWorkbookError } from '../request/workbook-error';
import { carryColumns } from '../result/carry-columns';

type ListColumn = (typeof SCENARIO_TABLE_COLUMNS)[number];

const WIDTHS: Readonly<Record<ListColumn, number>> = { Scenario: 160, Change: 480, Data: 320 };
const IDENTITY: readonly ListColumn[] = ['Scenario', 'Data'];

/**
 * Writes the sheet *JD Scenarios* in the place of the last, a row for each change.
 *
 * @throws {WorkbookError} with the workbook as it was.
 */
export async function writeScenarioTable(
  scenarios: readonly Scenario[],
  displayLanguage: string,
): Promise<void> {
  try {
    await replaceSheet(SCENARIO_LIST, RESULT_SHEET, async (draft) => {
      const { standing } = draft;
      const arrangement = arrangeColumns(SCENARIO_TABLE_COLUMNS, standing?.header ?? null);
      const rows = scenarioLines(scenarios, localeOf(displayLanguage));
      const body = await writeBody(SCENARIO_LIST, draft, arrangement, rows);
      await carryColumns(standing, arrangement, body, { before: IDENTITY, now: IDENTITY }, inExcel);
      if (!standing) await dress(draft.sheetId, body.rowCount + 1);
      return filledTable(arrangement, body);
    });
    await freezeHeader(SCENARIO_LIST.tableName);
  } catch (error) {
    throw toWorkbookError(error, SCENARIO_LIST.sheetName);
  }
}

/** What the table *JD_Scenarios* holds; null where there is none, or it lacks a column. */
export async function readScenarioTable(): Promise<ScenarioLinesReading | null> {
  try {
    const rows = await inExcel(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(SCENARIO_LIST.tableName);
      const head = table.getHeaderRowRange();
      head.load('values');
      const body = table.getDataBodyRange();
      body.load('values');
      await context.sync();
      if (table.isNullObject) return null;
      const header = head.values[0]!.map(String);
      const [name, data] = IDENTITY.map((column) => header.indexOf(column));
      if (name! < 0 || data! < 0) return null;
      return body.values.map((row) => [row[name!] as Cell, row[data!] as Cell] as const);
    });
    return rows && readScenarioLines(rows);
  } catch (error) {
    throw toWorkbookError(error, SCENARIO_LIST.sheetName);
  }
}

function dress(sheetId: string, rows: number): Promise<void> {
  return inExcel(async (context, isAgain) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = () => sheet.getRangeByIndexes(0, 0, rows, SCENARIO_TABLE_COLUMNS.length);
    const table = await addTable(context, sheet, range, isAgain);
    table.style = 'TableStyleLight9';
    table.showBandedRows = false;
    SCENARIO_TABLE_COLUMNS.forEach((column, at) => {
      sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = WIDTHS[column];
    });
    await context.sync();
  });
}
