import type { CellRow, ExportLayout } from '../staffing-export/export-layout';
import { contractWorkbook, type ContractWorkbook } from './contract/contract-workbook';
import { costsWorkbook, type CostsWorkbook } from './costs/costs-workbook';
import { deadlinesWorkbook, type DeadlinesWorkbook } from './deadlines/deadlines-workbook';
import { documentsWorkbook, type DocumentsWorkbook } from './letters/documents-workbook';
import { agreementWorkbook, type AgreementWorkbook } from './catalogue/agreement-workbook';
import { eligibilityWorkbook, type EligibilityWorkbook } from './eligibility/eligibility-workbook';
import type { Again, Leftover } from './mapping/find-leftover';
import { findSource, type ActiveSource } from './source/find-source';
import { inExcel } from './request/in-excel';
import { readHead } from './source/read-source';
import { outcomesWorkbook, type OutcomesWorkbook } from './outcomes/outcomes-workbook';
import { findResultSheet } from './result/find-result';
import { readStanding, type Standing } from './outcomes/read-standing';
import type { OutcomeFigures } from './outcomes/count-outcomes';
import { readOutcomes } from './outcomes/read-outcomes';
import { loadChoices, saveChoices, type ExportChoices } from './source/remember-choices';
import type { MappingOptions, MappingRequest, MappingSummary } from './mapping/run-mapping';
import type { RowGroup } from './request/row-runs';
import { positionsWorkbook, type PositionsWorkbook } from './position/positions-workbook';
import { reviewWorkbook, type ReviewWorkbook } from './review/review-workbook';
import type { ResultQuery, Within } from './result/select-result-rows';
import type { Shown } from './request/select-areas';
import { scenariosWorkbook, type ScenariosWorkbook } from './scenario/scenarios-workbook';
import type { SourcePlace } from './request/source-place';
import type { SourceSurvey } from './source/survey-source';
import { watchWorkbook, type WorkbookChange } from './source/watch-workbook';
import { toWorkbookError } from './request/workbook-error';

/** All that the pane asks of the workbook. What fails, fails with a {@link WorkbookError}. */
export interface OpenWorkbook
  extends
    AgreementWorkbook,
    EligibilityWorkbook,
    ReviewWorkbook,
    PositionsWorkbook,
    OutcomesWorkbook,
    ScenariosWorkbook,
    CostsWorkbook,
    DeadlinesWorkbook,
    DocumentsWorkbook,
    ContractWorkbook {
  findSource(): Promise<ActiveSource>;
  /** Sheets besides the active one that look like a list of positions, the likeliest first. */
  findExports(): Promise<readonly SourcePlace[]>;
  /** The first rows of a place, or all where there are fewer. */
  readHead(place: SourcePlace, count: number): Promise<CellRow[]>;
  surveySource(
    place: SourcePlace,
    layout: ExportLayout,
    signal: AbortSignal,
  ): Promise<SourceSurvey>;
  runMapping(request: MappingRequest, options: MappingOptions): Promise<MappingSummary>;
  findLeftover(): Promise<Leftover | null>;
  /** What it takes to start the interrupted run again. */
  findAgain(): Promise<Again>;
  removeLeftover(): Promise<void>;
  readOutcomes(): Promise<OutcomeFigures>;
  findResultSheet(): Promise<string | null>;
  readStanding(): Promise<Standing | null>;
  selectResultRows(query: ResultQuery, within?: Within): Promise<Shown>;
  selectSourceRows(
    place: SourcePlace,
    rows: RowGroup,
    columnIndex: number | null,
    turn: number,
  ): Promise<Shown>;
  clearResultFilters(): Promise<void>;
  showSheet(place: SourcePlace): Promise<void>;
  loadChoices(columnNames: readonly string[]): Promise<ExportChoices>;
  saveChoices(columnNames: readonly string[], choices: ExportChoices): Promise<void>;
  writeSample(rows: readonly CellRow[]): Promise<void>;
  watch(onChange: (change: WorkbookChange) => void): Promise<() => void>;
}

/** The workbook that Excel has open. */
export const openWorkbook: OpenWorkbook = {
  ...agreementWorkbook,
  ...eligibilityWorkbook,
  ...reviewWorkbook,
  ...positionsWorkbook,
  ...outcomesWorkbook,
  ...scenariosWorkbook,
  ...costsWorkbook,
  ...deadlinesWorkbook,
  ...documentsWorkbook,
  ...contractWorkbook,
  findSource,
  findExports: async () => (await import('./source/find-exports')).findExports(),
  readHead,
  surveySource: async (...asked) => (await import('./source/survey-source')).surveySource(...asked),
  runMapping: async (...asked) => (await import('./whole/map-workbook')).mapWorkbook(...asked),
  findLeftover: async () => (await import('./mapping/find-leftover')).findLeftover(),
  findAgain: async () => (await import('./mapping/find-leftover')).findAgain(),
  removeLeftover: async () => (await import('./mapping/find-leftover')).removeLeftover(),
  readOutcomes,
  findResultSheet,
  readStanding,
  selectResultRows: async (...asked) =>
    (await import('./result/select-result-rows')).selectResultRows(...asked),
  selectSourceRows: async (...asked) =>
    (await import('./source/select-source-rows')).selectSourceRows(...asked),
  clearResultFilters: async () =>
    (await import('./result/select-result-rows')).clearResultFilters(),
  showSheet,
  loadChoices,
  saveChoices,
  writeSample: async (rows) => (await import('./source/write-sample')).writeSample(rows),
  watch: watchWorkbook,
};

async function showSheet({ sheetId, sheetName }: SourcePlace): Promise<void> {
  try {
    await inExcel(async (context) => {
      context.workbook.worksheets.getItem(sheetId).activate();
      await context.sync();
    });
  } catch (error) {
    throw toWorkbookError(error, sheetName);
  }
}
