import type { FileItem } from '../../../agreements/professional-2023/personal-file';
import { entryOf, WHOLE_AGENDA, type AgendaFilter, type CaseEntry } from '../../../cases/agenda';
import { caseKey } from '../../../cases/official-case';
import { recordEvent, type Recording, type RecordRefusal } from '../../../cases/record-event';
import type { PlainDate } from '../../../domain/plain-date';
import type { CaseProblem } from '../../../excel/case-lines';
import type { CasesCreated, CaseScope, CaseUndo } from '../../../excel/cases-workbook';
import type { Shown } from '../../../excel/select-result-rows';
import type { Workbook } from '../../../excel/workbook';
import { toWorkbookError, type WorkbookError } from '../../../excel/workbook-error';
import { createStore, type Store } from '../../store';
import { readToday } from '../../../excel/read-today';

/** What has just happened. */
export type Happened =
  | { readonly kind: 'recorded'; readonly entry: CaseEntry; readonly recording: Recording }
  | { readonly kind: 'filed'; readonly entry: CaseEntry; readonly item: FileItem }
  | { readonly kind: 'undone'; readonly positionNumber: string }
  | { readonly kind: 'refused'; readonly refusal: RecordRefusal }
  | { readonly kind: 'created'; readonly result: CasesCreated; readonly scope: CaseScope }
  | { readonly kind: 'moved' };

export interface OpenCases {
  readonly kind: 'open';
  /** False where the workbook has no table of cases yet. */
  readonly hasTable: boolean;
  readonly today: PlainDate;
  readonly entries: readonly CaseEntry[];
  readonly problems: readonly CaseProblem[];
  readonly firstSheetRow: number;
  readonly filter: AgendaFilter;
  /** Key of the case that is looked at. */
  readonly current: string | null;
  readonly undoable: number;
  readonly happened: Happened | null;
  readonly error: WorkbookError | null;
}

export type CasesView =
  | { readonly kind: 'reading' }
  | OpenCases
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** The cases of the workbook, and what the user does with them. */
export interface CasesStore extends Pick<Store<CasesView>, 'get' | 'subscribe'> {
  /** Reads the table; again where the cells or the selection may be others. */
  look(displayLanguage: string): Promise<void>;
  create(scope: CaseScope): Promise<void>;
  narrow(filter: Partial<AgendaFilter>): void;
  /** Opens a case and selects its row. */
  goTo(entry: CaseEntry): Promise<Shown>;
  showCell(row: number, column: string): Promise<Shown>;
  record(entry: CaseEntry, recording: Recording): Promise<void>;
  file(entry: CaseEntry, item: FileItem): Promise<void>;
  undo(): Promise<void>;
}

const stores = new WeakMap<Workbook, CasesStore>();

/** One for each workbook, so that what can be undone outlives a look at another tab. */
export function casesStoreOf(workbook: Workbook): CasesStore {
  let store = stores.get(workbook);
  if (!store) stores.set(workbook, (store = createCasesStore(workbook)));
  return store;
}

/** @param today as the user's calendar has it */
export function createCasesStore(workbook: Workbook, today = readToday): CasesStore {
  const view = createStore<CasesView>({ kind: 'reading' });
  const undoable: CaseUndo[] = [];
  let language = 'en-US';
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  }

  async function read(change: Partial<OpenCases> = {}): Promise<void> {
    const now = view.get();
    const kept = now.kind === 'open' ? now : null;
    try {
      const day = today();
      const sheet = await workbook.readCases(day, language);
      const entries = (sheet?.lines ?? []).flatMap(({ row, found }) =>
        found ? [entryOf(row, found, day)] : [],
      );
      const selected = entries.find(({ row }) => row === sheet?.selected);
      view.set({
        kind: 'open',
        hasTable: sheet !== null,
        today: day,
        entries,
        problems: sheet?.problems ?? [],
        firstSheetRow: sheet?.firstSheetRow ?? 1,
        filter: kept?.filter ?? WHOLE_AGENDA,
        current: selected ? caseKey(selected.found) : (kept?.current ?? null),
        undoable: undoable.length,
        happened: kept?.happened ?? null,
        error: null,
        ...change,
      });
    } catch (error) {
      view.set({ kind: 'failed', error: toWorkbookError(error, '') });
    }
  }

  function update(change: Partial<OpenCases>): void {
    const now = view.get();
    if (now.kind === 'open') view.set({ ...now, ...change });
  }

  /** Writes, and reads what came of it. What a user typed meanwhile stays. */
  function write(work: () => Promise<Partial<OpenCases>>): Promise<void> {
    return inTurn(async () => {
      try {
        await read(await work());
      } catch (error) {
        const isMoved = (error as Error).name === 'CaseMoved';
        if (isMoved) await read({ happened: { kind: 'moved' } });
        else update({ error: toWorkbookError(error, '') });
      }
    });
  }

  return {
    get: view.get,
    subscribe: view.subscribe,
    look: (displayLanguage) => {
      language = displayLanguage;
      return inTurn(() => read());
    },
    create: (scope) =>
      write(async () => {
        const result = await workbook.createCases(scope, language);
        return { happened: { kind: 'created', result, scope } };
      }),
    narrow: (filter) => {
      const now = view.get();
      if (now.kind === 'open') update({ filter: { ...now.filter, ...filter } });
    },
    goTo: (entry) => {
      update({ current: caseKey(entry.found), happened: null });
      return inTurn(() => workbook.selectCase(entry));
    },
    showCell: (row, column) => inTurn(() => workbook.selectCaseCell(row, column)),
    record: async (entry, recording) => {
      const recorded = recordEvent(entry.found, recording, today());
      if (!recorded.ok) {
        return update({ happened: { kind: 'refused', refusal: recorded.refusal }, error: null });
      }
      await write(async () => {
        undoable.push(await workbook.recordCase(entry, recording, language));
        const current = caseKey(entry.found);
        return {
          happened: { kind: 'recorded', entry, recording },
          current,
          undoable: undoable.length,
        };
      });
    },
    file: (entry, item) =>
      write(async () => {
        undoable.push(await workbook.fileCase(entry, item));
        return { happened: { kind: 'filed', entry, item }, undoable: undoable.length };
      }),
    undo: () =>
      write(async () => {
        const last = undoable.pop();
        if (!last) return {};
        try {
          await workbook.undoCase(last);
        } catch (error) {
          // What was changed by hand since is no longer ours to take back; all else can be tried again.
          if ((error as Error).name !== 'CaseMoved') undoable.push(last);
          throw error;
        }
        const { positionNumber } = last.ref.found;
        const current = caseKey(last.ref.found);
        return {
          happened: { kind: 'undone', positionNumber },
          current,
          undoable: undoable.length,
        };
      }),
  };
}
