import type { Area } from '../addresses';
import { ApiError } from '../api-error';
import type { BookStore, SheetStore } from '../stores/sheet-store';

/** A workbook-level or sheet-level name. */
export interface NameRecord {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** The data validation of one range. */
export interface ValidationRecord {
  readonly area: Area;
  readonly rule?: Record<string, unknown>;
  readonly prompt?: unknown;
  readonly errorAlert?: unknown;
  readonly ignoreBlanks?: boolean;
}

/** A chart that an add-in made. It is kept, and not drawn. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  readonly type: string;
  title: string;
  /** Where the legend stands; null for none. */
  legend: string | null;
  readonly source: string;
  readonly series: { name: string }[];
  /** Such as "F3:M20"; '' where it was not placed. */
  position: string;
  top: number;
  left: number;
  width: number;
  height: number;
}

/** What the objects of one workbook share besides the cells. */
export class BookContext {
  /** `workbook.settings`, saved with the file in Excel. */
  readonly settings = new Map<string, unknown>();
  readonly names = new Map<string, NameRecord>();
  readonly customXmlParts = new Map<string, string>();
  /** Sheets that refuse changes, with the password that lifts it. */
  readonly protectedSheets = new Map<string, string>();
  /** The texts that each filtered column of a table still shows, by table and column. */
  readonly filters = new Map<string, Map<number, ReadonlySet<string>>>();
  readonly validations = new Map<string, readonly ValidationRecord[]>();
  readonly charts: ChartRecord[] = [];
  /** Called when an add-in makes a chart. */
  onChart: () => void = () => {};
  calculationMode = 'Automatic';
  #nextId = 1;

  constructor(readonly store: BookStore) {}

  newId(prefix: string): string {
    return `{${prefix}-${Date.now().toString(36)}-${this.#nextId++}}`;
  }

  /** Forgets everything that belonged to the workbook that was open before. */
  reset(): void {
    this.settings.clear();
    this.names.clear();
    this.customXmlParts.clear();
    this.protectedSheets.clear();
    this.filters.clear();
    this.validations.clear();
    this.charts.length = 0;
    this.calculationMode = 'Automatic';
  }

  addChart(chart: ChartRecord): void {
    this.charts.push(chart);
    this.onChart();
  }

  /** The charts of the sheets that are there. */
  chartsShown(): readonly ChartRecord[] {
    return this.charts.filter(({ sheetId }) => this.sheetById(sheetId) !== null);
  }

  sheetById(id: string): SheetStore | null {
    return this.store.sheets().find((sheet) => sheet.id === id) ?? null;
  }

  sheetByName(name: string): SheetStore | null {
    const wanted = name.toLowerCase();
    return this.store.sheets().find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** A sheet can vanish between two batches, or between two actions of one. */
  requirePresent(sheet: SheetStore): void {
    if (!this.sheetById(sheet.id)) throw new ApiError('ItemNotFound');
  }

  requireWritable(sheet: SheetStore): void {
    this.requirePresent(sheet);
    if (this.protectedSheets.has(sheet.id)) throw new ApiError('AccessDenied');
  }
}
