import { useCallback } from 'react';
import type { Listed } from '../../../excel/outcomes/read-changes';
import type { OutcomeFigures } from '../../../excel/outcomes/read-outcomes';
import type { Comparison } from '../../../excel/outcomes/remember-comparison';
import type { EarlierResult } from '../../../excel/outcomes/compare-with-last';
import { useResult } from '../../components/result/use-result';
import { usePane } from '../../pane-context';

export interface Counted {
  readonly sheetId: string | null;
  readonly figures: OutcomeFigures;
  /** Null where the result was compared with nothing. */
  readonly comparison: Comparison | Listed | null;
  /** Results of earlier exports that stand in this workbook. */
  readonly earlier: readonly EarlierResult[];
}

const aboutOf = ({ sheetId, ...facts }: Counted) => ({
  sheetId,
  positions: facts.figures.positions,
  facts,
});

/** The result in figures, as it stands now. */
export function useOutcomes() {
  const { workbook } = usePane();
  const read = useCallback(
    async (): Promise<Counted> => ({
      figures: await workbook.readOutcomes(),
      sheetId: await workbook.findResultSheet(),
      comparison: await workbook.readComparison(),
      earlier: await workbook.listEarlierResults(),
    }),
    [workbook],
  );
  return useResult(read, aboutOf);
}
