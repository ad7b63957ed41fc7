import { Inflate, strFromU8 } from 'fflate';

/** One file of a zip archive, as the archive's directory has it. */
export interface ZipEntry {
  /** With forward slashes, and none in front. */
  readonly path: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  /** Unpacked, as the directory says, which may be a lie. */
  readonly size: number;
  readonly headerAt: number;
}

/** An entry with what the archive holds of it, still packed. */
export interface PackedPart extends ZipEntry {
  readonly packed: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const UTF8_PATH = 0x800;
const LONG_SIZES = 0x0001;
const SEE_LONG_SIZES = 0xffffffff;
const LONGEST_COMMENT = 65_535;

/** The archive's directory, which stands at its end; null where there is none. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = viewOf(bytes);
  const start = directoryStart(view);
  if (start === null) return null;
  const entries: ZipEntry[] = [];
  for (let at = start; at + 46 <= bytes.length;) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) break;
    const pathLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const flags = view.getUint16(at + 8, true);
    const path = bytes.subarray(at + 46, at + 46 + pathLength);
    entries.push({
      path: strFromU8(path, (flags & UTF8_PATH) === 0 && !isAscii(path))
        .replaceAll('\\', '/')
        .replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & ENCRYPTED) !== 0,
      crc: view.getUint32(at + 16, true),
      ...sizesOf(view, at, at + 46 + pathLength, extraLength),
    });
    at += 46 + pathLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Sizes of more than 4 GB, and those that a writer did not know in time, stand in an extra field. */
function sizesOf(view: DataView, at: number, extraAt: number, extraLength: number) {
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let headerAt = view.getUint32(at + 42, true);
  const end = Math.min(extraAt + extraLength, view.byteLength);
  for (let field = extraAt; field + 4 <= end;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === LONG_SIZES) {
      let value = field + 4;
      const next = (): number => {
        if (value + 8 > end) return SEE_LONG_SIZES;
        const number = Number(view.getBigUint64(value, true));
        value += 8;
        return number;
      };
      if (size === SEE_LONG_SIZES) size = next();
      if (packedSize === SEE_LONG_SIZES) packedSize = next();
      if (headerAt === SEE_LONG_SIZES) headerAt = next();
    }
    field += 4 + length;
  }
  return { size, packedSize, headerAt };
}

function directoryStart(view: DataView): number | null {
  const earliest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return view.getUint32(at + 16, true);
  }
  return null;
}

/** What the archive holds of an entry, still packed; null where it is cut off or elsewhere. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const { headerAt, packedSize } = entry;
  if (headerAt + 30 > bytes.length) return null;
  const view = viewOf(bytes);
  if (view.getUint32(headerAt, true) !== LOCAL_HEADER) return null;
  const start =
    headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  return start + packedSize > bytes.length ? null : bytes.subarray(start, start + packedSize);
}

/** Small steps: a bomb is seen before it has gone off. */
const STEP = 16 * 1024;

/**
 * Hands out the contents of an entry step by step.
 *
 * @param onStep is told how many packed bytes are done
 * @throws where the entry is damaged, cut off, or packed in a way that no workbook is
 */
export function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  onData: (data: Uint8Array) => void,
  onStep: (packed: number) => void = () => {},
): void {
  const packed = packedBytes(bytes, entry);
  if (!packed) throw new Error(`${entry.path} is cut off`);
  if (entry.isEncrypted) throw new Error(`${entry.path} is encrypted`);
  if (entry.method === STORED) {
    onData(packed);
    onStep(packed.length);
    return;
  }
  if (entry.method !== DEFLATED) throw new Error(`${entry.path} is packed by ${entry.method}`);
  const inflate = new Inflate((data) => {
    if (data.length > 0) onData(data);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    const step = packed.subarray(at, at + STEP);
    inflate.push(step, at + STEP >= packed.length);
    onStep(step.length);
  }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
