import type { Area } from './addresses';
import { sayFileProblem, type FileProblem } from './file-problem';
import type {
  CellFormat,
  ConditionalRule,
  FrozenPanes,
  InitialCells,
  Visibility,
} from './stores/sheet-store';

/** A table as a file holds it. */
export interface TableContents {
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly showBandedRows?: boolean;
  readonly showFilterButton?: boolean;
  /** Whether its last row holds its totals. */
  readonly hasTotals?: boolean;
}

export interface ConditionalFormatContents {
  readonly area: Area;
  readonly rule: ConditionalRule;
  readonly format: CellFormat;
}

/** One sheet of a file, before it stands in a workbook. Rows and columns count from zero. */
export interface SheetContents extends Required<InitialCells> {
  readonly name: string;
  /** Whether the file shows it when it is opened. */
  readonly isActive?: boolean;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: FrozenPanes;
  readonly tables: readonly TableContents[];
  readonly conditionalFormats: readonly ConditionalFormatContents[];
}

/** A file that cannot be opened; `sayFileProblem` tells the user why. */
export class FileError extends Error {
  constructor(readonly problem: FileProblem) {
    super(sayFileProblem(problem, 'en-US'));
    this.name = 'FileError';
  }
}

/** What a sheet holds when nothing is said of it. */
export const blankSheet: Omit<SheetContents, 'name' | 'rows'> = {
  visibility: 'Visible',
  tabColor: '',
  showGridlines: true,
  frozen: { rows: 0, columns: 0 },
  formats: [],
  columnWidths: new Map(),
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
  tables: [],
  conditionalFormats: [],
};
