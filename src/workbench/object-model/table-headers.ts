import { intersect, type Area } from '../addresses';
import type { CellInput, SheetStore, TableRecord } from '../stores/sheet-store';

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

/** Excel keeps the header cells of a table texts, none blank, none twice. */
export function normalizeHeaders(sheet: SheetStore, changed: Area): void {
  for (const table of sheet.tables()) {
    const header = headerAreaOf(table);
    if (!intersect(header, changed)) continue;
    const before = sheet.values(header)[0] ?? [];
    const after = uniqueHeaders(before.map(String));
    if (after.every((name, index) => name === before[index])) continue;
    sheet.write(header, [after satisfies CellInput[]]);
  }
}

function uniqueHeaders(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const base = name === '' ? `Column${index + 1}` : name;
    let unique = base;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = `${base}${copy}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
