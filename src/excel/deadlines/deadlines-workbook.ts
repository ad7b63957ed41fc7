import type { Recording } from '../../deadlines/record-event';
import type { FileItem } from '../../agreements/professional-2023/personal-file';
import type { PlainDate } from '../../domain/plain-date';
import type {
  FollowUpRef,
  FollowUpScope,
  FollowUpsCreated,
  FollowUpSheet,
  FollowUpUndo,
} from './follow-up-ref';
import type { LettersRecorded, LettersUndo, WrittenLetters } from './record-letters';
import type { Shown } from '../request/select-areas';

/** What the pane asks of the workbook for follow-ups. The code behind it is loaded when first asked. */
export interface DeadlinesWorkbook {
  /** Reads the table and brings its computed columns up to date; null where there is none. */
  readFollowUps(today: PlainDate, displayLanguage: string): Promise<FollowUpSheet | null>;
  /** @throws {WorkbookError} `result vanished` where nothing is mapped. */
  createFollowUps(scope: FollowUpScope, displayLanguage: string): Promise<FollowUpsCreated>;
  /** @throws {FollowUpMoved} */
  recordFollowUp(
    ref: FollowUpRef,
    recording: Recording,
    displayLanguage: string,
  ): Promise<FollowUpUndo>;
  /** @throws {FollowUpMoved} */
  fileFollowUp(ref: FollowUpRef, item: FileItem): Promise<FollowUpUndo>;
  /** @throws {FollowUpMoved} */
  undoFollowUp(undo: FollowUpUndo): Promise<void>;
  /** Records documents that were written, in bulk. */
  recordLetters(written: WrittenLetters, displayLanguage: string): Promise<LettersRecorded>;
  /** @returns how many lines stay because somebody changed them since. */
  takeBackLetters(undo: LettersUndo, displayLanguage: string): Promise<number>;
  selectFollowUp(ref: FollowUpRef): Promise<Shown>;
  selectFollowUpCell(row: number, column: string): Promise<Shown>;
}

const load = () => import('./follow-up-book');

export const deadlinesWorkbook: DeadlinesWorkbook = {
  readFollowUps: async (...given) => (await load()).readFollowUps(...given),
  createFollowUps: async (...given) => (await load()).createFollowUps(...given),
  recordFollowUp: async (...given) => (await load()).recordFollowUp(...given),
  fileFollowUp: async (...given) => (await load()).fileFollowUp(...given),
  undoFollowUp: async (...given) => (await load()).undoFollowUp(...given),
  recordLetters: async (...given) => (await import('./record-letters')).recordLetters(...given),
  takeBackLetters: async (...given) => (await import('./record-letters')).takeBackLetters(...given),
  selectFollowUp: async (...given) => (await load()).selectFollowUp(...given),
  selectFollowUpCell: async (...given) => (await load()).selectFollowUpCell(...given),
};
