import { ReaderError } from '../../../agreement-text/reader-error';
import {
  forgetInBrowser,
  keepInBrowser,
  loadBrowserAgreements,
} from '../../../excel/browser-agreements';
import { keyOf, type KeptAgreement } from '../../../excel/agreement-store';
import { readAgreementOf, type ChosenFile } from '../../../excel/read-agreement-file';
import type { Workbook } from '../../../excel/workbook';
import { toWorkbookError, type WorkbookError } from '../../../excel/workbook-error';
import { createStore, type Store } from '../../store';

export interface AgreementsState {
  readonly kept: readonly KeptAgreement[];
  readonly doing:
    | { readonly kind: 'nothing' }
    | { readonly kind: 'loading' }
    | { readonly kind: 'reading'; readonly fileName: string }
    | { readonly kind: 'refused'; readonly error: ReaderError }
    | { readonly kind: 'failed'; readonly error: WorkbookError };
}

export interface AgreementsStore extends Pick<Store<AgreementsState>, 'get' | 'subscribe'> {
  load(): Promise<void>;
  /** Reads a file and keeps it; what is kept already stays where the file is refused. */
  open(file: ChosenFile): Promise<void>;
  cancel(): void;
  setFrom(kept: KeptAgreement, from: string | null): Promise<void>;
  remove(kept: KeptAgreement): Promise<void>;
  keepInBrowser(kept: KeptAgreement, wanted: boolean): Promise<void>;
}

const NOTHING = { kind: 'nothing' } as const;

export function createAgreementsStore(workbook: Workbook): AgreementsStore {
  const store = createStore<AgreementsState>({ kept: [], doing: { kind: 'loading' } });
  let reading: AbortController | null = null;

  async function doing(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      const { kept } = store.get();
      if (error instanceof ReaderError) store.set({ kept, doing: { kind: 'refused', error } });
      else store.set({ kept, doing: { kind: 'failed', error: toWorkbookError(error, '') } });
    }
  }

  async function keep(agreement: KeptAgreement): Promise<void> {
    await workbook.keepAgreement(agreement);
    const others = store.get().kept.filter(({ text }) => keyOf(text) !== keyOf(agreement.text));
    const kept = [...others, agreement].sort((one, other) =>
      keyOf(one.text).localeCompare(keyOf(other.text)),
    );
    store.set({ kept, doing: NOTHING });
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    load: () =>
      doing(async () => {
        const kept = await workbook.loadAgreements();
        // The workbook comes first; the browser fills in what it lacks.
        const here = new Set(kept.map(({ text }) => keyOf(text)));
        const others = await loadBrowserAgreements();
        const more = others.filter(({ text }) => !here.has(keyOf(text)));
        store.set({ kept: [...kept, ...more], doing: NOTHING });
      }),
    open: (file) =>
      doing(async () => {
        const started = (reading = new AbortController());
        store.set({ ...store.get(), doing: { kind: 'reading', fileName: file.name } });
        try {
          const { text, findings } = await readAgreementOf(file, started.signal);
          await keep({ text, findings, from: null });
        } catch (error) {
          if (!started.signal.aborted) throw error;
          store.set({ ...store.get(), doing: NOTHING });
        }
      }),
    cancel: () => reading?.abort(),
    setFrom: (agreement, from) => doing(() => keep({ ...agreement, from })),
    remove: (agreement) =>
      doing(async () => {
        await workbook.removeAgreement(agreement.text);
        await forgetInBrowser(agreement);
        const kept = store.get().kept.filter((one) => one !== agreement);
        store.set({ kept, doing: NOTHING });
      }),
    keepInBrowser: (agreement, wanted) =>
      doing(() => (wanted ? keepInBrowser(agreement) : forgetInBrowser(agreement))),
  };
}
