import { useState, type ReactNode } from 'react';
import { ResultMoved } from '../../../excel/result/result-moved';
import type { ScenarioRun } from '../../../excel/scenario/scenarios-workbook';
import { SayNotice } from '../../components/say-notice';
import { useRowSelection } from '../../components/use-row-selection';
import { usePane } from '../../pane-context';
import { useWhatIfTexts } from './use-what-if-texts';

/** Selects rows of the result as a run found them, or says that they are not the same any more. */
export function useComparedRows(run: ScenarioRun): {
  readonly select: (rows: readonly number[], turn: number) => void;
  readonly notice: ReactNode;
} {
  const { workbook } = usePane();
  const { moved } = useWhatIfTexts();
  const { select: selectRows, notice } = useRowSelection();
  const [isMoved, setMoved] = useState(false);
  const select = (rows: readonly number[], turn: number) =>
    selectRows(async () => {
      try {
        const shown = await workbook.selectScenarioRows(run, rows, turn);
        setMoved(false);
        return shown;
      } catch (error) {
        if (!(error instanceof ResultMoved)) throw error;
        setMoved(true);
        return { how: 'selected', rows: 0 };
      }
    });
  return { select, notice: isMoved ? <SayNotice intent="warning" notice={moved} /> : notice };
}
