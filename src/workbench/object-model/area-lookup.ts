import { splitSheetName, tryParseArea, wholeSheet, type Area } from '../addresses';
import { ApiError } from '../api-error';
import type { SheetStore } from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { bodyAreaOf } from './table-headers';

/** A rectangle of cells and the sheet that it is on. */
export interface SheetArea {
  readonly sheet: SheetStore;
  readonly area: Area;
}

/** Finds what an address, a table's name or a defined name stands for, as seen from a sheet. */
export function findArea(
  book: BookContext,
  from: SheetStore,
  address: string | null | undefined,
): SheetArea {
  if (!address) return { sheet: from, area: wholeSheet };
  const { sheet: sheetName, cells } = splitSheetName(address);
  const sheet = sheetName === null ? from : book.sheetByName(sheetName);
  if (!sheet) throw new ApiError('InvalidArgument');
  const area = tryParseArea(cells);
  if (area) return { sheet, area };
  const place = findTable(book, cells) ?? findName(book, from, cells);
  if (!place) throw new ApiError('InvalidArgument');
  return place;
}

function findTable(book: BookContext, name: string): SheetArea | null {
  for (const sheet of book.store.sheets()) {
    const table = sheet.tables().find((known) => known.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, area: bodyAreaOf(table) };
  }
  return null;
}

function findName(book: BookContext, from: SheetStore, name: string): SheetArea | null {
  const formula = book.names.get(name.toLowerCase())?.formula;
  return formula ? findArea(book, from, formula.replace(/^=/, '')) : null;
}
