import { useEffect, useRef, useState } from 'react';
import type { DocumentKind } from '../../../documents/document-kind';
import type { Draft } from '../../../documents/letters/letter-fields';
import { mergeSheetOf } from '../../../documents/merge-sheet';
import { writeInWorker } from '../../../documents/start-writer';
import {
  TemplateRefused,
  type TemplateProblem,
} from '../../../documents/template/template-problem';
import type { Packing } from '../../../documents/write-documents';
import { toWorkbookError, type WorkbookError } from '../../../excel/workbook-error';
import { usePane } from '../../pane-context';
import { saveFile, type SavedFile } from './save-file';

export interface WritingRequest {
  readonly kind: DocumentKind;
  readonly drafts: readonly Draft[];
  readonly template: () => Promise<Uint8Array>;
  readonly packing: Packing;
  /** Without an ending. */
  readonly fileName: string;
}

export type WritingView =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly done: number; readonly total: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'written'; readonly count: number; readonly file: SavedFile }
  | { readonly kind: 'sheet written'; readonly rows: number }
  | { readonly kind: 'refused'; readonly problems: readonly TemplateProblem[] }
  | { readonly kind: 'workbook failed'; readonly error: WorkbookError }
  | { readonly kind: 'failed' };

/** Progress is shown so often at most; each letter would be too often. */
const STEPS = 50;

/** Writes documents to a file, or letters to a sheet; one at a time, and none once the tab is left. */
export function useWriting() {
  const { workbook } = usePane();
  const [view, setView] = useState<WritingView>({ kind: 'idle' });
  const cancelling = useRef(new AbortController());
  useEffect(() => () => cancelling.current.abort(), []);

  /** @param read what is to be written, as the sheet has it now. */
  async function write(read: () => Promise<WritingRequest>): Promise<void> {
    cancelling.current = new AbortController();
    const { signal } = cancelling.current;
    setView({ kind: 'writing', done: 0, total: 0 });
    try {
      const { kind, drafts, template, packing, fileName } = await read();
      const total = drafts.length;
      if (total === 0) return setView({ kind: 'idle' });
      const onDone = (done: number) => {
        if (done % Math.ceil(total / STEPS) === 0) setView({ kind: 'writing', done, total });
      };
      const job = { kind, drafts, packing, template: await template() };
      const { bytes, ending } = await writeInWorker(job, { onDone, signal });
      signal.throwIfAborted();
      const file = saveFile(bytes, fileName, ending);
      setView({ kind: 'written', count: total, file });
    } catch (error) {
      setView(signal.aborted ? { kind: 'cancelled' } : failure(error));
    }
  }

  async function writeSheet(read: () => Promise<WritingRequest>): Promise<void> {
    setView({ kind: 'writing', done: 0, total: 0 });
    try {
      const { kind, drafts } = await read();
      if (drafts.length === 0) return setView({ kind: 'idle' });
      const sheet = mergeSheetOf(kind, drafts);
      await workbook.writeMergeSheet(sheet);
      setView({ kind: 'sheet written', rows: sheet.rows.length });
    } catch (error) {
      setView(failure(error));
    }
  }

  return {
    view,
    write,
    writeSheet,
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
