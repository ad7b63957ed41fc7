import { checkPackage, packageLimits } from './check-package';
import { NOTHING_KEPT, readKeptParts, type KeptParts } from './kept-parts';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { FileError, type SheetContents } from './workbook-file';

/** Reads a file that the user opens; rejects with a {@link FileError} that says what is wrong. */
export async function readFile(bytes: Uint8Array, name: string): Promise<SheetContents[]> {
  if (bytes.length === 0) throw new FileError({ kind: 'empty', name });
  if (bytes.length > packageLimits.bytes) {
    const megabytes = packageLimits.bytes / 1024 / 1024;
    throw new FileError({ kind: 'too large', name, megabytes });
  }
  if (startsWith(bytes, ZIP)) {
    checkPackage(bytes, name);
    return readXlsx(bytes, name);
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new FileError({ kind: 'old format', name });
  // Systems give delimited text the name of an Excel file, which Excel opens all the same.
  if (/\.(csv|tsv|txt|xls)$/i.test(name)) return [readCsv(bytes, name)];
  throw new FileError({ kind: 'no workbook', name });
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

const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);
