import type { Mended, MendScope } from '../../../excel/eligibility/mend-formulas';
import type { OpenWorkbook } from '../../../excel/workbook';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { createStore, type Store } from '../../store';
import { onePerWorkbook } from '../../one-per-workbook';

export type MendView =
  | { readonly kind: 'none' }
  /** The user asked for all sheets. */
  | { readonly kind: 'searching' }
  | {
      readonly kind: 'found';
      readonly cells: number;
      readonly skippedSheets: readonly string[];
      readonly scope: MendScope;
    }
  | { readonly kind: 'mending' }
  | { readonly kind: 'mended'; readonly result: Mended }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** Formulas that show #NAME? because the add-in came later than the workbook. */
export interface MendStore extends Pick<Store<MendView>, 'get' | 'subscribe'> {
  /** Looks through all sheets but the large ones. Says nothing where nothing is found. */
  notice(): Promise<void>;
  /** Looks through a sheet that was not looked through yet. */
  noticeSheet(sheetId: string): Promise<void>;
  /** Looks through everything, because the user asks. */
  search(): Promise<void>;
  mend(): Promise<void>;
  dismiss(): void;
}

const UNASKED: MendScope = { sheets: 'all but large ones' };
/** One for each workbook: the bar and the tab show the same. */
export const mendStoreOf = onePerWorkbook(createMendStore);

function createMendStore(workbook: OpenWorkbook): MendStore {
  const view = createStore<MendView>({ kind: 'none' });
  const seen = new Set<string>();
  let isSearching = false;

  const fail = (error: unknown) => view.set({ kind: 'failed', error: toWorkbookError(error, '') });

  async function look(scope: MendScope): Promise<void> {
    isSearching = true;
    try {
      const { cells, sheetIds, skippedSheets } = await workbook.findBrokenFormulas(scope);
      for (const id of sheetIds) seen.add(id);
      const now = view.get();
      // What the user is told or does meanwhile comes first.
      if (cells === 0 || !(now.kind === 'none' || now.kind === 'found')) return;
      const before = now.kind === 'found' && 'sheetId' in scope ? now.cells : 0;
      view.set({ kind: 'found', cells: before + cells, skippedSheets, scope: UNASKED });
    } catch {
      // Nobody asked: the formulas still show what is wrong, and the tab has a button to search.
    } finally {
      isSearching = false;
    }
  }

  return {
    get: view.get,
    subscribe: view.subscribe,
    notice: () => look(UNASKED),
    noticeSheet: async (sheetId) => {
      if (!isSearching && !seen.has(sheetId)) await look({ sheetId });
    },
    search: async () => {
      view.set({ kind: 'searching' });
      const scope: MendScope = { sheets: 'all' };
      try {
        const { cells } = await workbook.findBrokenFormulas(scope);
        view.set(
          cells > 0
            ? { kind: 'found', cells, skippedSheets: [], scope }
            : { kind: 'mended', result: { mended: 0, stillBroken: 0, protectedSheets: [] } },
        );
      } catch (error) {
        fail(error);
      }
    },
    mend: async () => {
      const now = view.get();
      if (now.kind !== 'found') return;
      view.set({ kind: 'mending' });
      try {
        view.set({ kind: 'mended', result: await workbook.mendFormulas(now.scope) });
      } catch (error) {
        fail(error);
      }
    },
    dismiss: () => view.set({ kind: 'none' }),
  };
}
