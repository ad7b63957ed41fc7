import type { Area } from '../addresses';

/** What a cell shows to the API: '' is a blank, '#N/A' and its like are errors, dates are serials. */
export type CellValue = string | number | boolean;

/** A text that reads like an error value and is none, such as `#N/A` typed behind an apostrophe. */
export class ErrorLikeText {
  constructor(readonly text: string) {}
}

/** What a file says that a formula shows. */
export type StoredValue = CellValue | ErrorLikeText;

/** A formula to be put in a cell; a plain string would be text. */
export class Formula {
  /**
   * @param stored what the cell shows where nobody here can calculate the formula; null for nothing
   * @param spill the cells that a formula from a file filled there, where it says so
   */
  constructor(
    readonly text: string,
    readonly stored: StoredValue | null = null,
    readonly spill: Area | null = null,
  ) {}
}

/**
 * What a write does to a cell: null leaves it alone, '' blanks it, a string is always text, except
 * that '#N/A' and its like are the errors.
 */
export type CellInput = CellValue | Formula | ErrorLikeText | null;

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** The look of a cell; a missing entry means the sheet's default. Colours are "#RRGGBB". */
export interface CellFormat {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly wrapText?: boolean;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly numberFormat?: string;
}

export type HorizontalAlignment = 'General' | 'Left' | 'Center' | 'Right' | 'Justify';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom';

/** Sets what is given; null takes an entry back to the sheet's default. */
export type FormatPatch = { readonly [Key in keyof CellFormat]?: CellFormat[Key] | null };

export interface TableRecord {
  readonly id: string;
  readonly name: string;
  /** With the header row. */
  readonly area: Area;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
  /** Whether its last row holds its totals. */
  readonly hasTotals?: boolean;
}

export type ConditionalRule =
  | { readonly kind: 'custom'; readonly formula: string }
  | {
      readonly kind: 'cellValue';
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'containsText'; readonly operator: string; readonly text: string };

export interface ConditionalFormatRecord {
  readonly id: string;
  readonly area: Area;
  readonly rule: ConditionalRule;
  readonly format: CellFormat;
  readonly stopIfTrue: boolean;
}

/** Cells of one column that share a format. */
export interface FormatRun {
  readonly area: Area;
  readonly format: CellFormat;
}

/** What a new sheet starts with; given at once, a hundred thousand rows take a second or two. */
export interface InitialCells {
  /** By row; a missing row is blank, and so is a missing cell. */
  readonly rows: readonly (readonly (CellInput | undefined)[] | undefined)[];
  readonly formats: readonly FormatRun[];
  /** In pixels. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly Area[];
}

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** With the leading "=". */
  readonly text: string;
}

/** One sheet's cells and looks. All methods take effect at once. */
export interface SheetStore {
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** "#RRGGBB", or '' for none. */
  tabColor: string;
  showGridlines: boolean;
  frozen: FrozenPanes;

  /** The smallest area that holds every value, and every format unless `valuesOnly`. */
  usedArea(valuesOnly: boolean): Area | null;
  /** The rows that hold a value or a format, from the first to the last; some of the others too. */
  filledRows(): Iterable<number>;
  values(area: Area): CellValue[][];
  /** With the leading "=", '' where there is none. */
  formulas(area: Area): string[][];
  /** Every formula of the sheet, as {@link formulas} gives it. */
  formulaCells(): Iterable<FormulaCell>;
  /** Gives a formula another text and has it calculated; nobody is told, and the look stays. */
  replaceFormula(row: number, column: number, text: string): void;
  /** Whether a cell that reads like an error is one, and not a text. */
  isError(row: number, column: number): boolean;
  /** The cells that the formula in a cell fills, or null where it fills only its own. */
  spillOf(row: number, column: number): Area | null;
  /** `inputs` has the size of `area`. */
  write(area: Area, inputs: readonly (readonly CellInput[])[]): void;

  /** The look of one cell. */
  format(row: number, column: number): CellFormat;
  /** One entry of the look where it is the same in the whole area; null where it is mixed. */
  commonFormat<Key extends keyof CellFormat>(
    area: Area,
    key: Key,
  ): { readonly value: CellFormat[Key] } | null;
  applyFormat(area: Area, patch: FormatPatch): void;
  numberFormats(area: Area): string[][];
  /** null leaves a cell alone. */
  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;

  /** In pixels. */
  columnWidth(column: number): number;
  setColumnWidth(left: number, right: number, pixels: number): void;
  rowHeight(row: number): number;
  setRowHeight(top: number, bottom: number, pixels: number): void;
  autofitColumns(left: number, right: number): void;
  autofitRows(top: number, bottom: number): void;
  isRowHidden(row: number): boolean;
  hideRows(top: number, bottom: number, hidden: boolean): void;
  isColumnHidden(column: number): boolean;
  hideColumns(left: number, right: number, hidden: boolean): void;

  merges(): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;

  tables(): readonly TableRecord[];
  putTable(table: TableRecord): void;
  removeTable(id: string): void;

  conditionalFormats(): readonly ConditionalFormatRecord[];
  putConditionalFormat(format: ConditionalFormatRecord): void;
  removeConditionalFormat(id: string): void;
}

export interface Selection {
  readonly sheetId: string;
  /** At least one; the active cell is the first one's top left. */
  readonly areas: readonly Area[];
}

export type StoreEvent =
  | {
      readonly kind: 'changed';
      readonly sheetId: string;
      readonly area: Area;
      readonly by: Actor;
      /** Of a single cell, where the store knows them. */
      readonly values?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly areas: readonly Area[] }
  | {
      /** `moved`: cells, rows or columns stand elsewhere on the sheet, without having been written. */
      readonly kind: 'added' | 'deleted' | 'activated' | 'deactivated' | 'moved';
      readonly sheetId: string;
    }
  | {
      readonly kind: 'renamed';
      readonly sheetId: string;
      readonly from: string;
      readonly to: string;
    };

/** Who changed the cells: the user, or an add-in through the API. */
export type Actor = 'user' | 'add-in';

/** A workbook's sheets. The object model stands on this and knows nothing of what is below. */
export interface BookStore {
  name: string;
  /** In the order of the tabs. */
  sheets(): readonly SheetStore[];
  addSheet(name: string, cells?: InitialCells): SheetStore;
  deleteSheet(id: string): void;
  moveSheet(id: string, position: number): void;
  activeSheet(): SheetStore;
  activate(id: string): void;
  selection(): Selection;
  select(selection: Selection): void;
  /** Resolves when every formula, custom functions included, has its value. */
  settle(): Promise<void>;
  onEvent(listener: (event: StoreEvent) => void): void;
}
