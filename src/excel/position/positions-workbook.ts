import { endWatch } from '../source/end-watch';
import { inExcel } from '../request/in-excel';
import type { Positions } from './open-positions';
import type { Selection } from './selection';

/** What the pane asks of the workbook about one position. The code behind it is loaded when asked. */
export interface PositionsWorkbook {
  openPositions(displayLanguage: string): Promise<Positions>;
  /** Tells what is selected whenever that is another; returns what ends the watch. */
  watchSelection(onSelected: (selection: Selection | null) => void): Promise<() => void>;
}

/** A person who holds an arrow key is not looking yet. */
const QUIET_MS = 40;

export const positionsWorkbook: PositionsWorkbook = {
  openPositions: async (displayLanguage) =>
    (await import('./open-positions')).openPositions(displayLanguage),
  watchSelection: async (onSelected) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let selection: Selection | null = null;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => onSelected(selection), QUIET_MS);
    };
    const onSelectionChanged = async ({
      worksheetId,
      address,
    }: Excel.WorksheetSelectionChangedEventArgs) => {
      selection = { sheetId: worksheetId, address };
      soon();
    };
    const onActivated = async () => {
      // What is selected there was selected before, and is not told again.
      selection = null;
      soon();
    };
    const handlers = await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onSelectionChanged.add(onSelectionChanged),
        worksheets.onActivated.add(onActivated),
      ];
      await context.sync();
      return added;
    });
    return () => {
      clearTimeout(timer);
      for (const handler of handlers) endWatch(handler);
    };
  },
};
