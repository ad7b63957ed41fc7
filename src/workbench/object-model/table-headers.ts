import { intersect, type Area } from '../addresses';
import { limits } from '../excel-limits';
import { readsLikeError } from '../stores/error-values';
import {
  ErrorLikeText,
  type CellInput,
  type SheetStore,
  type TableRecord,
} from '../stores/sheet-store';

export const headerAreaOf = (table: TableRecord): Area => ({
  ...table.area,
  bottom: table.area.top,
});

export const bodyAreaOf = (table: TableRecord): Area => ({
  ...table.area,
  top: table.area.top + 1,
});

/** The names of a table's columns, as its header row says. */
export const columnNamesOf = (sheet: SheetStore, table: TableRecord): string[] =>
  (sheet.values(headerAreaOf(table))[0] ?? []).map(String);

/** Excel keeps the header cells of a table texts, none blank, none twice, none too long. */
export function normalizeHeaders(sheet: SheetStore, changed: Area): void {
  for (const table of sheet.tables()) {
    const header = headerAreaOf(table);
    if (!intersect(header, changed)) continue;
    const before = sheet.values(header)[0] ?? [];
    const after = uniqueHeaders(before.map(String));
    const isKept = (name: string, index: number) =>
      name === before[index] &&
      !(readsLikeError(name) && sheet.isError(header.top, header.left + index));
    if (after.every(isKept)) continue;
    sheet.write(header, [
      after.map((name): CellInput => (readsLikeError(name) ? new ErrorLikeText(name) : name)),
    ]);
  }
}

function uniqueHeaders(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const base = name === '' ? `Column${index + 1}` : name.slice(0, limits.headerCharacters);
    let unique = base;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = `${base}${copy}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
