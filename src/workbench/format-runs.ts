import type { Area } from './addresses';
import type { CellFormat, FormatRun } from './stores/sheet-store';

interface OpenRun {
  area: Area;
  readonly format: CellFormat;
  readonly key: string;
}

/** Collects the formats of cells row by row, and joins equal ones below one another. */
export class FormatRuns {
  readonly #runs: OpenRun[] = [];
  readonly #last = new Map<number, OpenRun>();

  get runs(): readonly FormatRun[] {
    return this.#runs;
  }

  add(row: number, column: number, format: CellFormat): void {
    const key = JSON.stringify(format);
    const last = this.#last.get(column);
    if (last?.key === key && last.area.bottom === row - 1) {
      last.area = { ...last.area, bottom: row };
      return;
    }
    const run = { area: { top: row, left: column, bottom: row, right: column }, format, key };
    this.#runs.push(run);
    this.#last.set(column, run);
  }
}
