import { useCallback } from 'react';
import type { OpenOutcomes } from '../../../excel/outcomes/open-outcomes';
import type { Listed } from '../../../excel/outcomes/read-changes';
import type { Comparison } from '../../../excel/outcomes/remember-comparison';
import type { EarlierResult } from '../../../excel/outcomes/compare-with-last';
import { ALL_ROWS } from '../../../review/narrow-rows';
import { useResult } from '../../components/result/use-result';
import { usePane } from '../../pane-context';

export interface Counted {
  readonly sheetId: string | null;
  readonly outcomes: OpenOutcomes;
  /** Null where the result was compared with nothing. */
  readonly comparison: Comparison | Listed | null;
  /** Results of earlier exports that stand in this workbook. */
  readonly earlier: readonly EarlierResult[];
}

const aboutOf = ({ sheetId, outcomes, comparison, earlier }: Counted) => ({
  sheetId,
  positions: outcomes.rows.length,
  facts: () => ({
    figures: outcomes.count(ALL_ROWS),
    rows: outcomes.rows,
    comparison,
    earlier,
  }),
});

/** The result as it stands now, to be counted whole or in part. */
export function useOutcomes() {
  const { workbook, displayLanguage } = usePane();
  const read = useCallback(
    async (): Promise<Counted> => ({
      outcomes: await workbook.openOutcomes(displayLanguage),
      sheetId: await workbook.findResultSheet(),
      comparison: await workbook.readComparison(),
      earlier: await workbook.listEarlierResults(),
    }),
    [workbook, displayLanguage],
  );
  return useResult(read, aboutOf);
}
