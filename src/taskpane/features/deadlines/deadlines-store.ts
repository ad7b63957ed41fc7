import {
  FollowUpMoved,
  type FollowUpUndo,
  type FollowUpScope,
} from '../../../excel/deadlines/follow-up-ref';
import type { FileItem } from '../../../agreements/professional-2023/personal-file';
import {
  entryOf,
  WHOLE_AGENDA,
  type AgendaFilter,
  type FollowUpEntry,
} from '../../../deadlines/agenda';
import { followUpKey } from '../../../deadlines/follow-up';
import { recordEvent, type Recording } from '../../../deadlines/record-event';
import type { Shown } from '../../../excel/request/select-areas';
import type { OpenWorkbook } from '../../../excel/workbook';
import { toWorkbookError } from '../../../excel/request/workbook-error';
import type { Store } from '../../store';
import { followUpsViewOf, type FollowUpsView, type OpenFollowUps } from './follow-ups-view';
import { readToday } from '../../../domain/read-today';
import { onePerWorkbook } from '../../one-per-workbook';

/** The follow-ups of the workbook, and what the user does with them. */
export interface DeadlinesStore extends Pick<Store<FollowUpsView>, 'get' | 'subscribe'> {
  /** Reads the table; again where the cells or the selection may be others. */
  look(displayLanguage: string): Promise<void>;
  create(scope: FollowUpScope): Promise<void>;
  narrow(filter: Partial<AgendaFilter>): void;
  /** Opens a follow-up and selects its row. */
  goTo(entry: FollowUpEntry): Promise<Shown>;
  showCell(row: number, column: string): Promise<Shown>;
  record(entry: FollowUpEntry, recording: Recording): Promise<void>;
  file(entry: FollowUpEntry, item: FileItem): Promise<void>;
  undo(): Promise<void>;
}

/** One for each workbook, so that what can be undone outlives a look at another tab. */
export const deadlinesStoreOf = onePerWorkbook((workbook) => createDeadlinesStore(workbook));

/** @param today as the user's calendar has it */
function createDeadlinesStore(workbook: OpenWorkbook, today = readToday): DeadlinesStore {
  const view = followUpsViewOf(workbook);
  const undoable: FollowUpUndo[] = [];
  let language = 'en-US';
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  }

  async function read(change: Partial<OpenFollowUps> = {}): Promise<void> {
    const now = view.get();
    const kept = now.kind === 'open' ? now : null;
    try {
      const day = today();
      const sheet = await workbook.readFollowUps(day, language);
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
        current: selected ? followUpKey(selected.found) : (kept?.current ?? null),
        undoable: undoable.length,
        happened: kept?.happened ?? null,
        error: null,
        ...change,
      });
    } catch (error) {
      view.set({ kind: 'failed', error: toWorkbookError(error, '') });
    }
  }

  function update(change: Partial<OpenFollowUps>): void {
    const now = view.get();
    if (now.kind === 'open') view.set({ ...now, ...change });
  }

  /** Writes, and reads what came of it. What a user typed meanwhile stays. */
  function write(work: () => Promise<Partial<OpenFollowUps>>): Promise<void> {
    return inTurn(async () => {
      try {
        await read(await work());
      } catch (error) {
        const isMoved = error instanceof FollowUpMoved;
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
        const result = await workbook.createFollowUps(scope, language);
        return { happened: { kind: 'created', result, scope } };
      }),
    narrow: (filter) => {
      const now = view.get();
      if (now.kind === 'open') update({ filter: { ...now.filter, ...filter } });
    },
    goTo: (entry) => {
      update({ current: followUpKey(entry.found), happened: null });
      return inTurn(() => workbook.selectFollowUp(entry));
    },
    showCell: (row, column) => inTurn(() => workbook.selectFollowUpCell(row, column)),
    record: async (entry, recording) => {
      const recorded = recordEvent(entry.found, recording, today());
      if (!recorded.ok) {
        return update({ happened: { kind: 'refused', refusal: recorded.refusal }, error: null });
      }
      await write(async () => {
        undoable.push(await workbook.recordFollowUp(entry, recording, language));
        const current = followUpKey(entry.found);
        return {
          happened: { kind: 'recorded', entry, recording },
          current,
          undoable: undoable.length,
        };
      });
    },
    file: (entry, item) =>
      write(async () => {
        undoable.push(await workbook.fileFollowUp(entry, item));
        return { happened: { kind: 'filed', entry, item }, undoable: undoable.length };
      }),
    undo: () =>
      write(async () => {
        const last = undoable.pop();
        if (!last) return {};
        try {
          await workbook.undoFollowUp(last);
        } catch (error) {
          // What was changed by hand since is no longer ours to take back; all else can be tried again.
          if (!(error instanceof FollowUpMoved)) undoable.push(last);
          throw error;
        }
        const { positionNumber } = last.ref.found;
        const current = followUpKey(last.ref.found);
        return {
          happened: { kind: 'undone', positionNumber },
          current,
          undoable: undoable.length,
        };
      }),
  };
}
