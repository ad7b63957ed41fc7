import type { ReaderProblem } from './reader-error';
import { readZipDirectory } from '../archive/zip-directory';

export type FileKind = 'text' | 'docx' | 'pdf';

const SIGNATURES = {
  zip: [0x50, 0x4b],
  /** The container of Word 97 to 2003, and of every Office document with a password. */
  compound: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  rtf: [0x7b, 0x5c, 0x72, 0x74, 0x66],
};
/** A PDF may have other bytes before its own. */
const PDF_WITHIN = 1024;
const WORD_BODY = 'word/document.xml';

/** Tells a file by its contents; its name may say anything. */
export function tellFileKind(bytes: Uint8Array): FileKind | ReaderProblem {
  if (bytes.length === 0) return 'empty';
  if (begins(bytes, SIGNATURES.zip)) return tellZip(bytes);
  if (begins(bytes, SIGNATURES.compound)) return tellCompound(bytes);
  if (begins(bytes, SIGNATURES.rtf)) return 'wrong kind';
  if (indexOf(bytes.subarray(0, PDF_WITHIN), SIGNATURES.pdf) >= 0) return 'pdf';
  return looksBinary(bytes) ? 'wrong kind' : 'text';
}

function tellZip(bytes: Uint8Array): FileKind | ReaderProblem {
  const entries = readZipDirectory(bytes);
  if (!entries) return 'broken';
  if (entries.some(({ encrypted }) => encrypted)) return 'encrypted';
  return entries.some(({ name }) => name === WORD_BODY || /^word\/document\d*\.xml$/.test(name))
    ? 'docx'
    : 'wrong kind';
}

function tellCompound(bytes: Uint8Array): ReaderProblem {
  const named = (name: string) =>
    indexOf(
      bytes,
      [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ) >= 0;
  if (named('EncryptedPackage')) return 'encrypted';
  return named('WordDocument') ? 'old Word' : 'wrong kind';
}

/** Pictures and programs hold control characters; text in UTF-16 holds zeros, in every other byte. */
function looksBinary(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return false;
  const beginning = bytes.subarray(0, 4096);
  const isControl = (byte: number) => byte < 32 && ![0, 9, 10, 11, 12, 13].includes(byte);
  return beginning.filter(isControl).length > beginning.length / 100;
}

const begins = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte);

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}
