import type PizZip from 'pizzip';
import { expandsBeyond, readZipDirectory } from '../../archive/zip-directory';
import { TemplateRefused, type TemplateProblem } from './template-problem';

/** The same drafts give the same bytes. */
export const FILE_DATE = new Date(2026, 0, 1);

/** The parts of a Word document that hold its text. */
export const BODY = 'word/document.xml';
export const HEADERS_AND_FOOTERS = /^word\/(?:header|footer)\d*\.xml$/;

const MOST_BYTES = 10_000_000;
/** Of all parts together; what a template of ten megabytes of pictures cannot exceed. */
const MOST_UNPACKED_BYTES = 40_000_000;
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/**
 * Opens a .docx.
 *
 * @throws {TemplateRefused} for anything else, saying what it is.
 */
export async function openPackage(bytes: Uint8Array): Promise<PizZip> {
  if (bytes.length === 0) throw refused({ kind: 'empty file' });
  if (bytes.length > MOST_BYTES) {
    throw refused({ kind: 'too large', megabytes: Math.floor(MOST_BYTES / 1_000_000) });
  }
  if (startsWith(bytes, COMPOUND_FILE)) {
    // Word keeps an encrypted .docx inside the file format of its old documents.
    throw refused({ kind: includesUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old format' });
  }
  if (!startsWith(bytes, ZIP)) throw refused({ kind: 'not a Word document' });
  const entries = readZipDirectory(bytes);
  if (!entries) throw refused({ kind: 'broken' });
  if (entries.some(({ encrypted }) => encrypted)) throw refused({ kind: 'encrypted' });
  // What really comes out counts: the directory of a bomb says what it likes.
  if (await expandsBeyond(bytes, entries, MOST_UNPACKED_BYTES)) {
    throw refused({ kind: 'too large', megabytes: MOST_UNPACKED_BYTES / 1_000_000 });
  }
  const { default: Zip } = await import('pizzip');
  let zip: PizZip;
  try {
    zip = new Zip(bytes);
  } catch {
    throw refused({ kind: 'broken' });
  }
  const names = Object.keys(zip.files);
  const types = readPart(zip, '[Content_Types].xml');
  if (!types || !names.includes(BODY)) throw refused({ kind: 'not a Word document' });
  if (names.some((name) => /vbaProject/i.test(name)) || /macroEnabled/i.test(types)) {
    throw refused({ kind: 'macros' });
  }
  if (!readPart(zip, BODY)?.includes('<w:body>')) throw refused({ kind: 'broken' });
  return zip;
}

/** @throws {TemplateRefused} `broken` where the part cannot be unpacked. */
export function readPart(zip: PizZip, name: string): string | null {
  try {
    return zip.file(name)?.asText() ?? null;
  } catch {
    throw refused({ kind: 'broken' });
  }
}

function refused(problem: TemplateProblem): TemplateRefused {
  return new TemplateRefused([problem]);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at <= bytes.length - wanted.length; at++) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
