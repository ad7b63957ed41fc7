import type { OfficialCase } from '../cases/official-case';
import type { Recording } from '../cases/record-event';
import type { FileItem } from '../agreements/professional-2023/personal-file';
import type { PlainDate } from '../domain/plain-date';
import type { CasesReading } from './case-lines';
import type { CaseCandidates } from './case-candidates';
import type { Shown } from './select-result-rows';

/** The table as it was read. */
export interface CaseSheet extends CasesReading {
  /** The first line's row on the sheet, as Excel counts. */
  readonly firstSheetRow: number;
  /** The line in which the user has the active cell. */
  readonly selected: number | null;
}

export type CaseScope = 'all' | 'selected rows';

export interface CasesCreated extends Omit<CaseCandidates, 'cases'> {
  readonly added: number;
  /** They stand in the table already. */
  readonly known: number;
}

/** A line of the table, by what stood in it when it was read. */
export interface CaseRef {
  readonly row: number;
  readonly found: OfficialCase;
}

/** What it takes to empty again the cells that a recording filled. */
export interface CaseUndo {
  readonly ref: CaseRef;
  readonly cells: readonly { readonly column: string; readonly written: string | number }[];
}

/** The line is no longer what was read, or a cell to be written holds something by now. */
export class CaseMoved extends Error {
  override readonly name = 'CaseMoved';
}

/** What the pane asks of the workbook for cases. The code behind it is loaded when first asked. */
export interface CasesWorkbook {
  /** Reads the table and brings its computed columns up to date; null where there is none. */
  readCases(today: PlainDate, displayLanguage: string): Promise<CaseSheet | null>;
  /** @throws {WorkbookError} `result vanished` where nothing is mapped. */
  createCases(scope: CaseScope, displayLanguage: string): Promise<CasesCreated>;
  /** @throws {CaseMoved} */
  recordCase(ref: CaseRef, recording: Recording, displayLanguage: string): Promise<CaseUndo>;
  /** @throws {CaseMoved} */
  fileCase(ref: CaseRef, item: FileItem): Promise<CaseUndo>;
  /** @throws {CaseMoved} */
  undoCase(undo: CaseUndo): Promise<void>;
  selectCase(ref: CaseRef): Promise<Shown>;
  selectCaseCell(row: number, column: string): Promise<Shown>;
}

const load = () => import('./case-book');

export const casesWorkbook: CasesWorkbook = {
  readCases: async (...given) => (await load()).readCases(...given),
  createCases: async (...given) => (await load()).createCases(...given),
  recordCase: async (...given) => (await load()).recordCase(...given),
  fileCase: async (...given) => (await load()).fileCase(...given),
  undoCase: async (...given) => (await load()).undoCase(...given),
  selectCase: async (...given) => (await load()).selectCase(...given),
  selectCaseCell: async (...given) => (await load()).selectCaseCell(...given),
};
