import type { MappingProgress, MappingRequest, MappingSummary } from '../../../excel/run-mapping';
import type { Workbook } from '../../../excel/workbook';
import { toWorkbookError, type WorkbookError } from '../../../excel/workbook-error';
import { createStore, type Store } from '../../store';

export type RunView =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly sheetName: string;
      readonly progress: MappingProgress | null;
      readonly isCancelling: boolean;
    }
  | { readonly kind: 'done'; readonly summary: MappingSummary }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** The run under way, or how the last one ended. One at a time. */
export interface RunStore extends Pick<Store<RunView>, 'get' | 'subscribe'> {
  start(request: MappingRequest): Promise<void>;
  cancel(): void;
  /** Forgets how the last run ended. */
  dismiss(): void;
}

/** @param onEnd is awaited before the end is shown: the active sheet is then another one. */
export function createRunStore(workbook: Workbook, onEnd: () => Promise<void>): RunStore {
  const view = createStore<RunView>({ kind: 'idle' });
  let cancelling = new AbortController();

  async function start(request: MappingRequest): Promise<void> {
    if (view.get().kind === 'running') return;
    cancelling = new AbortController();
    const { signal } = cancelling;
    const running = { kind: 'running', sheetName: request.place.sheetName } as const;
    view.set({ ...running, progress: null, isCancelling: false });
    const onProgress = (progress: MappingProgress) =>
      view.set({ ...running, progress, isCancelling: signal.aborted });
    const end = await workbook.runMapping(request, { onProgress, signal }).then(
      (summary): RunView => ({ kind: 'done', summary }),
      (error: unknown): RunView =>
        signal.aborted
          ? { kind: 'cancelled' }
          : { kind: 'failed', error: toWorkbookError(error, request.place.sheetName) },
    );
    await onEnd();
    view.set(end);
  }

  function cancel(): void {
    const now = view.get();
    if (now.kind !== 'running') return;
    view.set({ ...now, isCancelling: true });
    cancelling.abort();
  }

  return {
    get: view.get,
    subscribe: view.subscribe,
    start,
    cancel,
    dismiss: () => {
      if (view.get().kind !== 'running') view.set({ kind: 'idle' });
    },
  };
}
