import { intersect, isWholeRows, rowCountOf, type Area } from '../addresses';
import { ApiError } from '../api-error';
import type { CellInput, SheetStore } from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { bodyAreaOf } from './table-headers';

/** Whether the rows of an area, counted from its top, are hidden by a filter; null for none. */
function hiddenByFilter(book: BookContext, sheet: SheetStore, area: Area): boolean[] | null {
  if (book.filters.size === 0) return null;
  let isAny = false;
  const hidden = new Array<boolean>(rowCountOf(area)).fill(false);
  for (const table of sheet.tables()) {
    const body = bodyAreaOf(table);
    if (!book.filters.has(table.id)) continue;
    const last = Math.min(body.bottom, area.bottom);
    for (let row = Math.max(body.top, area.top); row <= last; row++) {
      if (!sheet.isRowHidden(row)) continue;
      hidden[row - area.top] = true;
      isAny = true;
    }
  }
  return isAny ? hidden : null;
}

/** What arrives of an array that is written over rows of which a filter hides some. */
export function asFilterLets(
  book: BookContext,
  sheet: SheetStore,
  area: Area,
  inputs: readonly (readonly CellInput[])[],
): readonly (readonly CellInput[])[] {
  if (!book.hazards.filteredWrites || inputs.length < 2) return inputs;
  const hidden = hiddenByFilter(book, sheet, area);
  if (!hidden || hidden.every(Boolean)) return inputs;
  const first = inputs[0]!;
  const nothing = first.map((): CellInput => null);
  return hidden.map((isHidden) => (isHidden ? nothing : first));
}

/** Refuses to move cells of a filtered table: those of the area and what stands behind them. */
export function requireMovable(
  book: BookContext,
  sheet: SheetStore,
  area: Area,
  direction: 'vertical' | 'horizontal',
): void {
  if (!book.hazards.filteredShifts || isWholeRows(area)) return;
  const moved =
    direction === 'vertical' ? { ...area, bottom: Infinity } : { ...area, right: Infinity };
  const isFiltered = sheet
    .tables()
    .some((table) => book.filters.has(table.id) && intersect(table.area, moved));
  if (isFiltered) throw new ApiError('GeneralException');
}
