import type { CellRow, ExportLayout } from '../staffing-export/export-layout';
import { casesWorkbook, type CasesWorkbook } from './cases-workbook';
import { documentsWorkbook, type DocumentsWorkbook } from './documents-workbook';
import { agreementWorkbook, type AgreementWorkbook } from './agreement-workbook';
import { eligibilityWorkbook, type EligibilityWorkbook } from './eligibility-workbook';
import {
  findAgain,
  findLeftover,
  removeLeftover,
  type Again,
  type Leftover,
} from './find-leftover';
import { findSource, type Finding } from './find-source';
import { inExcel } from './in-excel';
import { readHead } from './read-source';
import { outcomesWorkbook, type OutcomesWorkbook } from './outcomes-workbook';
import { readOutcomes, type OutcomeFigures } from './read-outcomes';
import { loadChoices, saveChoices, type Choices } from './remember-choices';
import {
  runMapping,
  type MappingOptions,
  type MappingRequest,
  type MappingSummary,
} from './run-mapping';
import type { RowGroup } from './map-rows';
import { reviewWorkbook, type ReviewWorkbook } from './review-workbook';
import {
  clearResultFilters,
  selectResultRows,
  type ResultQuery,
  type Shown,
} from './select-result-rows';
import { selectSourceRows } from './select-source-rows';
import type { SourcePlace } from './source-place';
import { surveySource, type SourceSurvey } from './survey-source';
import { watchWorkbook, type WorkbookChange } from './watch-workbook';
import { toWorkbookError } from './workbook-error';
import { writeSample } from './write-sample';

/** All that the pane asks of the workbook. What fails, fails with a {@link WorkbookError}. */
export interface Workbook
  extends
    AgreementWorkbook,
    EligibilityWorkbook,
    ReviewWorkbook,
    OutcomesWorkbook,
    CasesWorkbook,
    DocumentsWorkbook {
  findSource(): Promise<Finding>;
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
  selectResultRows(query: ResultQuery): Promise<Shown>;
  selectSourceRows(
    place: SourcePlace,
    rows: RowGroup,
    columnIndex: number | null,
    turn: number,
  ): Promise<Shown>;
  clearResultFilters(): Promise<void>;
  showSheet(place: SourcePlace): Promise<void>;
  loadChoices(columnNames: readonly string[]): Promise<Choices>;
  saveChoices(columnNames: readonly string[], choices: Choices): Promise<void>;
  writeSample(rows: readonly CellRow[]): Promise<void>;
  watch(onChange: (change: WorkbookChange) => void): Promise<() => void>;
}

/** The workbook that Excel has open. */
export const openWorkbook: Workbook = {
  ...agreementWorkbook,
  ...eligibilityWorkbook,
  ...reviewWorkbook,
  ...outcomesWorkbook,
  ...casesWorkbook,
  ...documentsWorkbook,
  findSource,
  readHead,
  surveySource,
  runMapping,
  findLeftover,
  findAgain,
  removeLeftover,
  readOutcomes,
  selectResultRows,
  selectSourceRows,
  clearResultFilters,
  showSheet,
  loadChoices,
  saveChoices,
  writeSample,
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
