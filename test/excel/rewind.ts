import { Formula, type CellInput } from '../../src/workbench/stores/sheet-store';
import type { MemorySheet } from '../../src/workbench/stores/memory-sheet';
import type { TestWorkbook } from './workbook-of';

/** A workbook in memory as it stands, to begin again from; names of sheets, not ids, come back. */
export function saveState({ book, context }: TestWorkbook): () => void {
  const sheets = book.sheets().map((sheet) => ({ id: sheet.id, restore: saveSheet(sheet) }));
  const active = book.activeSheet().name;
  const settings = [...context.settings];
  const parts = [...context.customXmlParts];
  const filters = [...context.filters];
  const charts = [...context.charts];
  return () => {
    const before = book.sheets().map(({ id }) => id);
    sheets.forEach(({ id, restore }, position) => {
      const known = book.sheets().find((sheet) => sheet.id === id);
      const sheet = known ?? book.addSheet(`rewound ${position}`);
      if (!known) {
        for (const chart of charts) {
          if (chart.sheetId === id) context.charts.push({ ...chart, sheetId: sheet.id });
        }
      }
      restore.into(sheet);
      book.moveSheet(sheet.id, position);
    });
    const kept = new Set(sheets.map(({ id }) => id));
    for (const id of before) if (!kept.has(id)) book.deleteSheet(id);
    sheets.forEach(({ restore }, position) => (book.sheets()[position]!.name = restore.name));
    book.activate(book.sheet(active).id);
    refill(context.settings, settings);
    refill(context.customXmlParts, parts);
    refill(context.filters, filters);
  };
}

function saveSheet(sheet: MemorySheet) {
  const { name, visibility, frozen } = sheet;
  const used = sheet.usedArea(false);
  const values = used && sheet.values(used);
  const formulas = used && sheet.formulas(used);
  const formats = used && sheet.numberFormats(used);
  const tables = [...sheet.tables()];
  const rules = [...sheet.conditionalFormats()];
  return {
    name,
    into: (target: MemorySheet) => {
      target.visibility = visibility;
      target.frozen = frozen;
      for (const { id } of target.tables()) target.removeTable(id);
      const now = target.usedArea(false);
      if (now) {
        const blank = Array.from({ length: now.bottom - now.top + 1 }, () =>
          Array.from({ length: now.right - now.left + 1 }, () => ''),
        );
        target.write(now, blank);
        target.applyFormat(now, { numberFormat: null });
      }
      if (used) {
        const inputs = values!.map((row, y) =>
          row.map((value, x): CellInput => {
            const formula = formulas![y]![x]!;
            return formula === '' ? value : new Formula(formula);
          }),
        );
        target.write(used, inputs);
        target.writeNumberFormats(used, formats!);
      }
      for (const table of tables) target.putTable(table);
      for (const { id } of target.conditionalFormats()) target.removeConditionalFormat(id);
      for (const rule of rules) target.putConditionalFormat(rule);
    },
  };
}

function refill<K, V>(map: Map<K, V>, entries: readonly (readonly [K, V])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
