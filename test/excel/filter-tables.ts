import type { SheetStore, TableRecord } from '../../src/workbench/stores/sheet-store';
import type { TestWorkbook } from './workbook-of';

/**
 * Filters every table of the workbook as a user does by the button in a header. Of rows that stand
 * below one another, every other one shows, as far as their texts tell them apart. A table of which no
 * column tells rows apart is left alone.
 *
 * @returns how many tables are filtered.
 */
export function filterTables(workbook: TestWorkbook): number {
  const { book, context } = workbook;
  let filtered = 0;
  for (const sheet of book.sheets()) {
    for (const table of sheet.tables()) {
      const column = tellingColumn(sheet, table);
      if (!column) continue;
      const { place, texts, shown } = column;
      const criteria = { filterOn: 'Values', values: [...shown] };
      context.filters.set(table.id, new Map([[place, criteria]]));
      const top = table.area.top + 1;
      texts.forEach((text, row) => sheet.hideRows(top + row, top + row, !shown.has(text)));
      filtered += 1;
    }
  }
  return filtered;
}

/** Shows all rows again. */
export function unfilterTables({ book, context }: TestWorkbook): void {
  for (const sheet of book.sheets()) {
    for (const { id, area } of sheet.tables()) {
      if (context.filters.delete(id)) sheet.hideRows(area.top + 1, area.bottom, false);
    }
  }
}

/** A column of texts, which a filter compares as they stand, and those of them that show. */
function tellingColumn(
  sheet: SheetStore,
  { area }: TableRecord,
): {
  readonly place: number;
  readonly texts: readonly string[];
  readonly shown: ReadonlySet<string>;
} | null {
  const rows = sheet.values({ ...area, top: area.top + 1 });
  for (let place = 0; place <= area.right - area.left; place += 1) {
    const cells = rows.map((row) => row[place]!);
    const texts = cells.map(String);
    const isText = cells.every((cell) => typeof cell === 'string');
    const shown = new Set(texts.filter((_, row) => (texts.length - row) % 2 === 1));
    const isTelling = texts.some((text) => !shown.has(text)) && !shown.has('');
    if (isText && isTelling) return { place, texts, shown };
  }
  return null;
}
