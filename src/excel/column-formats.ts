import type { CellRow } from '../staffing-export/export-layout';
import type { InExcel } from './in-excel';
import type { SourceBlock } from './read-source';
import type { Place } from './source-place';

/**
 * The number format of each column that holds numbers, taken from its first number: a date's serial
 * means nothing without it, and a format by cell would double what is read.
 */
export class ColumnFormats {
  readonly #formats = new Map<number, string>();

  constructor(
    readonly place: Place,
    readonly excel: InExcel,
  ) {}

  /** Null for a column without numbers, or with no format of its own. */
  of(column: number): string | null {
    return this.#formats.get(column) ?? null;
  }

  /** Looks up the columns whose first number stands in this block; one request, most often none. */
  async learn(block: SourceBlock): Promise<void> {
    const cells = firstNumbers(block.rows, this.#formats);
    if (cells.length === 0) return;
    const { sheetId, top, left } = this.place;
    await this.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const ranges = cells.map(({ row, column }) => {
        const cell = sheet.getCell(top + block.offset + row, left + column);
        cell.load('numberFormat');
        return { column, cell };
      });
      await context.sync();
      for (const { column, cell } of ranges) {
        this.#formats.set(column, String(cell.numberFormat[0]![0]));
      }
    });
  }
}

function firstNumbers(rows: readonly CellRow[], known: ReadonlyMap<number, string>) {
  const found: { row: number; column: number }[] = [];
  const columnCount = rows[0]?.length ?? 0;
  for (let column = 0; column < columnCount; column++) {
    if (known.has(column)) continue;
    const row = rows.findIndex((cells) => typeof cells[column] === 'number');
    if (row >= 0) found.push({ row, column });
  }
  return found;
}
