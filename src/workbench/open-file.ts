import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { FileError, type SheetContents } from './workbook-file';

/** Beyond this a browser tab runs out of memory while it unpacks. */
const maximumBytes = 60 * 1024 * 1024;
/** What the parts of a workbook may unpack to: an honest one stays far below. */
const maximumUnpackedBytes = 1024 * 1024 * 1024;

/** Reads a file that the user opens; rejects with a {@link FileError} that says what is wrong. */
export async function readFile(bytes: Uint8Array, name: string): Promise<SheetContents[]> {
  if (bytes.length === 0) throw new FileError(`“${name}” is empty.`);
  if (bytes.length > maximumBytes) {
    throw new FileError(`“${name}” is larger than 60 MB, the most that is opened here.`);
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    if (unpackedSize(bytes) > maximumUnpackedBytes) {
      throw new FileError(`“${name}” would unpack to more than 1 GB, and is not opened.`);
    }
    return readXlsx(bytes, name);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new FileError(
      `“${name}” is in the old Excel format (.xls) or is password-protected. Save it as .xlsx without a password.`,
    );
  }
  if (/\.(csv|tsv|txt)$/i.test(name)) return [readCsv(bytes, name)];
  throw new FileError(`“${name}” is no Excel workbook (.xlsx) and no .csv file.`);
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The sum of the sizes in the archive's directory, which stands at its end. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entrySignature = 0x02014b50;
  let total = 0;
  for (let at = directoryStart(view); at >= 0 && at + 46 <= bytes.length;) {
    if (view.getUint32(at, true) !== entrySignature) break;
    total += view.getUint32(at + 24, true);
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return total;
}

function directoryStart(view: DataView): number {
  const endSignature = 0x06054b50;
  const earliest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === endSignature) return view.getUint32(at + 16, true);
  }
  return -1;
}
