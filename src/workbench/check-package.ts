import { Inflate, strFromU8 } from 'fflate';
import { cellCountOf, tryParseArea } from './addresses';
import { limits } from './limits';
import { FileError } from './workbook-file';

/** What is opened here; an honest workbook stays far below. */
export const packageLimits = {
  /** Of the file itself: beyond it a browser tab runs out of memory. */
  bytes: 60 * 1024 * 1024,
  /** Of all parts unpacked. */
  unpackedBytes: 1024 * 1024 * 1024,
  /** How many times larger the parts may be than the file, once they are larger than 100 MB. */
  ratio: 400,
  parts: 5_000,
  /** Filled, and merged, on all sheets together. */
  cells: 20_000_000,
} as const;

const MEGABYTE = 1024 * 1024;
const SMALL_ENOUGH = 100 * MEGABYTE;
const STEP = 8 * 1024;
/** An element is found even where a step ends inside it. */
const OVERLAP = 200;

/**
 * Unpacks a workbook without keeping it, to see whether it can be opened: what its directory says
 * of its size may be a lie.
 *
 * @throws {FileError} with the limit that it exceeds.
 */
export function checkPackage(bytes: Uint8Array, name: string): void {
  const { unpackedBytes, ratio, parts, cells } = packageLimits;
  const megabytes = unpackedBytes / MEGABYTE;
  const entries = readDirectory(bytes);
  if (!entries) throw new FileError({ kind: 'damaged', name });
  if (entries.length > parts) throw new FileError({ kind: 'too many parts', name, most: parts });
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > unpackedBytes) throw new FileError({ kind: 'unpacks too large', name, megabytes });

  let unpacked = 0;
  let cellCount = 0;
  for (const entry of entries) {
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/i.test(entry.path);
    const counter = new CellCounter();
    unpack(bytes, entry, (data) => {
      unpacked += data.length;
      if (unpacked > unpackedBytes)
        throw new FileError({ kind: 'unpacks too large', name, megabytes });
      if (unpacked > SMALL_ENOUGH && unpacked > bytes.length * ratio) {
        throw new FileError({ kind: 'packed too tightly', name, most: ratio });
      }
      if (!isSheet) return;
      cellCount += counter.count(data);
      // The reader would make all the rows up to there.
      if (counter.lastRow > limits.rows) {
        const [count, most] = [counter.lastRow, limits.rows];
        throw new FileError({ kind: 'too many rows', name, count, most });
      }
      if (cellCount > cells) throw new FileError({ kind: 'too many cells', name, most: cells });
    });
  }
}

/** A row with its number, a cell, an area of merged cells. */
const ELEMENTS =
  /<(?:\w+:)?row\s(?:[^>]*?\s)?r="(\d+)"|<(?:\w+:)?c[\s/>]|<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]*)"/g;

/** Counts the cells of a sheet's XML, and those that it merges, step by step. */
class CellCounter {
  lastRow = 0;
  #before = '';

  count(data: Uint8Array): number {
    const text = this.#before + strFromU8(data, true);
    let cells = 0;
    let end = 0;
    for (const element of text.matchAll(ELEMENTS)) {
      const [match, row, merged] = element;
      end = element.index + match.length;
      this.lastRow = Math.max(this.lastRow, Number(row ?? 0));
      if (row !== undefined) continue;
      const area = merged === undefined ? null : tryParseArea(merged);
      cells += area ? cellCountOf(area) : 1;
    }
    this.#before = text.slice(Math.max(end, text.length - OVERLAP));
    return cells;
  }
}

interface Entry {
  readonly path: string;
  /** As the directory says. */
  readonly size: number;
  readonly isDeflated: boolean;
  readonly packedSize: number;
  readonly headerAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;
const LONGEST_COMMENT = 65_535;

/** The archive's directory, which stands at its end; null where there is none. */
function readDirectory(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = directoryStart(view);
  if (start === null) return null;
  const entries: Entry[] = [];
  for (let at = start; at + 46 <= bytes.length;) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) break;
    const pathLength = view.getUint16(at + 28, true);
    entries.push({
      path: strFromU8(bytes.subarray(at + 46, at + 46 + pathLength)),
      size: view.getUint32(at + 24, true),
      isDeflated: view.getUint16(at + 10, true) === DEFLATED,
      packedSize: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + pathLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function directoryStart(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return view.getUint32(at + 16, true);
  }
  return null;
}

/** Hands out the contents of an entry step by step; what is damaged is left to the reader to find. */
function unpack(bytes: Uint8Array, entry: Entry, onData: (data: Uint8Array) => void): void {
  const { headerAt, packedSize, isDeflated } = entry;
  if (headerAt + 30 > bytes.length) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start =
    headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (!isDeflated) return onData(packed);
  const inflate = new Inflate(onData);
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
  }
}
