import type { Area } from '../addresses';
import { ApiError } from '../api-error';
import { HAZARDS, type Hazards } from '../hazards';
import type { BookStore, SheetStore, StoreEvent } from '../stores/sheet-store';
import type { HostObject } from './host-object';

/**
 * Where objects lead back to what they are part of or stand in, as a range does to its sheet. Made
 * above them all, see `leadsOf`, so that no file has to know one that knows it.
 */
export interface Leads {
  readonly worksheet: (sheet: SheetStore) => HostObject;
  readonly tables: (sheet: SheetStore, area: Area, fullyContained: boolean) => HostObject;
  readonly conditionalFormats: (sheet: SheetStore, area: Area) => HostObject;
}

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

/** What a filtered column of a table still shows, as Excel tells it. */
export interface FilterRecord {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
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
  source: string;
  readonly series: { name: string }[];
  /** Such as "F3:M20"; '' where it was not placed. */
  position: string;
  top: number;
  left: number;
  width: number;
  height: number;
}

/** How a sheet is printed. */
export interface PageLayoutRecord {
  readonly orientation: string;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** Rows that stand on every page, from 0; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** What the objects of one workbook share besides the cells. */
export class BookContext {
  /** `workbook.settings`, saved with the file in Excel. */
  readonly settings = new Map<string, unknown>();
  readonly names = new Map<string, NameRecord>();
  readonly customXmlParts = new Map<string, string>();
  /** Sheets that refuse changes, with the password that lifts it. */
  readonly protectedSheets = new Map<string, string>();
  /** By table and column; a table without filters is not in it. */
  readonly filters = new Map<string, Map<number, FilterRecord>>();
  readonly validations = new Map<string, readonly ValidationRecord[]>();
  /** By sheet; one that is printed as Excel would anyway is not in it. */
  readonly pageLayouts = new Map<string, PageLayoutRecord>();
  readonly charts: ChartRecord[] = [];
  /** Whole columns and rows that fold together, by sheet. They are kept, and not shown. */
  readonly outlines = new Map<string, readonly Area[]>();
  /** Called when an add-in makes a chart. */
  onChart: () => void = () => {};
  /** Called when an add-in makes room on a sheet, or takes cells out of it. */
  onMoved: (sheetId: string) => void = () => {};
  /** Called with what listeners are told although it did not happen. */
  onFalseEvent: (event: StoreEvent) => void = () => {};
  calculationMode = 'Automatic';
  /** Whether the add-in is told of events; it can ask not to be. */
  hearsEvents = true;
  /** Set by the object that every path starts at. */
  leads!: Leads;
  #nextId = 1;

  /** @param hazards of Excel's that this workbook has. */
  constructor(
    readonly store: BookStore,
    readonly hazards: Hazards = HAZARDS,
  ) {}

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
    this.pageLayouts.clear();
    this.charts.length = 0;
    this.outlines.clear();
    this.calculationMode = 'Automatic';
    this.hearsEvents = true;
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
