import { boundingArea, columnCountOf, intersect, type Area } from '../addresses';
import type { SheetStore } from '../stores/sheet-store';

/** Cells that are read together. */
const CELLS_AT_ONCE = 10_000;

/**
 * The smallest area inside the given one that holds all its filled cells, or null if it has none:
 * what else the sheet holds does not stretch it. Formats count as the sheet has them.
 *
 * @param valuesOnly a format alone uses no cell.
 */
export function usedWithin(sheet: SheetStore, within: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  const area = used && intersect(used, within);
  if (!area || !valuesOnly) return area;
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCountOf(area)));
  let found: Area | null = null;
  for (let top = area.top; top <= area.bottom; top += rowsAtOnce) {
    const block = { ...area, top, bottom: Math.min(area.bottom, top + rowsAtOnce - 1) };
    sheet.values(block).forEach((row, down) => {
      const first = row.findIndex(isFilled);
      if (first < 0) return;
      const left = area.left + first;
      const right = area.left + row.findLastIndex(isFilled);
      const filled = { top: top + down, bottom: top + down, left, right };
      found = found ? boundingArea(found, filled) : filled;
    });
  }
  return found;
}

const isFilled = (value: unknown) => value !== '';
