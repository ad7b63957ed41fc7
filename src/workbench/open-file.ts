import { checkMarkup, checkOpenDocument } from './check-markup';
import { packageLimits } from './package/package-limits';
import { decodeText } from './decode-text';
import { findUnshown, type Unshown } from './find-unshown';
import { NOTHING_KEPT, readKeptParts, type KeptParts } from './kept-parts';
import { PackageReader, type OnProgress } from './package/package-reader';
import { readCsv } from './read-csv';
import { isMhtml, readMhtml } from './read-mhtml';
import { readOtherFormats } from './read-other-formats';
import { readXlsx } from './read-xlsx';
import { FileError, type SheetContents } from './workbook-file';

/** Reads a file that the user opens; rejects with a {@link FileError} that says what is wrong. */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  onProgress?: OnProgress,
): Promise<SheetContents[]> {
  if (bytes.length === 0) throw new FileError({ kind: 'empty', name });
  if (bytes.length > packageLimits.bytes) {
    const megabytes = packageLimits.bytes / 1024 / 1024;
    throw new FileError({ kind: 'too large', name, megabytes });
  }
  if (startsWith(bytes, ZIP)) return readArchive(bytes, name, onProgress);
  if (startsWith(bytes, COMPOUND_FILE) || isBareOldWorkbook(bytes)) {
    return readOtherFormats(bytes, name);
  }
  if (!MAY_BE_TEXT.test(name)) throw new FileError({ kind: 'no workbook', name });
  const text = decodeDeclared(bytes);
  // Systems give a page, XML, or delimited text the name of an Excel file, and Excel opens it.
  if (MARKUP.test(text)) {
    checkMarkup(text, name);
    return readOtherFormats(text, name);
  }
  if (isMhtml(text)) return readMhtml(text, name);
  if (/\.xlsx?$/i.test(name) && CONTROL.test(text)) throw new FileError({ kind: 'damaged', name });
  return [readCsv(text, name)];
}

async function readArchive(
  bytes: Uint8Array,
  name: string,
  onProgress?: OnProgress,
): Promise<SheetContents[]> {
  const reader = new PackageReader(bytes, name, onProgress);
  const isOpenDocument = reader.has('content.xml') && !reader.has('[Content_Types].xml');
  if (!isOpenDocument && !isBinary(reader)) return readXlsx(reader, name);
  try {
    if (isOpenDocument) checkOpenDocument(reader, name);
    reader.checkRest();
  } catch (error) {
    throw error instanceof FileError ? error : reader.damaged();
  }
  return readOtherFormats(bytes, name);
}

const DECLARED = /^[^>]{0,9}<[^]{0,2000}?(?:charset|encoding)\s*=\s*["']?([\w-]+)/i;

/** A page or XML says how it is encoded; that counts where it is not UTF-8 or UTF-16 anyhow. */
function decodeDeclared(bytes: Uint8Array): string {
  const text = decodeText(bytes);
  const [, label = ''] = MARKUP.test(text) ? (DECLARED.exec(text) ?? []) : [];
  if (label === '' || /^utf/i.test(label) || isUnicode(bytes)) return text;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return text;
  }
}

function isUnicode(bytes: Uint8Array): boolean {
  if (bytes[0] === 0 || bytes[1] === 0 || bytes[0]! >= 0xef) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether the package holds a workbook in the binary form (.xlsb). */
function isBinary(reader: PackageReader): boolean {
  const main = reader.relationshipsOf('').find(({ type }) => type === 'officeDocument');
  return /\.bin$/i.test(main?.target ?? '');
}

/** What add-ins kept in a file that {@link readFile} has read, and so checked. */
export function readKept(bytes: Uint8Array, name: string): KeptParts {
  if (!startsWith(bytes, ZIP)) return NOTHING_KEPT;
  try {
    return readKeptParts(bytes);
  } catch {
    throw new FileError({ kind: 'damaged', name });
  }
}

/** What a file holds that the grid does not show; it was read by {@link readFile}. Of other formats nothing is known. */
export function readUnshown(bytes: Uint8Array, name: string): Unshown[] {
  if (!startsWith(bytes, ZIP)) return [];
  try {
    return findUnshown(bytes, name);
  } catch {
    // An .ods or .xlsb: not a workbook in Office Open XML.
    return [];
  }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Of the old formats, and of what is protected by a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MAY_BE_TEXT = /\.(csv|tsv|tab|txt|prn|xls|xlsx|xml|fods|html?|mht|mhtml)$/i;
const CONTROL = /[\0-\x08]/;
/** Systems that offer Excel often give a page under its name. */
const MARKUP = /^\s*<(?:[!?]|html|head|body|table|meta|div|style|workbook|[a-z]+:)/i;

/** Excel 2 to 4 wrote their records with nothing around them. */
const isBareOldWorkbook = ([first, second = 0xff]: Uint8Array): boolean =>
  first === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(second);

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
