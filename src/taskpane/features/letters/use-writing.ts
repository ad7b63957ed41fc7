import { useEffect, useRef, useState } from 'react';
import type { DocumentKind } from '../../../documents/document-kind';
import type { DocumentDraft } from '../../../documents/letters/letter-fields';
import { mergeSheetOf } from '../../../documents/merge-sheet';
import { writeInWorker } from '../../../documents/start-writer';
import {
  TemplateRefused,
  type TemplateProblem,
} from '../../../documents/template/template-problem';
import type { Packing } from '../../../documents/write-documents';
import type { LettersRecorded, WrittenLetters } from '../../../excel/deadlines/record-letters';
import { FOLLOW_UPS_TABLE } from '../../../excel/own-sheets/result-names';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { usePane } from '../../pane-context';
import { deadlinesStoreOf } from '../deadlines/deadlines-store';
import { fileOf, type FileEnd } from './save-file';
import { useFileOut, type FileOut } from './use-file-out';

export interface WritingRequest {
  readonly kind: DocumentKind;
  readonly drafts: readonly DocumentDraft[];
  readonly template: () => Promise<Uint8Array>;
  readonly packing: Packing;
  /** Without an ending. */
  readonly fileName: string;
  /** For officials who are written to in another language. */
  readonly others?: readonly LanguagePart[];
  /** What is recorded in the workbook once the documents are written. */
  readonly record?: WrittenLetters;
}

/** Documents in another language than the one chosen. */
export interface LanguagePart {
  readonly drafts: readonly DocumentDraft[];
  readonly template: () => Promise<Uint8Array>;
  readonly fileName: string;
}

/** Whether the documents stand in the table of deadlines now. */
export type Recorded =
  | {
      readonly kind: 'recorded';
      /** What was recorded, one act after the other: that they are written, that they were sent. */
      readonly acts: readonly LettersRecorded[];
      readonly written: WrittenLetters;
    }
  | { readonly kind: 'taken back'; readonly changed: number }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

export interface Written extends FileOut {
  readonly kind: 'written';
  readonly count: number;
  readonly record: WrittenLetters | undefined;
  /** Null until they are recorded, and where nothing is. */
  readonly recorded: Recorded | null;
}

export type WritingView =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | { readonly kind: 'cancelled' }
  | Written
  | { readonly kind: 'sheet written'; readonly rows: number; readonly recorded: Recorded | null }
  | { readonly kind: 'refused'; readonly problems: readonly TemplateProblem[] }
  | { readonly kind: 'workbook failed'; readonly error: WorkbookError }
  | { readonly kind: 'failed' };

/** Progress is shown so often at most; each letter would be too often. */
const STEPS = 50;

