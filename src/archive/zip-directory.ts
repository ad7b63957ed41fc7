/** One entry of a zip's directory, as the zip states it. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packedSize: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIZE = 46;
const HEADER_SIZE = 30;
const DEFLATED = 8;

/** @returns null where the bytes are no zip, or a damaged one. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/**
 * Whether the entries unpack to more than a limit. Counts what really comes out, since a directory
 * may say anything, and stops at the limit.
 */
export async function expandsBeyond(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limit: number,
): Promise<boolean> {
  let total = 0;
  for (const entry of entries) {
    const start = entry.offset + HEADER_SIZE;
    if (start > bytes.length) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset + entry.offset, HEADER_SIZE);
    const from = start + view.getUint16(26, true) + view.getUint16(28, true);
    const packed = bytes.subarray(from, from + entry.packedSize);
    total += entry.method === DEFLATED ? await unpackedSize(packed, limit - total) : packed.length;
    if (total > limit) return true;
  }
  return false;
}

/** As far as it can be unpacked: a damaged entry is for the reader proper to refuse. */
async function unpackedSize(packed: Uint8Array, limit: number): Promise<number> {
  const stream = new Blob([packed as BlobPart]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.length;
      if (size > limit) {
        void reader.cancel().catch(() => {});
        return size;
      }
    }
  } catch {
    return size;
  }
}
