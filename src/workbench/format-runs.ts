import type { Area } from './addresses';
import type { CellFormat, FormatRun } from './stores/sheet-store';

interface OpenRun {
  readonly area: { -readonly [Key in keyof Area]: Area[Key] };
  readonly format: CellFormat;
}

/** Collects the formats of cells row by row, and joins equal ones below one another. */
export class FormatRuns {
  readonly #runs: OpenRun[] = [];
  readonly #last: (OpenRun | undefined)[] = [];
  readonly #keys = new WeakMap<CellFormat, string>();

  get runs(): readonly FormatRun[] {
    return this.#runs;
  }

  add(row: number, column: number, format: CellFormat): void {
    const last = this.#last[column];
    if (last && last.area.bottom === row - 1 && this.#isSame(last.format, format)) {
      last.area.bottom = row;
      return;
    }
    const run = { area: { top: row, left: column, bottom: row, right: column }, format };
    this.#runs.push(run);
    this.#last[column] = run;
  }

  #isSame(one: CellFormat, other: CellFormat): boolean {
    return one === other || this.#keyOf(one) === this.#keyOf(other);
  }

  #keyOf(format: CellFormat): string {
    let key = this.#keys.get(format);
    if (key === undefined) this.#keys.set(format, (key = JSON.stringify(format)));
    return key;
  }
}
