import type { CellRow } from '../../staffing-export/export-layout';

/**
 * Excel on the web would take and give 5 MB at once. Office.js turns a request into text, and an
 * answer into values, in one go on the pane's thread: this much keeps the pane answering meanwhile.
 */
const BYTES_PER_BLOCK = 300_000;
const MOST_ROWS = 20_000;
/** Enough to weigh a row, in one small request. */
export const FIRST_BLOCK_ROWS = 1_000;
const ROWS_WEIGHED = 200;
/** A cell's quotation marks and comma. */
const BYTES_AROUND_TEXT = 3;

/** About how many bytes a row takes on its way, from rows spread over the block. */
export function bytesPerRow(rows: readonly CellRow[]): number {
  if (rows.length === 0) return 0;
  const step = Math.max(1, Math.floor(rows.length / ROWS_WEIGHED));
  let bytes = 0;
  let weighed = 0;
  for (let index = 0; index < rows.length; index += step) {
    for (const cell of rows[index]!) bytes += bytesOf(cell);
    weighed += 1;
  }
  return bytes / weighed;
}

/** How many rows of that weight make a block. */
export function rowsPerBlock(bytes: number): number {
  return Math.max(1, Math.min(MOST_ROWS, Math.floor(BYTES_PER_BLOCK / Math.max(1, bytes))));
}

function bytesOf(cell: CellRow[number]): number {
  if (typeof cell !== 'string') return String(cell).length + 1;
  let bytes = cell.length + BYTES_AROUND_TEXT;
  for (let index = 0; index < cell.length; index++) {
    if (cell.charCodeAt(index) > 0x7f) bytes += 2;
  }
  return bytes;
}
