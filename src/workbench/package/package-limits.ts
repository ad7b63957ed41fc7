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
