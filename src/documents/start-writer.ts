import type { DocumentKind } from './document-kind';
import { TemplateRefused } from './template/template-problem';
import type { WritingJob, Written } from './write-documents';
import type { WriterAnswer, WriterCall } from './writer-protocol';

export interface WritingOptions {
  readonly onDone: (count: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Writes documents in a worker; on this thread where there are no workers.
 *
 * @throws {TemplateRefused} where the template does not serve; the signal's reason once it is aborted.
 */
export async function writeInWorker(job: WritingJob, options: WritingOptions): Promise<Written> {
  if (typeof Worker === 'undefined') {
    const { writeDocuments } = await import('./write-documents');
    return writeDocuments(job, options.onDone);
  }
  const answer = await ask({ ask: 'write', job }, options);
  if (answer.said !== 'written') throw new Error(`Answered ${answer.said}`);
  return answer.written;
}

/**
 * The fields of a template that serves, as used in it.
 *
 * @throws {TemplateRefused} with all that is wrong with it.
 */
export async function checkTemplate(
  kind: DocumentKind,
  template: Uint8Array,
): Promise<readonly string[]> {
  if (typeof Worker === 'undefined') {
    const { readTemplate } = await import('./template/read-template');
    return (await readTemplate(template, kind)).fields;
  }
  const answer = await ask({ ask: 'check', kind, template });
  if (answer.said !== 'checked') throw new Error(`Answered ${answer.said}`);
  return answer.fields;
}

function ask(
  call: WriterCall,
  { onDone, signal }: Partial<WritingOptions> = {},
): Promise<WriterAnswer> {
  return new Promise<WriterAnswer>((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./documents.worker.ts', import.meta.url));
    const end = (settle: () => void) => {
      worker.terminate();
      signal?.removeEventListener('abort', stop);
      settle();
    };
    const stop = () => end(() => reject(signal!.reason as Error));
    signal?.addEventListener('abort', stop);
    worker.onerror = ({ message }) =>
      end(() => reject(new Error(message || 'The worker did not start')));
    worker.onmessage = ({ data }: MessageEvent<WriterAnswer>) => {
      if (data.said === 'done so far') onDone?.(data.count);
      else if (data.said === 'refused') end(() => reject(new TemplateRefused(data.problems)));
      else if (data.said === 'failed') end(() => reject(new Error(data.message)));
      else end(() => resolve(data));
    };
    worker.postMessage(call);
  });
}
