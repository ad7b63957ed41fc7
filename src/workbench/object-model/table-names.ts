import { tryParseArea } from '../addresses';
import { ApiError } from '../api-error';
import type { BookContext } from './book-context';

const isTaken = (book: BookContext, name: string, exceptId?: string): boolean => {
  const wanted = name.toLowerCase();
  if (book.names.has(wanted)) return true;
  return book.store
    .sheets()
    .some((sheet) =>
      sheet.tables().some((table) => table.id !== exceptId && table.name.toLowerCase() === wanted),
    );
};

/** Refuses what Excel refuses as a table's name. */
export function requireTableName(book: BookContext, name: unknown, exceptId: string): string {
  if (
    typeof name !== 'string' ||
    name.length > 255 ||
    !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) ||
    tryParseArea(name) ||
    /^[rc]$/i.test(name)
  ) {
    throw new ApiError('InvalidArgument');
  }
  if (isTaken(book, name, exceptId)) throw new ApiError('ItemAlreadyExists');
  return name;
}

/** The first free name of the form "Table1". */
export function nextTableName(book: BookContext): string {
  for (let number = 1; ; number++) {
    if (!isTaken(book, `Table${number}`)) return `Table${number}`;
  }
}