/** Writes documents to a file, or letters to a sheet; one at a time, and none once the tab is left. */
export function useWriting() {
  const { workbook, displayLanguage } = usePane();
  const fileOut = useFileOut();
  const [view, setView] = useState<WritingView>({ kind: 'idle' });
  const cancelling = useRef(new AbortController());
  useEffect(() => () => cancelling.current.abort(), []);

  /** @param read what is to be written, as the sheet has it now. */
  async function write(read: () => Promise<WritingRequest>): Promise<void> {
    cancelling.current = new AbortController();
    const { signal } = cancelling.current;
    setView({ kind: 'writing', done: 0, total: 0 });
    try {
      const { kind, drafts, template, packing, fileName, others = [], record } = await read();
      const total = [drafts, ...others.map((other) => other.drafts)].flat().length;
      if (total === 0) return setView({ kind: 'idle' });
      const onDone = (done: number) => {
        if (done % Math.ceil(total / STEPS) === 0) setView({ kind: 'writing', done, total });
      };
      const parts = [{ drafts, template, fileName }, ...others]
        .filter((part) => part.drafts.length > 0)
        .map(async (part) => ({
          drafts: part.drafts,
          template: await part.template(),
          name: part.fileName,
        }));
      const [first, ...rest] = await Promise.all(parts);
      const job = { kind, packing, ...first!, others: rest };
      const { bytes, ending } = await writeInWorker(job, { onDone, signal });
      signal.throwIfAborted();
      const file = fileOf(bytes, fileName, ending);
      const text = await fileOut.textOf(file);
      await save({ count: total, file, text, record, recorded: null });
    } catch (error) {
      setView(signal.aborted ? { kind: 'cancelled' } : failure(error));
    }
  }

  async function save(written: Omit<Written, 'kind' | 'end'>): Promise<void> {
    await finish(written, await fileOut.save(written.file));
  }

  async function handToBrowser(written: Omit<Written, 'kind' | 'end'>): Promise<void> {
    await finish(written, await fileOut.handToBrowser(written.text!));
  }

  /** Shows what became of the file, and records its documents once it has left the pane. */
  async function finish(written: Omit<Written, 'kind' | 'end'>, end: FileEnd): Promise<void> {
    const { record, recorded } = written;
    const isDue = end !== 'not saved' && record !== undefined && recorded === null;
    setView({
      kind: 'written',
      ...written,
      end,
      recorded: isDue ? await recordThem(record) : recorded,
    });
  }

  async function recordThem(record: WrittenLetters): Promise<Recorded> {
    try {
      const act = await workbook.recordLetters(record, displayLanguage);
      await deadlinesStoreOf(workbook).look(displayLanguage);
      return { kind: 'recorded', acts: [act], written: record };
    } catch (error) {
      return { kind: 'failed', error: toWorkbookError(error, FOLLOW_UPS_TABLE) };
    }
  }

  const showRecorded = (recorded: Recorded) =>
    setView((now) => ('recorded' in now ? { ...now, recorded } : now));

  /** Records that they were sent, which the pane cannot know by itself. */
  async function markSent({ acts, written }: Extract<Recorded, { kind: 'recorded' }>) {
    const sent = await recordThem({ ...written, event: 'sent' });
    showRecorded(sent.kind === 'recorded' ? { ...sent, acts: [...acts, ...sent.acts] } : sent);
  }

  async function takeBack(acts: readonly LettersRecorded[]): Promise<void> {
    try {
      let changed = 0;
      for (const { undo } of [...acts].reverse()) {
        changed += await workbook.takeBackLetters(undo, displayLanguage);
      }
      await deadlinesStoreOf(workbook).look(displayLanguage);
      showRecorded({ kind: 'taken back', changed });
    } catch (error) {
      showRecorded({ kind: 'failed', error: toWorkbookError(error, FOLLOW_UPS_TABLE) });
    }
  }

  async function writeSheet(read: () => Promise<WritingRequest>): Promise<void> {
    setView({ kind: 'writing', done: 0, total: 0 });
    try {
      const { kind, drafts, others = [], record } = await read();
      const all = [drafts, ...others.map((other) => other.drafts)].flat();
      if (all.length === 0) return setView({ kind: 'idle' });
      const sheet = mergeSheetOf(kind, all);
      await workbook.writeMergeSheet(sheet);
      const recorded = record ? await recordThem(record) : null;
      setView({ kind: 'sheet written', rows: sheet.rows.length, recorded });
    } catch (error) {
      setView(failure(error));
    }
  }

  return {
    view,
    write,
    writeSheet,
    save,
    handToBrowser,
    markSent,
    takeBack,
    cancel: () => cancelling.current.abort(),
    forget: () => setView({ kind: 'idle' }),
  };
}

export type Writing = ReturnType<typeof useWriting>;

function failure(error: unknown): WritingView {
  if (error instanceof TemplateRefused) return { kind: 'refused', problems: error.problems };
  const { name } = error as Error;
  return name === 'WorkbookError'
    ? { kind: 'workbook failed', error: toWorkbookError(error, '') }
    : { kind: 'failed' };
}
