import { columnLetters } from '../../staffing-export/column-letters';
import { asTyped } from '../request/typed-cell';

/** As typed into the cell: a formula, or a text that cannot be taken for one. */
export type PlannedCell = string;

export interface PlannedArea {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** By which a chart of ours is known when its sheet is written again. */
export const CHART_PREFIX = 'JD ';

export interface PlannedChart {
  /** The same in every language. */
  readonly name: `${typeof CHART_PREFIX}${string}`;
  readonly title: string;
  readonly type: 'BarStacked' | 'BarClustered' | 'ColumnClustered';
  readonly source: PlannedArea;
  readonly place: PlannedArea;
}

/** A sheet of figures before it is written. Rows and columns count from 0. */
export interface SheetPlan {
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly headings: readonly number[];
  readonly headers: readonly PlannedArea[];
  readonly totals: readonly PlannedArea[];
  /** Which part becomes the sheet's table. */
  readonly table: PlannedArea;
  readonly charts: readonly PlannedChart[];
  /** What shows otherwise than as a whole number. */
  readonly formatted: readonly PlannedFormat[];
  /** In points: a number that is too long shows as signs, a label that is too long is cut. */
  readonly widths: { readonly labels: number; readonly figures: number };
}

export interface PlannedFormat {
  readonly area: PlannedArea;
  readonly format: string;
}

/** Collects rows from the top. */
export class SheetPlanner {
  readonly #cells: PlannedCell[][] = [];
  readonly #headings: number[] = [];
  readonly #headers: PlannedArea[] = [];
  readonly #totals: PlannedArea[] = [];
  readonly #charts: PlannedChart[] = [];

  /** The row that is added next. */
  get next(): number {
    return this.#cells.length;
  }
  /** The first cell is a text whatever it looks like; the others are words of ours and formulas. */
  add([label = '', ...cells]: readonly string[]): number {
    this.#cells.push([String(asTyped(label)), ...cells]);
    return this.next - 1;
  }
  /** A row of formulas alone. */
  addFigures(cells: readonly string[]): void {
    this.#cells.push([...cells]);
  }
  addHeading(text: string): void {
    this.#headings.push(this.add([text]));
  }
  addHeader(names: readonly string[]): number {
    const top = this.add(names);
    this.#headers.push({ top, left: 0, rows: 1, columns: names.length });
    return top;
  }
  /** A row of sums over the rows from `first` on. */
  addTotals(label: string, first: number, columns: number): void {
    const sums = Array.from({ length: columns }, (_, at) => {
      const letter = columnLetters(at + 1);
      return `=SUM(${letter}${first + 1}:${letter}${this.next})`;
    });
    const top = this.add([label, ...sums]);
    this.#totals.push({ top, left: 0, rows: 1, columns: columns + 1 });
  }
  areaFrom(top: number, columns: number): PlannedArea {
    return { top, left: 0, rows: this.next - top, columns };
  }
  addChart(chart: PlannedChart): void {
    this.#charts.push(chart);
  }
  plan(): Omit<SheetPlan, 'table' | 'formatted' | 'widths'> {
    return {
      cells: this.#cells,
      headings: this.#headings,
      headers: this.#headers,
      totals: this.#totals,
      charts: this.#charts,
    };
  }
}
