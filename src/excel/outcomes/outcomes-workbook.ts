import type { ChangeKind } from '../../review/compare-results';
import type { RowFacets } from '../../review/narrow-rows';
import type { OpenOutcomes } from './open-outcomes';
import type { Listed, PositionChanges } from './read-changes';
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
  selectChanged(
    kinds: readonly ChangeKind[],
    displayLanguage: string,
    facets?: RowFacets,
  ): Promise<Shown>;
  openOutcomes(displayLanguage: string): Promise<OpenOutcomes>;
  readPositionChanges(): Promise<PositionChanges>;
  listEarlierResults(): Promise<EarlierResult[]>;
  compareWithResult(earlier: EarlierResult, displayLanguage: string): Promise<void>;
  writeSummary(displayLanguage: string): Promise<WrittenPlan>;
}

const changes = () => import('./read-changes');
const comparing = () => import('./compare-with-last');

export const outcomesWorkbook: OutcomesWorkbook = {
  openOutcomes: async (...asked) => (await import('./open-outcomes')).openOutcomes(...asked),
  readPositionChanges: async () => (await changes()).readPositionChanges(),
  readComparison: async () => (await changes()).readComparison(),
  selectChanged: async (...asked) => (await changes()).selectChanged(...asked),
  listEarlierResults: async () => (await comparing()).listEarlierResults(),
  compareWithResult: async (...asked) => (await comparing()).compareWithResult(...asked),
  writeSummary: async (...asked) => (await import('./write-summary')).writeSummary(...asked),
};
