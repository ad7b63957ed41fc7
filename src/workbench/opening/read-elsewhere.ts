import type { OnProgress } from '../package/package-reader';
import { FileError } from '../workbook-file';
import { readWhole, revived, type FileReading, type ReadingAnswer } from './file-reading';

export interface ReadingOptions {
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
  /** Null where there are no workers. */
  readonly startWorker?: (() => Worker) | null;
}

const startOwnWorker =
  typeof Worker === 'undefined'
    ? null
    : () => new Worker(new URL('./opening.worker.ts', import.meta.url));

/**
 * Reads a file in a worker, so that the page can be used and the reading be given up; on this thread
 * where no worker starts.
 *
 * @throws {FileError} that says what is wrong with the file; else the signal's reason
 */
export async function readElsewhere(
  bytes: Uint8Array,
  name: string,
  options: ReadingOptions,
): Promise<FileReading> {
  const { signal, onProgress, startWorker = startOwnWorker } = options;
  signal.throwIfAborted();
  const reading = startWorker && (await readInWorker(bytes, name, startWorker, options));
  if (reading) return reading;
  const here = await readWhole(bytes, name, onProgress);
  signal.throwIfAborted();
  return here;
}

/** @returns null where the worker did not start */
function readInWorker(
  bytes: Uint8Array,
  name: string,
  startWorker: () => Worker,
  { signal, onProgress }: ReadingOptions,
): Promise<FileReading | null> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = startWorker();
    } catch {
      resolve(null);
      return;
    }
    let hasStarted = false;
    const end = (tell: () => void): void => {
      worker.terminate();
      signal.removeEventListener('abort', giveUp);
      tell();
    };
    const giveUp = (): void => end(() => reject(signal.reason as Error));
    signal.addEventListener('abort', giveUp);
    worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      switch (data.answer) {
        case 'started':
          hasStarted = true;
          return;
        case 'progress':
          return onProgress(data.done);
        case 'read':
          return end(() => resolve(revived(data.reading)));
        case 'refused':
          return end(() => reject(new FileError(data.problem)));
        case 'failed':
          return end(() => reject(new Error(data.message)));
      }
    };
    worker.onerror = ({ message }) =>
      end(() => (hasStarted ? reject(new Error(message)) : resolve(null)));
    worker.postMessage({ bytes, name });
  });
}
