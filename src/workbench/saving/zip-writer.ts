import { Deflate, strToU8 } from 'fflate';

/** A file of an archive, packed. */
export interface PackedFile {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const DEFLATED = 8;
const VERSION = 20;
const UTF8_PATH = 0x800;
/** 1 January 1980, as Office writes it: what a file holds does not depend on the day. */
const DATE = 0x21;
const HEADER = 30;
const ENTRY = 46;
const END = 22;

/** An archive of files that are packed already; what they hold is not looked at. */
export function writeZip(files: readonly PackedFile[]): Uint8Array {
  const paths = files.map(({ path }) => strToU8(path));
  const pathsLength = paths.reduce((sum, { length }) => sum + length, 0);
  const packedLength = files.reduce((sum, { packed }) => sum + packed.length, 0);
  const directoryLength = files.length * ENTRY + pathsLength;
  const bytes = new Uint8Array(
    files.length * HEADER + pathsLength + packedLength + directoryLength + END,
  );
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = files.map((file, index) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeFacts(view, at + 4, file, paths[index]!);
    bytes.set(paths[index]!, at + HEADER);
    bytes.set(file.packed, at + HEADER + paths[index]!.length);
    at += HEADER + paths[index]!.length + file.packed.length;
    return offset;
  });
  const directory = at;
  files.forEach((file, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeFacts(view, at + 6, file, paths[index]!);
    view.setUint32(at + 42, offsets[index]!, true);
    bytes.set(paths[index]!, at + ENTRY);
    at += ENTRY + paths[index]!.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, directoryLength, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What a file's own header and its entry in the directory both say. */
function writeFacts(view: DataView, at: number, file: PackedFile, path: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, path.length === file.path.length ? 0 : UTF8_PATH, true);
  view.setUint16(at + 4, file.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, file.crc, true);
  view.setUint32(at + 14, file.packed.length, true);
  view.setUint32(at + 18, file.size, true);
  view.setUint16(at + 22, path.length, true);
}

/** So much text is packed at a time. */
const PIECE = 256 * 1024;

/** Packs a text that comes in pieces, without ever holding it whole. */
export class TextPacker {
  readonly #encoder = new TextEncoder();
  readonly #packed: Uint8Array[] = [];
  // The quickest compression: a saved file is read back soon, and its size hardly differs.
  readonly #deflate = new Deflate({ level: 1 }, (data) => this.#packed.push(data));
  #waiting: string[] = [];
  #length = 0;
  #crc = 0xffffffff;
  #size = 0;

  write(text: string): void {
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length >= PIECE) this.#pack(false);
  }

  finish(path: string): PackedFile {
    this.#pack(true);
    const packed = new Uint8Array(this.#packed.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of this.#packed) {
      packed.set(piece, at);
      at += piece.length;
    }
    return {
      path,
      method: DEFLATED,
      crc: (this.#crc ^ 0xffffffff) >>> 0,
      size: this.#size,
      packed,
    };
  }

  #pack(isLast: boolean): void {
    const bytes = this.#encoder.encode(this.#waiting.join(''));
    this.#waiting = [];
    this.#length = 0;
    this.#size += bytes.length;
    this.#crc = crcOf(bytes, this.#crc);
    this.#deflate.push(bytes, isLast);
  }
}

export function packText(path: string, text: string): PackedFile {
  const packer = new TextPacker();
  packer.write(text);
  return packer.finish(path);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array, before: number): number {
  let crc = before;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return crc;
}
