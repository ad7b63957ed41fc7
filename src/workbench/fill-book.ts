import type { BookContext } from './object-model/book-context';
import type { BookStore, SheetStore } from './stores/sheet-store';
import type { SheetContents } from './workbook-file';

/** Puts the contents of a file in the place of everything that a workbook holds. */
export function fillBook(
  context: BookContext,
  name: string,
  contents: readonly SheetContents[],
): void {
  const { store } = context;
  const old = [...store.sheets()];
  // The old sheets go last, because a workbook is never without one; so they make way by name.
  old.forEach((sheet, index) => (sheet.name = `~old ${index}`));
  context.reset();
  const added = contents.map((sheet) =>
    fillSheet(context, store.addSheet(sheet.name, sheet), sheet),
  );
  store.activate((added.find((sheet) => sheet.visibility === 'Visible') ?? added[0]!).id);
  for (const sheet of old) store.deleteSheet(sheet.id);
  store.name = name;
}

function fillSheet(context: BookContext, sheet: SheetStore, contents: SheetContents): SheetStore {
  for (const [column, width] of contents.columnWidths) sheet.setColumnWidth(column, column, width);
  for (const row of contents.hiddenRows) sheet.hideRows(row, row, true);
  for (const column of contents.hiddenColumns) sheet.hideColumns(column, column, true);
  for (const area of contents.merges) sheet.merge(area);
  for (const table of contents.tables) {
    const looks = { showBandedRows: true, showFilterButton: true };
    sheet.putTable({ id: context.newId('table'), ...table, ...looks });
  }
  for (const format of contents.conditionalFormats) {
    sheet.putConditionalFormat({ id: context.newId('format'), ...format, stopIfTrue: false });
  }
  sheet.frozen = contents.frozen;
  sheet.showGridlines = contents.showGridlines;
  if (contents.tabColor) sheet.tabColor = contents.tabColor;
  if (contents.visibility !== 'Visible') sheet.visibility = contents.visibility;
  return sheet;
}

/** The names of the sheets, as tabs show them. */
export const sheetNames = (store: BookStore): string[] => store.sheets().map((sheet) => sheet.name);
