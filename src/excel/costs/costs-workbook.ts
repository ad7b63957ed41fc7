import type { WrittenPlan } from '../own-sheets/publish-plan';
import type { Place } from '../request/source-place';
import type { CostsRequest } from './cost-line-cells';
import type { FoundCosts } from './read-costs';

/** What the pane asks of the workbook about costs. The code behind it is loaded when asked. */
export interface CostsWorkbook {
  /** Null where there is no table *JD_Costs*. */
  readCosts(): Promise<FoundCosts | null>;
  readSelectedCosts(): Promise<FoundCosts | null>;
  showCostCell(place: Place, row: number, column: number): Promise<void>;
  layOutCosts(displayLanguage: string): Promise<void>;
  writeCosts(request: CostsRequest): Promise<WrittenPlan>;
}

const reading = () => import('./read-costs');

export const costsWorkbook: CostsWorkbook = {
  readCosts: async () => (await reading()).readCosts(),
  readSelectedCosts: async () => (await reading()).readSelectedCosts(),
  showCostCell: async (...asked) => (await reading()).showCostCell(...asked),
  layOutCosts: async (...asked) => (await import('./lay-out-costs')).layOutCosts(...asked),
  writeCosts: async (...asked) => (await import('./write-costs')).writeCosts(...asked),
};
