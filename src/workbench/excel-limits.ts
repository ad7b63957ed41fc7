/** What Excel refuses, as documented under "Resource limits and performance optimization". */
export const limits = {
  /** Bytes of one request, and of one response, in Excel on the web. */
  payloadBytes: 5 * 1024 * 1024,
  /** Cells that one range may return. */
  cellsPerRead: 5_000_000,
  rows: 1_048_576,
  columns: 16_384,
  /** Characters in one cell. */
  cellCharacters: 32_767,
  /** Characters in the name of a table's column. */
  headerCharacters: 255,
  /** Characters in a formula. */
  formulaCharacters: 8_192,
  sheetNameCharacters: 31,
} as const;
