import { CellBudget } from '../package/cell-budget';
import { OpenedPackage } from '../package/opened-package';
import { PackageReader } from '../package/package-reader';
import type { BookStore } from '../stores/sheet-store';
import { frameOf, type SheetFrame } from './sheet-frame';

/** A workbook's file, kept as it was opened: what nobody changes of it is saved as it stands there. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Its sheets of cells, in the order in which the package has them. */
  readonly sheets: readonly OpenedSheet[];
}

export interface OpenedSheet {
  /** Of the sheet in the workbook that is open. */
  readonly id: string;
  readonly frame: SheetFrame;
}

/**
 * Takes note of how sheets are, right after they were filled from a file.
 *
 * @returns null for a file that cannot be carried on: it is in another format, or Excel itself would
 *   not open it
 */
export function keepOpened(bytes: Uint8Array, name: string, store: BookStore): OpenedFile | null {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return null;
  const opened = tryOpen(bytes, name);
  const sheets = store.sheets();
  if (!opened || opened.sheets.length !== sheets.length) return null;
  return { bytes, name, sheets: sheets.map((sheet) => ({ id: sheet.id, frame: frameOf(sheet) })) };
}

export const openPackage = (bytes: Uint8Array, name: string): OpenedPackage =>
  new OpenedPackage(new PackageReader(bytes, name), new CellBudget(name));

function tryOpen(bytes: Uint8Array, name: string): OpenedPackage | null {
  try {
    const opened = openPackage(bytes, name);
    const isLedTo = opened.sheets.every(({ relationshipId }) =>
      opened.relationships.some(({ id }) => id === relationshipId),
    );
    return opened.reader.has('[Content_Types].xml') && isLedTo ? opened : null;
  } catch {
    // An .ods or .xlsb: no workbook in Office Open XML.
    return null;
  }
}

const EXTENSIONS: readonly (readonly [RegExp, string])[] = [
  [/sheet\.macroEnabled/i, '.xlsm'],
  [/template\.macroEnabled/i, '.xltm'],
  [/template\.main/i, '.xltx'],
];

/** What a file has to be called by that carries the opened one on, from the dot. */
export function extensionOf(opened: OpenedFile | null): string {
  if (!opened) return '.xlsx';
  const { reader, workbookPath } = openPackage(opened.bytes, opened.name);
  const type = reader.types.of(workbookPath);
  return EXTENSIONS.find(([pattern]) => pattern.test(type))?.[1] ?? '.xlsx';
}
