import { namesTable, withSheetChange, withTableChange } from '../formula-references';
import type { SheetStore, TableRecord } from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { columnNamesOf } from './table-headers';

/** Formulas follow a table to its new name, and are left with #REF! where it went (`to` null). */
export function followTable(book: BookContext, table: string, to: string | null): void {
  if (table === to) return;
  rewriteFormulas(book, (formula) => withTableChange(formula, { table, to }));
}

/** Formulas follow a sheet to its new name. */
export function followSheet(book: BookContext, from: string, to: string): void {
  if (from === to) return;
  rewriteFormulas(book, (formula) => withSheetChange(formula, from, to));
}

/** A sheet is about to go, and its tables with it. */
export function leaveSheet(book: BookContext, sheet: SheetStore): void {
  const tables = sheet.tables().map(({ name }) => name);
  rewriteFormulas(book, (formula) =>
    tables.reduce(
      (text, table) => withTableChange(text, { table, to: null }),
      withSheetChange(formula, sheet.name, null),
    ),
  );
}

/** The columns of tables as they were, to see afterwards what formulas have to follow. */
export function columnsBefore(
  book: BookContext,
  sheet: SheetStore,
  isTouched: (table: TableRecord) => boolean,
): () => void {
  if (!book.hazards.formulasFollowNames) return () => {};
  const before = sheet
    .tables()
    .filter(isTouched)
    .map((table) => ({ table, names: columnNamesOf(sheet, table) }));
  return () => {
    for (const { table, names } of before) followColumns(book, sheet, table, names);
  };
}

/** A column is its place in the table; what its header says is its name. */
function followColumns(
  book: BookContext,
  sheet: SheetStore,
  { id, area }: TableRecord,
  before: readonly string[],
): void {
  const table = sheet.tables().find((one) => one.id === id);
  if (!table) return;
  const after = columnNamesOf(sheet, table);
  // Columns are lost on the right alone, but for one that is deleted, which says so itself.
  const shift = table.area.left - area.left;
  const columns = new Map<string, string | null>();
  before.forEach((name, place) => {
    const now = after[place - shift] ?? null;
    if (now !== name) columns.set(name.toLowerCase(), now);
  });
  if (columns.size === 0) return;
  rewriteFormulas(book, (formula) => withTableChange(formula, { table: table.name, columns }));
}

/** A column is deleted: the names of the others stay with their cells. */
export function followDeletedColumn(book: BookContext, table: string, column: string): void {
  const columns = new Map([[column.toLowerCase(), null]]);
  rewriteFormulas(book, (formula) => withTableChange(formula, { table, columns }));
}

/** A table became larger or smaller: what refers to it has other cells to look at. */
export function recalculateTable(book: BookContext, table: string): void {
  for (const sheet of book.store.sheets()) {
    for (const { row, column, text } of sheet.formulaCells()) {
      if (namesTable(text, table)) sheet.replaceFormula(row, column, text);
    }
  }
}

function rewriteFormulas(book: BookContext, rewrite: (formula: string) => string): void {
  if (!book.hazards.formulasFollowNames) return;
  for (const sheet of book.store.sheets()) {
    for (const { row, column, text } of [...sheet.formulaCells()]) {
      const followed = rewrite(text);
      if (followed !== text) sheet.replaceFormula(row, column, followed);
    }
  }
  for (const [key, record] of book.names) {
    book.names.set(key, { ...record, formula: rewrite(record.formula) });
  }
}
