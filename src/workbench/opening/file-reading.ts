import type { Unshown } from '../find-unshown';
import type { KeptParts } from '../kept-parts';
import { readFile, readKept, readUnshown } from '../open-file';
import type { OnProgress } from '../package/package-reader';
import { ErrorLikeText, Formula, type CellInput, type StoredValue } from '../stores/sheet-store';
import { FileError, type SheetContents } from '../workbook-file';
import type { FileProblem } from '../file-problem';

/** All that is read of a file before a workbook is made of it. */
export interface FileReading {
  readonly sheets: SheetContents[];
  /** What add-ins kept in it. */
  readonly kept: KeptParts;
  readonly unshown: Unshown[];
}

/** @throws {FileError} that says what is wrong with the file */
export async function readWhole(
  bytes: Uint8Array,
  name: string,
  onProgress?: OnProgress,
): Promise<FileReading> {
  const sheets = await readFile(bytes, name, onProgress);
  return { sheets, kept: readKept(bytes, name), unshown: readUnshown(bytes, name) };
}

export interface ReadingRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What a worker that reads a file says. */
export type ReadingAnswer =
  | { readonly answer: 'started' }
  | { readonly answer: 'progress'; readonly done: number }
  | { readonly answer: 'read'; readonly reading: FileReading }
  | { readonly answer: 'refused'; readonly problem: FileProblem }
  | { readonly answer: 'failed'; readonly message: string };

/** So much more has to be done before it is worth a word. */
const STEP = 0.01;

/** Reads a file for somebody elsewhere, who is told how far it is. */
export async function answerReading(
  { bytes, name }: ReadingRequest,
  say: (answer: ReadingAnswer) => void,
): Promise<void> {
  let said = 0;
  const onProgress = (done: number): void => {
    if (done < said + STEP) return;
    said = done;
    say({ answer: 'progress', done });
  };
  try {
    say({ answer: 'read', reading: await readWhole(bytes, name, onProgress) });
  } catch (error) {
    if (error instanceof FileError) say({ answer: 'refused', problem: error.problem });
    else say({ answer: 'failed', message: String(error) });
  }
}

/** A reading as it was before it came from a worker, which sends objects without their classes. */
export function revived(reading: FileReading): FileReading {
  for (const { rows } of reading.sheets) {
    for (const row of rows) {
      // Rows may have holes, and a hole is not to become a cell.
      row?.forEach((input, column) => {
        if (typeof input === 'object' && input !== null) {
          (row as CellInput[])[column] = toInput(input);
        }
      });
    }
  }
  return reading;
}

function toInput(sent: Formula | ErrorLikeText): CellInput {
  if (!('spill' in sent)) return new ErrorLikeText(sent.text);
  return new Formula(sent.text, toStored(sent.stored), sent.spill);
}

const toStored = (sent: StoredValue | null): StoredValue | null =>
  typeof sent === 'object' && sent !== null ? new ErrorLikeText(sent.text) : sent;
