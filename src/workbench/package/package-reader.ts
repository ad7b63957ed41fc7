import { packageLimits } from './package-limits';
import { FileError } from '../workbook-file';
import {
  ContentTypes,
  readRelationships,
  relationshipsPath,
  type Relationship,
} from './package-parts';
import { decodePart, encodingOf } from './text-decoder';
import { packedBytes, readDirectory, unpack, type PackedPart, type ZipEntry } from './zip-archive';
import { XmlScanner, type XmlHandler } from './xml-scanner';

const MEGABYTE = 1024 * 1024;
const SMALL_ENOUGH = 100 * MEGABYTE;

/** The share that is done, from 0 to 1. */
export type OnProgress = (done: number) => void;

/**
 * The parts of a workbook, unpacked one by one within {@link packageLimits}: what the directory says
 * of their size may be a lie.
 */
export class PackageReader {
  readonly #bytes: Uint8Array;
  readonly #name: string;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #unread: Set<ZipEntry>;
  readonly #onProgress: OnProgress;
  readonly #packedBytes: number;
  #types: ContentTypes | null = null;
  #unpacked = 0;
  #packedDone = 0;

  /** @throws {FileError} where it is no archive, or says of itself that it is too large. */
  constructor(bytes: Uint8Array, name: string, onProgress: OnProgress = () => {}) {
    this.#bytes = bytes;
    this.#name = name;
    this.#onProgress = onProgress;
    const { parts, unpackedBytes } = packageLimits;
    const entries = readDirectory(bytes);
    if (!entries || entries.length === 0) throw this.damaged();
    if (entries.length > parts) throw new FileError({ kind: 'too many parts', name, most: parts });
    if (entries.reduce((sum, { size }) => sum + size, 0) > unpackedBytes) throw this.#tooLarge();
    for (const entry of entries) this.#entries.set(entry.path.toLowerCase(), entry);
    this.#unread = new Set(entries);
    this.#packedBytes = entries.reduce((sum, { packedSize }) => sum + packedSize, 0);
  }

  damaged(): FileError {
    return new FileError({ kind: 'damaged', name: this.#name });
  }

  get paths(): string[] {
    return [...this.#entries.values()].map(({ path }) => path);
  }

  has(path: string): boolean {
    return this.#entries.has(path.toLowerCase());
  }

  /** The path as the archive spells it. */
  spelling(path: string): string {
    return this.#entries.get(path.toLowerCase())?.path ?? path;
  }

  /** @throws {FileError} where there is no such part. */
  bytesOf(path: string): Uint8Array {
    const entry = this.#entries.get(path.toLowerCase());
    if (!entry) throw this.damaged();
    const pieces: Uint8Array[] = [];
    this.#unpack(entry, (data) => pieces.push(data.slice()));
    return joined(pieces);
  }

  textOf(path: string): string {
    return decodePart(this.bytesOf(path));
  }

  /** @returns '' where there is no such part. */
  textIfThere(path: string): string {
    return this.has(path) ? this.textOf(path) : '';
  }

  /** Reads a part of any size without holding it. */
  scan(path: string, handler: XmlHandler): void {
    const scanner = new XmlScanner(handler);
    this.pieces(path, (text) => scanner.write(text));
    scanner.end();
  }

  /** The text of a part piece by piece, without the mark that says how it is encoded. */
  pieces(path: string, onText: (text: string) => void): void {
    const entry = this.#entries.get(path.toLowerCase());
    if (!entry) throw this.damaged();
    let decoder: TextDecoder | null = null;
    this.#unpack(entry, (data) => {
      decoder ??= new TextDecoder(encodingOf(data));
      onText(decoder.decode(data, { stream: true }));
    });
  }

  /** The parts as they are packed, in their order; one that is cut off is left out. */
  packedParts(): PackedPart[] {
    return [...this.#entries.values()].flatMap((entry) => {
      const packed = packedBytes(this.#bytes, entry);
      return packed && !entry.isEncrypted ? [{ ...entry, packed }] : [];
    });
  }

  relationshipsOf(part: string): Relationship[] {
    return readRelationships(this.textIfThere(relationshipsPath(part)), part);
  }

  get types(): ContentTypes {
    return (this.#types ??= new ContentTypes(this.textIfThere('[Content_Types].xml')));
  }

  /** Sees to it that what nobody read is within the limits too, for it is unpacked elsewhere. */
  checkRest(): void {
    for (const entry of this.#unread) {
      // What is damaged and never read does no harm.
      this.#unpack(entry, () => {}, { mayBeDamaged: true });
    }
  }

  #unpack(
    entry: ZipEntry,
    onData: (data: Uint8Array) => void,
    { mayBeDamaged = false } = {},
  ): void {
    const isFirst = this.#unread.delete(entry);
    const { unpackedBytes, ratio } = packageLimits;
    const onStep = (packed: number): void => {
      if (!isFirst) return;
      this.#packedDone += packed;
      this.#onProgress(Math.min(1, this.#packedDone / this.#packedBytes));
    };
    try {
      unpack(
        this.#bytes,
        entry,
        (data) => {
          if (isFirst) this.#unpacked += data.length;
          if (this.#unpacked > unpackedBytes) throw this.#tooLarge();
          if (this.#unpacked > SMALL_ENOUGH && this.#unpacked > this.#bytes.length * ratio) {
            throw new FileError({ kind: 'packed too tightly', name: this.#name, most: ratio });
          }
          onData(data);
        },
        onStep,
      );
    } catch (error) {
      if (error instanceof FileError) throw error;
      if (!mayBeDamaged) throw this.damaged();
    }
  }

  #tooLarge(): FileError {
    const megabytes = packageLimits.unpackedBytes / MEGABYTE;
    return new FileError({ kind: 'unpacks too large', name: this.#name, megabytes });
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
