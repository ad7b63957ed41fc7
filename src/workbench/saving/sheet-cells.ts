import { intersect, type Area } from '../addresses';
import { DAYS_TO_1904 } from '../package/scan-sheet';
import { isDateFormat } from '../package/number-formats';
import type { CellFormat, CellValue, SheetStore } from '../stores/sheet-store';
import type { CellContent } from './cell-xml';

/** A sheet's cells row by row, as they are to be saved. */
export class SheetCells {
  readonly sheet: SheetStore;
  readonly used: Area | null;
  readonly #is1904: boolean;
  readonly #datesByFormat = new Map<string, boolean>();
  /** What formulas above fill: alone in a file it would block them. */
  #spills: Area[] = [];
  #row = -1;
  #values: CellValue[] = [];
  #formulas: string[] = [];

  /** @param is1904 whether days begin in 1904 in the file */
  constructor(sheet: SheetStore, is1904: boolean) {
    this.sheet = sheet;
    this.used = sheet.usedArea(false);
    this.#is1904 = is1904;
  }

  /** To be called for each row, from the first to the last. */
  goTo(row: number): void {
    const { used } = this;
    this.#row = row;
    const area = used && intersect(used, { ...used, top: row, bottom: row });
    this.#values = area ? (this.sheet.values(area)[0] ?? []) : [];
    this.#formulas = area ? (this.sheet.formulas(area)[0] ?? []) : [];
    if (this.#spills.length > 0) this.#spills = this.#spills.filter(({ bottom }) => bottom >= row);
  }

  valueAt(column: number): CellValue {
    return this.#values[column - (this.used?.left ?? 0)] ?? '';
  }

  formulaAt(column: number): string {
    return this.#formulas[column - (this.used?.left ?? 0)] ?? '';
  }

  lookAt(column: number): CellFormat {
    return this.sheet.format(this.#row, column);
  }

  /** To be asked for from left to right. */
  contentAt(column: number): CellContent {
    const formula = this.formulaAt(column);
    const spill = formula ? this.sheet.spillOf(this.#row, column) : null;
    const isFilled = !formula && this.#isFilled(column);
    if (spill) this.#spills.push(spill);
    const value = isFilled ? '' : this.valueAt(column);
    const isText = typeof value === 'string' && value.startsWith('#');
    return {
      value: this.#toFile(value, column),
      isError: isText && this.sheet.isError(this.#row, column),
      formula,
      spill,
    };
  }

  #isFilled(column: number): boolean {
    const row = this.#row;
    return this.#spills.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  #toFile(value: CellValue, column: number): CellValue {
    if (!this.#is1904 || typeof value !== 'number') return value;
    const format = this.lookAt(column).numberFormat ?? '';
    let isDate = this.#datesByFormat.get(format);
    if (isDate === undefined) this.#datesByFormat.set(format, (isDate = isDateFormat(format)));
    return isDate ? value - DAYS_TO_1904 : value;
  }
}
