import type { ChangeKind } from '../../review/compare-results';
import type { Listed } from './read-changes';
import type { Comparison } from './remember-comparison';
import type { EarlierResult } from './compare-with-last';
import type { Shown } from '../request/select-areas';
import type { WrittenPlan } from '../own-sheets/publish-plan';

/**
 * What the pane asks of the workbook about what changed, and for the summary. The code behind it is
 * loaded when first asked.
 */
export interface OutcomesWorkbook {
  readComparison(): Promise<Comparison | Listed | null>;
  selectChanged(kinds: readonly ChangeKind[], displayLanguage: string): Promise<Shown>;
  listEarlierResults(): Promise<EarlierResult[]>;
  compareWithResult(earlier: EarlierResult, displayLanguage: string): Promise<void>;
  writeSummary(displayLanguage: string): Promise<WrittenPlan>;
}

const changes = () => import('./read-changes');
const comparing = () => import('./compare-with-last');

export const outcomesWorkbook: OutcomesWorkbook = {
  readComparison: async () => (await changes()).readComparison(),
  selectChanged: async (...asked) => (await changes()).selectChanged(...asked),
  listEarlierResults: async () => (await comparing()).listEarlierResults(),
  compareWithResult: async (...asked) => (await comparing()).compareWithResult(...asked),
  writeSummary: async (...asked) => (await import('./write-summary')).writeSummary(...asked),
};
