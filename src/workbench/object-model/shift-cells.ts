import { intersect, isOnSheet, type Area } from '../addresses';
import { ApiError } from '../api-error';
import type { SheetStore } from '../stores/sheet-store';
import { clearContents, clearFormats, readInputs } from './sheet-access';

/** Makes room at an area by pushing the cells below it down, or the cells beside it right. */
export function insertCells(sheet: SheetStore, area: Area, shift: 'Down' | 'Right'): void {
  if (shift === 'Down') moveRest(sheet, { ...area, bottom: Infinity }, heightOf(area), 0);
  else moveRest(sheet, { ...area, right: Infinity }, 0, widthOf(area));
  clearContents(sheet, area);
  clearFormats(sheet, area);
}

/** Removes an area and pulls the cells below it up, or the cells beside it left. */
export function deleteCells(sheet: SheetStore, area: Area, shift: 'Up' | 'Left'): void {
  clearContents(sheet, area);
  clearFormats(sheet, area);
  if (shift === 'Up') {
    moveRest(sheet, { ...area, top: area.bottom + 1, bottom: Infinity }, -heightOf(area), 0);
  } else {
    moveRest(sheet, { ...area, left: area.right + 1, right: Infinity }, 0, -widthOf(area));
  }
}

const heightOf = (area: Area): number => area.bottom - area.top + 1;
const widthOf = (area: Area): number => area.right - area.left + 1;

const shifted = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  left: area.left + columns,
  bottom: area.bottom + rows,
  right: area.right + columns,
});

function moveRest(sheet: SheetStore, rest: Area, rows: number, columns: number): void {
  const used = sheet.usedArea(false);
  const from = used && intersect(used, rest);
  if (!from) return;
  const to = shifted(from, rows, columns);
  if (!isOnSheet(to)) throw new ApiError('InvalidOperation');

  const inputs = readInputs(sheet, from);
  const formats = sheet.numberFormats(from);
  const tables = sheet
    .tables()
    .filter((table) => table.area.top >= from.top && inside(table.area, rest));
  clearContents(sheet, from);
  clearFormats(sheet, from);
  sheet.write(to, inputs);
  sheet.writeNumberFormats(to, formats);
  for (const table of tables) {
    sheet.putTable({ ...table, area: shifted(table.area, rows, columns) });
  }
}

const inside = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.bottom <= outer.bottom &&
  inner.right <= outer.right;
