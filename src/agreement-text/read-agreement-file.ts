import type { AgreementReading } from './read-agreement';
import { ReaderError } from './reader-error';
import type { ReaderAnswer, ReaderRequest } from './reader-protocol';

/** A file that a user chose. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A larger file is not even fetched into memory. */
const MOST_BYTES = 50_000_000;

/**
 * Reads an agreement in a worker, on this thread where there are none.
 *
 * @param signal ends the reading.
 * @throws {ReaderError} for a file that gives no agreement.
 */
export async function readAgreementOf(
  file: ChosenFile,
  signal: AbortSignal,
): Promise<AgreementReading> {
  if (file.size > MOST_BYTES) throw new ReaderError('too large', file.name);
  const bytes = await readBytes(file);
  if (typeof Worker === 'undefined') {
    const { readAgreementFile } = await import('./read-file');
    return readAgreementFile(bytes, file.name);
  }
  return readInWorker({ bytes, fileName: file.name }, signal);
}

async function readBytes(file: ChosenFile): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    // Moved or deleted since it was chosen.
    throw new ReaderError('broken', file.name, { cause });
  }
}

function readInWorker(request: ReaderRequest, signal: AbortSignal): Promise<AgreementReading> {
  return new Promise<AgreementReading>((resolve, reject) => {
    const worker = new Worker(new URL('./reader.worker.ts', import.meta.url));
    const end = () => worker.terminate();
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason as Error);
    });
    worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => {
      end();
      if (data.answer === 'read') resolve(data.reading);
      else reject(new ReaderError(data.problem, request.fileName));
    };
    worker.onerror = ({ message }) => {
      end();
      reject(new ReaderError('broken', request.fileName, { cause: message }));
    };
    worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
  });
}
