/**
 * Queues that lines of a table go. A table keeps a row: where all go, the first is emptied.
 *
 * @param places of the lines, from 0 below the header.
 * @param all how many lines the table has.
 */
export function queueRemoval(
  table: Excel.Table,
  places: readonly number[],
  all: number,
  width: number,
): void {
  const emptied = all === places.length ? Math.min(...places) : null;
  // From the bottom, so that the places of the others stay what they are.
  for (const place of [...places].sort((left, right) => right - left)) {
    if (place === emptied) lineOf(table, place, width).values = [Array<string>(width).fill('')];
    else table.rows.getItemAt(place).delete();
  }
}

/** A line of a table, from its first column on. */
export const lineOf = (table: Excel.Table, place: number, width: number): Excel.Range =>
  table.getDataBodyRange().getCell(place, 0).getAbsoluteResizedRange(1, width);
