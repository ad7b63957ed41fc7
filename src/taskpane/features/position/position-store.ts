import type { ListedPosition } from '../../../excel/position/list-positions';
import type { Selection } from '../../../excel/position/selection';
import type { Positions, PositionStory } from '../../../excel/position/open-positions';
import { toWorkbookError } from '../../../excel/request/workbook-error';
import type { OpenWorkbook } from '../../../excel/workbook';
import { createStore, type Store } from '../../store';

export interface PositionView {
  /** Whether the workbook holds a result, so that there are positions to look at; null while nobody knows. */
  readonly hasResult: boolean | null;
  /** Of the selected row; null where it is about no position. */
  readonly story: PositionStory | null;
  /** Named already while its story is asked for. */
  readonly next: ListedPosition | null;
  /** Whether the whole story is shown, over the place that is open. */
  readonly isOpen: boolean;
}

/** The position that the selected row is about. */
export interface PositionStore extends Pick<Store<PositionView>, 'get' | 'subscribe'> {
  /** Looks at the selected row; at the workbook again where its cells may be others. */
  look(seen: {
    readonly cellsChanged: boolean;
    readonly selection?: Selection | null;
  }): Promise<void>;
  /** What this pane wrote may have changed the story: it is told anew where one is shown. */
  renew(): void;
  search(text: string): Promise<readonly ListedPosition[]>;
  /** Selects a position in the result and tells its story. */
  show(row: number): Promise<void>;
  setOpen(isOpen: boolean): void;
}

const NOTHING: PositionView = { hasResult: null, story: null, next: null, isOpen: false };

export function createPositionStore(
  workbook: OpenWorkbook,
  displayLanguage: string,
): PositionStore {
  const view = createStore<PositionView>(NOTHING);
  let opened: Promise<Positions> | null = null;
  let lastLook = 0;

  async function look({
    cellsChanged,
    selection = null,
  }: Parameters<PositionStore['look']>[0]): Promise<void> {
    if (cellsChanged) opened = null;
    const thisLook = ++lastLook;
    const isOutdated = () => thisLook !== lastLook;
    try {
      const positions = await (opened ??= workbook.openPositions(displayLanguage));
      const next = selection && positions.glance(selection);
      if (isOutdated()) return;
      if (next && next.row !== view.get().story?.row) view.set({ ...view.get(), next });
      const story = await positions.selected(selection);
      if (!isOutdated()) view.set({ ...view.get(), hasResult: true, story, next: null });
    } catch (error) {
      opened = null;
      // Without a result there is nothing to show; what else went wrong shows where it is asked for.
      const isMissing = toWorkbookError(error, '').problem === 'result vanished';
      if (!isOutdated()) view.set({ ...NOTHING, hasResult: isMissing ? false : null });
    }
  }

  return {
    get: view.get,
    subscribe: view.subscribe,
    look,
    renew: () => {
      opened = null;
      if (view.get().story) void look({ cellsChanged: true });
    },
    search: async (text) =>
      (await (opened ??= workbook.openPositions(displayLanguage))).search(text),
    show: async (row) => {
      const positions = await (opened ??= workbook.openPositions(displayLanguage));
      lastLook += 1;
      const story = await positions.story(row);
      view.set({ hasResult: true, story, next: null, isOpen: true });
      await positions.select(row);
    },
    setOpen: (isOpen) => view.set({ ...view.get(), isOpen }),
  };
}
