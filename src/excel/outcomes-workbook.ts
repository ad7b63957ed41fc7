import type { ChangeKind } from '../review/compare-results';
import { readComparison, selectChanged, type Listed } from './read-changes';
import type { Comparison } from './remember-comparison';
import { compareWithResult, listEarlierResults, type EarlierResult } from './running-again';
import type { Shown } from './select-result-rows';
import { writeSummary, type WrittenSummary } from './write-summary';

/** What the pane asks of the workbook about what changed, and for the summary. */
export interface OutcomesWorkbook {
  readComparison(): Promise<Comparison | Listed | null>;
  selectChanged(kinds: readonly ChangeKind[], displayLanguage: string): Promise<Shown>;
  listEarlierResults(): Promise<EarlierResult[]>;
  compareWithResult(earlier: EarlierResult, displayLanguage: string): Promise<void>;
  writeSummary(displayLanguage: string): Promise<WrittenSummary>;
}

export const outcomesWorkbook: OutcomesWorkbook = {
  readComparison,
  selectChanged,
  listEarlierResults,
  compareWithResult,
  writeSummary,
};
