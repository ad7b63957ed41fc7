import { ApiError } from '../api-error';
import { limits } from '../excel-limits';
import type { BookContext } from './book-context';

/** Refuses what Excel refuses as a sheet's name. */
export function requireSheetName(book: BookContext, name: unknown, exceptId?: string): string {
  if (
    typeof name !== 'string' ||
    name.trim() === '' ||
    name.length > limits.sheetNameCharacters ||
    /[[\]:*?/\\]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    // Excel keeps this name for itself.
    name.toLowerCase() === 'history'
  ) {
    throw new ApiError('InvalidArgument');
  }
  const other = book.sheetByName(name);
  if (other && other.id !== exceptId) throw new ApiError('ItemAlreadyExists');
  return name;
}

/** The first free name of the form "Sheet2". */
export function nextSheetName(book: BookContext): string {
  for (let number = book.store.sheets().length + 1; ; number++) {
    if (!book.sheetByName(`Sheet${number}`)) return `Sheet${number}`;
  }
}
