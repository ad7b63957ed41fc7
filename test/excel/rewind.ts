import type { MemorySheet } from '../../src/workbench/stores/memory-sheet';
import { Formula, type CellInput } from '../../src/workbench/stores/sheet-store';
import { hiddenRows, wholeWorkbook } from './whole-workbook';
import type { TestWorkbook } from './workbook-of';

/**
 * A workbook in memory as it stands, to begin again from. A sheet that has changed by then comes back
 * as another one with the same name and content.
 */
export function saveState(workbook: TestWorkbook): () => void {
  const { book, context } = workbook;
  const saved = book.sheets().map((sheet) => ({ sheet, fill: saveSheet(workbook, sheet) }));
  const { sheets, active } = wholeWorkbook(workbook);
  const settings = [...context.settings];
  const parts = [...context.customXmlParts];
  const filters = [...context.filters].map(([id, columns]) => [id, new Map(columns)] as const);
  const charts = [...context.charts];
  return () => {
    const now = wholeWorkbook(workbook).sheets;
    const unchanged = new Set<string>();
    const before = [...book.sheets()];
    const restored = saved.map(({ sheet, fill }, position) => {
      const same = now.find(({ id }) => id === sheet.id);
      if (JSON.stringify(same) === JSON.stringify(sheets[position])) {
        unchanged.add(sheet.id);
        return sheet;
      }
      const fresh = book.addSheet(`rewound ${position}`);
      fill(fresh);
      for (const chart of charts) {
        if (chart.sheetId === sheet.id) context.charts.push({ ...chart, sheetId: fresh.id });
      }
      return fresh;
    });
    for (const { id } of before) if (!unchanged.has(id)) book.deleteSheet(id);
    restored.forEach((sheet, position) => {
      book.moveSheet(sheet.id, position);
      sheet.name = sheets[position]!.name;
    });
    book.activate(book.sheet(active).id);
    refill(context.settings, settings);
    refill(context.customXmlParts, parts);
    refill(
      context.filters,
      filters.map(([id, columns]) => [id, new Map(columns)] as const),
    );
  };
}

function saveSheet({ context }: TestWorkbook, sheet: MemorySheet): (target: MemorySheet) => void {
  const { visibility, frozen } = sheet;
  const used = sheet.usedArea(false);
  const values = used && sheet.values(used);
  const formulas = used && sheet.formulas(used);
  const formats = used && sheet.numberFormats(used);
  const tables = [...sheet.tables()];
  const rules = [...sheet.conditionalFormats()];
  const validations = context.validations.get(sheet.id);
  const hidden = hiddenRows(sheet);
  return (target) => {
    target.visibility = visibility;
    target.frozen = frozen;
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
    for (const rule of rules) target.putConditionalFormat(rule);
    for (const row of hidden) target.hideRows(row, row, true);
    if (validations) context.validations.set(target.id, validations);
  };
}

function refill<K, V>(map: Map<K, V>, entries: readonly (readonly [K, V])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
