import { limits } from './excel-limits';
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
  // And so do their tables, or those of the file would be counted up.
  for (const sheet of old) for (const table of [...sheet.tables()]) sheet.removeTable(table.id);
  context.reset();
  const added = contents.map((sheet) =>
    fillSheet(context, store.addSheet(sheet.name, sheet), sheet),
  );
  const active = contents.findIndex((sheet) => sheet.isActive && sheet.visibility === 'Visible');
  store.activate((added[active] ?? firstVisible(added)).id);
  for (const sheet of old) store.deleteSheet(sheet.id);
  store.name = name;
}

/** Adds the sheets of a file behind those of the workbook, as if they were copied into it. */
export function addSheets(context: BookContext, contents: readonly SheetContents[]): void {
  const { store } = context;
  const added = contents.map((sheet) => {
    const name = countUp(sheet.name, ' ($)', (taken) => context.sheetByName(taken) !== null);
    return fillSheet(context, store.addSheet(name, sheet), sheet);
  });
  store.activate(firstVisible(added).id);
}

const firstVisible = (sheets: readonly SheetStore[]): SheetStore =>
  sheets.find((sheet) => sheet.visibility === 'Visible') ?? sheets[0]!;

/** Excel counts up a name that is taken: `JD Mapping (2)`, `JD_Mapping2`. */
function countUp(name: string, suffix: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number++) {
    const end = suffix.replace('$', String(number));
    free = name.slice(0, limits.sheetNameCharacters - end.length) + end;
  }
  return free;
}

function fillSheet(context: BookContext, sheet: SheetStore, contents: SheetContents): SheetStore {
  for (const table of contents.tables) {
    const looks = { showBandedRows: true, showFilterButton: true };
    const name = countUp(table.name, '$', (taken) => hasTable(context, taken));
    sheet.putTable({ id: context.newId('table'), ...looks, ...table, name });
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

function hasTable({ store }: BookContext, name: string): boolean {
  const wanted = name.toLowerCase();
  return store
    .sheets()
    .some((sheet) => sheet.tables().some((table) => table.name.toLowerCase() === wanted));
}

/** The names of the sheets, as tabs show them. */
export const sheetNames = (store: BookStore): string[] => store.sheets().map((sheet) => sheet.name);
