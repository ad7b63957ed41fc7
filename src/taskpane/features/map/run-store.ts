import type { Leftover } from '../../../excel/mapping/find-leftover';
import type {
  MappingProgress,
  MappingRequest,
  MappingSummary,
} from '../../../excel/mapping/run-mapping';
import type { Waiting } from '../../../excel/request/with-retry';
import type { OpenWorkbook } from '../../../excel/workbook';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { createStore, type Store } from '../../store';

/** Whether what a run left behind is being removed, is gone, or could not be removed yet. */
export type Tidiness = 'tidying' | 'tidy' | 'left';

export type RunView =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly sheetName: string;
      readonly progress: MappingProgress | null;
      readonly waiting: Waiting | null;
      /** The finished result is being put in its place, which nothing calls back. */
      readonly isFinal: boolean;
    }
  | { readonly kind: 'done'; readonly summary: MappingSummary }
  | { readonly kind: 'cancelled'; readonly tidiness: Tidiness }
  | { readonly kind: 'failed'; readonly error: WorkbookError; readonly tidiness: Tidiness }
  /** No run of this session, but one that was interrupted. */
  | { readonly kind: 'interrupted'; readonly leftover: Leftover };

/** The run under way, or how the last one ended. One at a time. */
export interface RunStore extends Pick<Store<RunView>, 'get' | 'subscribe'> {
  /** Whether the next run writes our sheets in the display language, whatever theirs is. */
  readonly renewsLanguage: Store<boolean>;
  start(request: MappingRequest): Promise<void>;
  /** Shows at once; what was written is removed after it. Nothing once the result is put in place. */
  cancel(): void;
  /** Forgets how the last run ended. */
  dismiss(): void;
  /** Looks for what an interrupted run left, or whether that is gone by now. */
  look(): Promise<void>;
  /** Something is known to be left. */
  isLeft(): boolean;
  removeLeftover(): Promise<void>;
  /** Starts the interrupted run again, in the place of what it left, or says why it cannot. */
  startAgain(): Promise<void>;
}

/** @param onEnd is awaited before the end is shown: the active sheet is then another one. */
export function createRunStore(workbook: OpenWorkbook, onEnd: () => Promise<void>): RunStore {
  const view = createStore<RunView>({ kind: 'idle' });
  const renewsLanguage = createStore(false);
  let cancelling = new AbortController();
  let lastRun: Promise<void> = Promise.resolve();
  let isUnderWay = false;

  async function start(request: MappingRequest): Promise<void> {
    if (view.get().kind === 'running') return;
    const before = lastRun;
    cancelling = new AbortController();
    const { signal } = cancelling;
    const { sheetName } = request.place;
    view.set({ kind: 'running', sheetName, progress: null, waiting: null, isFinal: false });
    // What the last run left is still being removed where it was cancelled a moment ago.
    await before;
    if (signal.aborted) {
      const now = view.get();
      if (now.kind === 'cancelled') view.set({ kind: 'cancelled', tidiness: 'tidy' });
      return;
    }
    lastRun = run(request, signal);
    await lastRun;
  }

  async function run(request: MappingRequest, signal: AbortSignal): Promise<void> {
    isUnderWay = true;
    const { sheetName } = request.place;
    const isShown = () => cancelling.signal === signal;
    const update = (change: Partial<Extract<RunView, { kind: 'running' }>>) => {
      const now = view.get();
      if (isShown() && now.kind === 'running') view.set({ ...now, ...change });
    };
    const failed = (reason: unknown, tidiness: Tidiness): RunView =>
      signal.aborted
        ? { kind: 'cancelled', tidiness }
        : { kind: 'failed', error: toWorkbookError(reason, sheetName), tidiness };
    try {
      const summary = await workbook.runMapping(request, {
        signal,
        onProgress: (progress) => update({ progress }),
        onWait: (waiting) => update({ waiting }),
        onPublishing: () => update({ isFinal: true }),
        onEnding: (reason) => {
          if (isShown()) view.set(failed(reason, 'tidying'));
        },
      });
      await onEnd();
      // Too late to be cancelled: it is there, and that is what the user has to know.
      if (isShown()) view.set({ kind: 'done', summary });
    } catch (reason) {
      const leftover = await workbook.findLeftover().catch(() => null);
      await onEnd();
      if (isShown()) view.set(failed(reason, leftover ? 'left' : 'tidy'));
    } finally {
      isUnderWay = false;
    }
  }

  function cancel(): void {
    const now = view.get();
    if (now.kind !== 'running' || now.isFinal) return;
    view.set({ kind: 'cancelled', tidiness: isUnderWay ? 'tidying' : 'tidy' });
    cancelling.abort();
  }

  async function look(): Promise<void> {
    const leftover = await workbook.findLeftover().catch(() => null);
    const now = view.get();
    if (leftover) {
      if (now.kind === 'idle') view.set({ kind: 'interrupted', leftover });
    } else if (now.kind === 'interrupted') {
      view.set({ kind: 'idle' });
    } else if ('tidiness' in now && now.tidiness === 'left') {
      view.set({ ...now, tidiness: 'tidy' });
    }
  }

  function isLeft(): boolean {
    const now = view.get();
    return now.kind === 'interrupted' || ('tidiness' in now && now.tidiness === 'left');
  }

  async function removeLeftover(): Promise<void> {
    try {
      await workbook.removeLeftover();
      await look();
    } catch (error) {
      view.set({ kind: 'failed', error: toWorkbookError(error, ''), tidiness: 'left' });
    }
  }

  async function startAgain(): Promise<void> {
    const before = view.get();
    if (before.kind !== 'interrupted') return;
    try {
      // The source may have gone since the leftover was found.
      const again = await workbook.findAgain();
      if (again.kind === 'possible') await start(again.request);
      else view.set({ ...before, leftover: { ...before.leftover, again: again.kind } });
    } catch (error) {
      view.set({ kind: 'failed', error: toWorkbookError(error, ''), tidiness: 'left' });
    }
  }

  return {
    get: view.get,
    subscribe: view.subscribe,
    renewsLanguage,
    start,
    cancel,
    dismiss: () => {
      if (view.get().kind !== 'running') view.set({ kind: 'idle' });
    },
    look,
    isLeft,
    removeLeftover,
    startAgain,
  };
}
