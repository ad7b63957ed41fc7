import { localeOf } from '../../wording/locale';
import { arrangeColumns } from '../own-sheets/arrange-columns';
import { DATE_FORMATS } from '../own-sheets/date-formats';
import { filledTable, writeBody } from '../own-sheets/fill-table';
import { freezeHeader } from '../own-sheets/freeze-header';
import { dressTable } from '../own-sheets/dress-table';
import { showPlan } from '../own-sheets/publish-plan';
import { replaceSheet } from '../own-sheets/replace-sheet';
import { RESULT_SHEET, SCENARIO } from '../own-sheets/result-names';
import { inExcel } from '../request/in-excel';
import { toWorkbookError } from '../request/workbook-error';
import { carryColumns } from '../result/carry-columns';
import { ResultMoved } from '../result/result-moved';
import { SCENARIO_COLUMNS, scenarioRows, type ScenarioColumn } from './scenario-cells';
import { requireSameResult } from './same-result';
import type { ScenarioRun } from './scenario-run';

const WIDTHS: Readonly<Partial<Record<ScenarioColumn, number>>> = {
  Scenario: 140,
  'Job title': 240,
  'Outcome before': 190,
  'Outcome after': 190,
  'Job family before': 260,
  'Job family after': 260,
  'Why before': 440,
  'Why after': 440,
  Change: 440,
  'Clause or reading': 160,
};
const WIDTH = 100;

const IDENTITY: readonly ScenarioColumn[] = ['Scenario', 'Position number', 'Job title'];
/** Sentences, which are to be read beside each other. */
const WRAPPED: readonly ScenarioColumn[] = ['Why before', 'Why after', 'Change'];
const DATES: readonly ScenarioColumn[] = ['Effective date before', 'Effective date after'];

/**
 * Writes the sheet *JD Scenario* in the place of the last, one row for each position that differs.
 *
 * @param place of the scenario in the run.
 * @throws {ResultMoved} where the result was mapped anew since, as far as its place shows.
 * @throws {WorkbookError} with the workbook as it was.
 */
export async function writeScenarioSheet(run: ScenarioRun, place: number): Promise<void> {
  const { displayLanguage } = run;
  try {
    await requireSameResult(run);
    await replaceSheet(SCENARIO, RESULT_SHEET, async (draft) => {
      const { standing } = draft;
      const arrangement = arrangeColumns(SCENARIO_COLUMNS, standing?.header ?? null);
      const rows = scenarioRows(run.scenarios[place]!, run.answers[place]!, displayLanguage);
      const body = await writeBody(SCENARIO, draft, arrangement, rows);
      await carryColumns(standing, arrangement, body, { before: IDENTITY, now: IDENTITY }, inExcel);
      const formats = DATES.map((column) => ({
        column: arrangement.names.indexOf(column),
        first: 0,
        last: body.rowCount - 1,
        format: DATE_FORMATS[localeOf(displayLanguage)],
      }));
      const wrapped = WRAPPED.map((column) => arrangement.names.indexOf(column));
      const heading = { ours: SCENARIO_COLUMNS, language: displayLanguage };
      const filled = filledTable(arrangement, body, heading, { formats, wrapped });
      if (!standing)
        await dressTable(
          draft.sheetId,
          filled,
          SCENARIO_COLUMNS.map((column) => WIDTHS[column] ?? WIDTH),
        );
      return filled;
    });
    await freezeHeader(SCENARIO.tableName, 3);
    await showPlan(SCENARIO).catch(() => {});
  } catch (error) {
    throw error instanceof ResultMoved ? error : toWorkbookError(error, SCENARIO.sheetName);
  }
}
