/** Reads a file away from the pane's thread: a long PDF takes seconds, and a broken one may more. */
import { readAgreementFile } from './read-file';
import { ReaderError } from './reader-error';
import type { ReaderAnswer, ReaderRequest } from './reader-protocol';

async function answer({ bytes, fileName }: ReaderRequest): Promise<ReaderAnswer> {
  try {
    return { answer: 'read', reading: await readAgreementFile(bytes, fileName) };
  } catch (error) {
    const problem = error instanceof ReaderError ? error.problem : 'broken';
    return { answer: 'refused', problem };
  }
}

self.onmessage = ({ data }: MessageEvent<ReaderRequest>) => {
  void answer(data).then((reply) => self.postMessage(reply));
};
