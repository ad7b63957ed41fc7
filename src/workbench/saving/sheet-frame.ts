import type { Area } from '../addresses';
import { columnNamesOf } from '../object-model/table-headers';
import type {
  ConditionalFormatRecord,
  FrozenPanes,
  SheetStore,
  TableRecord,
  Visibility,
} from '../stores/sheet-store';

/** All of a sheet but its cells, as it was at one time. */
export interface SheetFrame {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: FrozenPanes;
  readonly merges: readonly Area[];
  readonly tables: readonly FramedTable[];
  readonly conditionalFormats: readonly ConditionalFormatRecord[];
  readonly columns: readonly ColumnLook[];
  /** What all columns behind those are like. */
  readonly otherColumns: ColumnLook;
}

export interface FramedTable {
  readonly record: TableRecord;
  /** The names of its columns. */
  readonly columns: readonly string[];
}

export interface ColumnLook {
  /** In pixels; of a hidden column it is not known. */
  readonly width: number;
  readonly isHidden: boolean;
}

/** So many columns behind the last used one are looked at. */
const MORE_COLUMNS = 26;

export function frameOf(sheet: SheetStore): SheetFrame {
  const { name, visibility, tabColor, showGridlines, frozen } = sheet;
  const count = (sheet.usedArea(false)?.right ?? -1) + 1 + MORE_COLUMNS;
  return {
    ...{ name, visibility, tabColor, showGridlines },
    frozen: { ...frozen },
    merges: [...sheet.merges()],
    tables: sheet.tables().map((record) => ({ record, columns: columnNamesOf(sheet, record) })),
    conditionalFormats: [...sheet.conditionalFormats()],
    columns: Array.from({ length: count }, (_, column) => columnLookOf(sheet, column)),
    otherColumns: columnLookOf(sheet, count),
  };
}

const columnLookOf = (sheet: SheetStore, column: number): ColumnLook => ({
  width: sheet.columnWidth(column),
  isHidden: sheet.isColumnHidden(column),
});

export const columnAt = ({ columns, otherColumns }: SheetFrame, column: number): ColumnLook =>
  columns[column] ?? otherColumns;
