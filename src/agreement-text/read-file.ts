import { tellFileKind, type FileKind } from './file-kind';
import { readAgreement, type AgreementReading } from './read-agreement';
import { ReaderError, type ReaderProblem } from './reader-error';
import type { SourceText } from './source-text';
import { readTextFile } from './text-file';
import { expandsBeyond, readZipDirectory } from '../archive/zip-directory';

/** What a file may hold at the most. */
export interface ReaderLimits {
  readonly bytes: number;
  readonly pages: number;
  /** Bytes that a Word document may unpack to. */
  readonly unpackedBytes: number;
  readonly characters: number;
}

const MB = 1_000_000;
export const READER_LIMITS: ReaderLimits = {
  bytes: 50 * MB,
  pages: 1_000,
  unpackedBytes: 200 * MB,
  characters: 10 * MB,
};

/**
 * Reads an agreement from a text file, a Word document or a PDF.
 *
 * @throws {ReaderError} for every file that gives none. Nothing else is thrown.
 */
export async function readAgreementFile(
  bytes: Uint8Array,
  fileName: string,
  limits: ReaderLimits = READER_LIMITS,
): Promise<AgreementReading> {
  if (bytes.length > limits.bytes) throw new ReaderError('too large', fileName);
  const kind = tellFileKind(bytes);
  try {
    const source = await readSource(bytes, kind, fileName, limits);
    const characters = source.reduce((count, { text }) => count + text.length, 0);
    if (characters > limits.characters) throw new ReaderError('too large', fileName);
    if (source.every(({ text }) => text.trim() === '')) throw new ReaderError('empty', fileName);
    return readAgreement(source, fileName);
  } catch (cause) {
    throw cause instanceof ReaderError ? cause : new ReaderError('broken', fileName, { cause });
  }
}

async function readSource(
  bytes: Uint8Array,
  kind: FileKind | ReaderProblem,
  fileName: string,
  limits: ReaderLimits,
): Promise<SourceText> {
  if (kind === 'text') return readTextFile(bytes, fileName);
  if (kind === 'pdf') {
    const { readPdfFile } = await import('./pdf-file');
    return readPdfFile(bytes, fileName, limits.pages);
  }
  if (kind !== 'docx') throw new ReaderError(kind, fileName);
  const entries = readZipDirectory(bytes) ?? [];
  if (await expandsBeyond(bytes, entries, limits.unpackedBytes)) {
    throw new ReaderError('expands too far', fileName);
  }
  const { readDocxFile } = await import('./docx-file');
  return readDocxFile(bytes, fileName);
}
