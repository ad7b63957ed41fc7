import { ReaderError } from '../../../agreement-text/reader-error';
import type { AddedFamily } from '../../../domain/job-description';
import type { FamiliesByAnnex } from '../../../excel/catalogue/added-families';
import {
  forgetInBrowser,
  keepInBrowser,
  loadBrowserAgreements,
} from '../../../excel/catalogue/browser-agreements';
import { keyOf, type KeptAgreement } from '../../../excel/catalogue/agreement-store';
import { readAgreementOf, type ChosenFile } from '../../../agreement-text/read-agreement-file';
import type { OpenWorkbook } from '../../../excel/workbook';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { createStore, type Store } from '../../store';
import { reviewStoreOf } from '../review/review-store';
import { whatIfStoreOf } from '../whatif/what-if-store';

export interface AgreementsState {
  readonly kept: readonly KeptAgreement[];
  /** How many the workbook keeps that this Excel does not hand over. */
  readonly tooLarge: number;
  /** What they add to the catalogue. */
  readonly added: FamiliesByAnnex;
  /** Keys of those that this browser keeps too. */
  readonly inBrowser: ReadonlySet<string>;
  /** The key of the one that the browser did not keep, or did not let go of, when it was asked to. */
  readonly browserRefused: string | null;
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
  /** Makes these the families that an annex adds to the catalogue; none takes them out again. */
  addFamilies(annex: KeptAgreement, families: readonly AddedFamily[]): Promise<void>;
  remove(kept: KeptAgreement): Promise<void>;
  keepInBrowser(kept: KeptAgreement, wanted: boolean): Promise<void>;
}

const NOTHING = { kind: 'nothing' } as const;

export function createAgreementsStore(workbook: OpenWorkbook): AgreementsStore {
  const store = createStore<AgreementsState>({
    kept: [],
    tooLarge: 0,
    added: {},
    inBrowser: new Set(),
    browserRefused: null,
    doing: { kind: 'loading' },
  });
  let reading: AbortController | null = null;

  const update = (change: Partial<AgreementsState>) => store.set({ ...store.get(), ...change });

  async function doing(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      if (error instanceof ReaderError) update({ doing: { kind: 'refused', error } });
      else update({ doing: { kind: 'failed', error: toWorkbookError(error, '') } });
    }
  }

  async function keep(agreement: KeptAgreement): Promise<void> {
    await workbook.keepAgreement(agreement);
    const others = store.get().kept.filter(({ text }) => keyOf(text) !== keyOf(agreement.text));
    const kept = [...others, agreement].sort((one, other) =>
      keyOf(one.text).localeCompare(keyOf(other.text)),
    );
    update({ kept, doing: NOTHING });
  }

  /** They were given with the families that counted before. */
  function forgetAnswers(): void {
    reviewStoreOf(workbook).forget();
    whatIfStoreOf(workbook).changeCatalogue();
  }

  async function add(annex: KeptAgreement, families: readonly AddedFamily[]): Promise<void> {
    const added = await workbook.keepAddedFamilies(annex.text, families);
    forgetAnswers();
    update({ added, doing: NOTHING });
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    load: () =>
      doing(async () => {
        const inItsStore = loadBrowserAgreements();
        const { kept, tooLarge } = await workbook.loadAgreements();
        const added = await workbook.loadFamiliesByAnnex();
        // The workbook comes first; the browser fills in what it lacks.
        const here = new Set(kept.map(({ text }) => keyOf(text)));
        const others = await inItsStore;
        const more = others.filter(({ text }) => !here.has(keyOf(text)));
        const inBrowser = new Set(others.map(({ text }) => keyOf(text)));
        update({ kept: [...kept, ...more], tooLarge, added, inBrowser, doing: NOTHING });
      }),
    open: (file) =>
      doing(async () => {
        const started = (reading = new AbortController());
        update({ doing: { kind: 'reading', fileName: file.name } });
        try {
          const agreement = await readAgreementOf(file, started.signal);
          const { text, findings } = agreement;
          await keep({ text, findings });
          const before = store.get().added[keyOf(text)] ?? [];
          const described = new Set<string>(text.descriptions.map(({ family }) => family));
          const still = before.filter(({ name }) => described.has(name));
          if (still.length < before.length) await add({ text, findings }, still);
        } catch (error) {
          if (!started.signal.aborted) throw error;
          update({ doing: NOTHING });
        }
      }),
    cancel: () => reading?.abort(),
    addFamilies: (annex, families) =>
      doing(async () => {
        // It may have come from the browser's store, and belongs with what it adds.
        await keep(annex);
        await add(annex, families);
      }),
    remove: (agreement) =>
      doing(async () => {
        await workbook.removeAgreement(agreement.text);
        await forgetInBrowser(agreement);
        const { kept, added } = store.get();
        const { [keyOf(agreement.text)]: gone, ...others } = added;
        if (gone) forgetAnswers();
        update({
          kept: kept.filter((one) => one !== agreement),
          added: others,
          doing: NOTHING,
        });
      }),
    keepInBrowser: (agreement, wanted) =>
      doing(async () => {
        const isDone = await (wanted ? keepInBrowser(agreement) : forgetInBrowser(agreement));
        const inBrowser = new Set(store.get().inBrowser);
        const key = keyOf(agreement.text);
        if (isDone && wanted) inBrowser.add(key);
        else if (isDone) inBrowser.delete(key);
        update({ inBrowser, browserRefused: isDone ? null : key });
      }),
  };
}
