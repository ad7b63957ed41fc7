import { packageLimits } from './package-limits';
import { limits } from '../excel-limits';
import { FileError } from '../workbook-file';

/** Counts the cells of all sheets of a file, filled or merged, and refuses what is too many. */
export class CellBudget {
  readonly #name: string;
  #cells = 0;

  /** @param name of the file */
  constructor(name: string) {
    this.#name = name;
  }

  anew(): CellBudget {
    return new CellBudget(this.#name);
  }

  take(cells: number): void {
    this.#cells += cells;
    const most = packageLimits.cells;
    if (this.#cells > most) throw new FileError({ kind: 'too many cells', name: this.#name, most });
  }

  /** @param count of rows that a sheet would have */
  requireRows(count: number): void {
    if (count > limits.rows) {
      throw new FileError({ kind: 'too many rows', name: this.#name, count, most: limits.rows });
    }
  }

  requireColumns(count: number): void {
    if (count > limits.columns) {
      const most = limits.columns;
      throw new FileError({ kind: 'too many columns', name: this.#name, count, most });
    }
  }

  damaged(): FileError {
    return new FileError({ kind: 'damaged', name: this.#name });
  }
}
