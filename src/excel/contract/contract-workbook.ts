import type { describeExcel } from './describe-excel';
import type { runChecks } from './run-checks';

/** What the pane asks about the Excel that it is in. The code behind it is loaded when first asked. */
export interface ContractWorkbook {
  runChecks: typeof runChecks;
  describeExcel(): Promise<ReturnType<typeof describeExcel>>;
}

export const contractWorkbook: ContractWorkbook = {
  runChecks: async (...asked) => (await import('./run-checks')).runChecks(...asked),
  describeExcel: async () => (await import('./describe-excel')).describeExcel(),
};
