import { boundingArea, sameArea, type Area } from '../addresses';
import { limits } from '../excel-limits';
import { BlockColumn } from './block-column';
import { RunLengthColumn } from './run-length-column';
import { readsLikeError } from './error-values';
import {
  ErrorLikeText,
  Formula,
  type Actor,
  type CellFormat,
  type CellInput,
  type CellValue,
  type ConditionalFormatRecord,
  type FormatPatch,
  type FormulaCell,
  type FrozenPanes,
  type InitialCells,
  type SheetStore,
  type StoreEvent,
  type TableRecord,
  type Visibility,
} from './sheet-store';

/** Answers what a formula shows. The memory book has no calculation engine of its own. */
export type Calculate = (
  formula: string,
  sheet: SheetStore,
  row: number,
  column: number,
) => CellValue;

interface Column {
  readonly values: BlockColumn<CellValue>;
  readonly formulas: BlockColumn<string>;
  readonly formats: RunLengthColumn<CellFormat>;
}

interface MemorySheetHost {
  readonly emit: (event: StoreEvent) => void;
  readonly calculate: Calculate;
}

/** The widths and heights of a new sheet in Excel, in pixels. */
const standardWidth = 64;
const standardHeight = 20;
const pixelsPerCharacter = 7;
/** Excel widens no column beyond 255 characters. */
const maximumWidth = 255 * pixelsPerCharacter;

/** A sheet's cells by columns, its formats as runs. */
export class MemorySheet implements SheetStore {
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  frozen: FrozenPanes = { rows: 0, columns: 0 };

  #name: string;
  readonly #host: MemorySheetHost;
  readonly #columns: (Column | undefined)[] = [];
  readonly #formats = new FormatPool();
  /** Equal texts are kept once: an export repeats its titles and stations thousands of times. */
  readonly #texts = new Map<string, string>();
  /** Cells with a text that reads like an error, by `cellKey`; there are next to none. */
  readonly #errorLikeTexts = new Set<number>();
  readonly #widths = new Map<number, number>();
  readonly #heights = new RunLengthColumn(standardHeight);
  readonly #hiddenRows = new RunLengthColumn(false);
  readonly #hiddenColumns = new Set<number>();
  #merges: Area[] = [];
  #tables: TableRecord[] = [];
  #conditionalFormats: ConditionalFormatRecord[] = [];

  constructor(
    readonly id: string,
    name: string,
    host: MemorySheetHost,
  ) {
    this.#name = name;
    this.#host = host;
  }

  get name(): string {
    return this.#name;
  }

  set name(to: string) {
    const from = this.#name;
    this.#name = to;
    this.#host.emit({ kind: 'renamed', sheetId: this.id, from, to });
  }

  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    this.#columns.forEach((column, index) => {
      if (!column) return;
      const extent = column.values.extent();
      const lastRow = valuesOnly ? -1 : column.formats.lastRow;
      // A format of the whole column is the column's, and makes no row used.
      const lastFormatted = lastRow === limits.rows - 1 ? -1 : lastRow;
      if (!extent && lastFormatted < 0) return;
      const area = {
        top: extent?.first ?? lastFormatted,
        left: index,
        bottom: Math.max(extent?.last ?? -1, lastFormatted),
        right: index,
      };
      used = used ? boundingArea(used, area) : area;
    });
    return used;
  }

  *filledRows(): Generator<number> {
    const used = this.usedArea(false);
    if (!used) return;
    for (let row = used.top; row <= used.bottom; row++) yield row;
  }

  values(area: Area): CellValue[][] {
    return this.#matrix<CellValue>(area, '', (column, row) => column.values.get(row));
  }

  formulas(area: Area): string[][] {
    return this.#matrix(area, '', (column, row) => column.formulas.get(row));
  }

  *formulaCells(): Generator<FormulaCell> {
    for (const [column, cells] of this.#columns.entries()) {
      if (!cells) continue;
      for (const [row, text] of cells.formulas.entries()) yield { row, column, text };
    }
  }

  replaceFormula(row: number, column: number, text: string): void {
    this.#put(row, column, new Formula(text));
  }

  isError(row: number, column: number): boolean {
    const value = this.#columns[column]?.values.get(row);
    return readsLikeError(value) && !this.#errorLikeTexts.has(cellKey(row, column));
  }

  spillOf(): Area | null {
    return null;
  }

  write(area: Area, inputs: readonly (readonly CellInput[])[], by: Actor = 'add-in'): void {
    const isCell = area.top === area.bottom && area.left === area.right;
    const valueNow = () => this.values(area)[0]![0]!;
    const before = isCell ? valueNow() : '';
    for (let column = area.left; column <= area.right; column++) {
      for (let row = area.top; row <= area.bottom; row++) {
        this.#put(row, column, inputs[row - area.top]?.[column - area.left] ?? null);
      }
    }
    const values = isCell ? { before, after: valueNow() } : undefined;
    this.#host.emit({ kind: 'changed', sheetId: this.id, area, by, ...(values && { values }) });
  }

  /** Takes in the cells that the sheet starts with; nobody is told. */
  fill({ rows, formats, ...looks }: InitialCells): void {
    rows.forEach((cells, row) =>
      cells?.forEach((input, column) => this.#put(row, column, input ?? null)),
    );
    for (const { area, format } of formats) this.applyFormat(area, format);
    for (const [column, width] of looks.columnWidths ?? []) this.#widths.set(column, width);
    for (const row of looks.hiddenRows ?? []) this.hideRows(row, row, true);
    for (const column of looks.hiddenColumns ?? []) this.#hiddenColumns.add(column);
    this.#merges = this.#merges.concat(looks.merges ?? []);
  }

  format(row: number, column: number): CellFormat {
    return this.#columns[column]?.formats.get(row) ?? noFormat;
  }

  commonFormat<Key extends keyof CellFormat>(
    area: Area,
    key: Key,
  ): { readonly value: CellFormat[Key] } | null {
    const value = this.format(area.top, area.left)[key];
    for (let index = area.left; index <= area.right; index++) {
      const column = this.#columns[index];
      if (!column) {
        if (value !== undefined) return null;
        continue;
      }
      for (const run of column.formats.between(area.top, area.bottom)) {
        if (run.value[key] !== value) return null;
      }
    }
    return { value };
  }

  applyFormat(area: Area, patch: FormatPatch): void {
    for (let column = area.left; column <= area.right; column++) {
      this.#column(column).formats.update(area.top, area.bottom, (format) =>
        this.#formats.patched(format, patch),
      );
    }
  }

  numberFormats(area: Area): string[][] {
    return this.#matrix(area, 'General', (column, row) => {
      return column.formats.get(row).numberFormat ?? 'General';
    });
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    for (let column = area.left; column <= area.right; column++) {
      let start = area.top;
      for (let row = area.top; row <= area.bottom; row++) {
        const format = formats[row - area.top]?.[column - area.left] ?? null;
        const next = formats[row - area.top + 1]?.[column - area.left] ?? null;
        if (row < area.bottom && next === format) continue;
        if (format !== null) {
          const cells = { top: start, left: column, bottom: row, right: column };
          this.applyFormat(cells, { numberFormat: format === 'General' ? null : format });
        }
        start = row + 1;
      }
    }
  }

  columnWidth(column: number): number {
    return this.#hiddenColumns.has(column) ? 0 : (this.#widths.get(column) ?? standardWidth);
  }

  setColumnWidth(left: number, right: number, pixels: number): void {
    for (let column = left; column <= right; column++) this.#widths.set(column, pixels);
  }

  rowHeight(row: number): number {
    return this.isRowHidden(row) ? 0 : this.#heights.get(row);
  }

  setRowHeight(top: number, bottom: number, pixels: number): void {
    this.#heights.update(top, bottom, () => pixels);
  }

  autofitColumns(left: number, right: number): void {
    const used = this.usedArea(true);
    if (!used) return;
    for (let column = Math.max(left, used.left); column <= Math.min(right, used.right); column++) {
      const cells = this.values({
        top: used.top,
        left: column,
        bottom: used.bottom,
        right: column,
      });
      const longest = cells.reduce((most, row) => Math.max(most, String(row[0]).length), 0);
      const width = Math.min(maximumWidth, longest * pixelsPerCharacter + 5);
      if (longest > 0) this.setColumnWidth(column, column, width);
    }
  }

  autofitRows(top: number, bottom: number): void {
    this.setRowHeight(top, bottom, standardHeight);
  }

  isRowHidden(row: number): boolean {
    return this.#hiddenRows.get(row);
  }

  hideRows(top: number, bottom: number, hidden: boolean): void {
    this.#hiddenRows.update(top, bottom, () => hidden);
  }

  isColumnHidden(column: number): boolean {
    return this.#hiddenColumns.has(column);
  }

  hideColumns(left: number, right: number, hidden: boolean): void {
    for (let column = left; column <= right; column++) {
      if (hidden) this.#hiddenColumns.add(column);
      else this.#hiddenColumns.delete(column);
    }
  }

  merges(): readonly Area[] {
    return this.#merges;
  }

  merge(area: Area): void {
    this.#merges.push(area);
  }

  unmerge(area: Area): void {
    this.#merges = this.#merges.filter((merged) => !sameArea(merged, area));
  }

  tables(): readonly TableRecord[] {
    return this.#tables;
  }

  putTable(table: TableRecord): void {
    this.#tables = putById(this.#tables, table);
  }

  removeTable(id: string): void {
    this.#tables = this.#tables.filter((table) => table.id !== id);
  }

  conditionalFormats(): readonly ConditionalFormatRecord[] {
    return this.#conditionalFormats;
  }

  putConditionalFormat(format: ConditionalFormatRecord): void {
    this.#conditionalFormats = putById(this.#conditionalFormats, format);
  }

  removeConditionalFormat(id: string): void {
    this.#conditionalFormats = this.#conditionalFormats.filter((format) => format.id !== id);
  }

  #put(row: number, column: number, input: CellInput): void {
    if (input === null) return;
    const { values, formulas } = this.#column(column);
    if (this.#errorLikeTexts.size > 0) this.#errorLikeTexts.delete(cellKey(row, column));
    if (input instanceof ErrorLikeText) {
      this.#errorLikeTexts.add(cellKey(row, column));
      formulas.set(row, '');
      values.set(row, input.text);
    } else if (input instanceof Formula) {
      formulas.set(row, input.text);
      values.set(row, this.#shown(input, row, column));
    } else {
      formulas.set(row, '');
      values.set(row, typeof input === 'string' ? this.#intern(input) : input);
    }
  }

  #shown({ text, stored }: Formula, row: number, column: number): CellValue {
    const value = this.#host.calculate(text, this, row, column);
    if (stored === null || !readsLikeError(value)) return value;
    if (!(stored instanceof ErrorLikeText)) return stored;
    this.#errorLikeTexts.add(cellKey(row, column));
    return stored.text;
  }

  #column(index: number): Column {
    return (this.#columns[index] ??= {
      values: new BlockColumn<CellValue>(''),
      formulas: new BlockColumn(''),
      formats: new RunLengthColumn(noFormat),
    });
  }

  #matrix<Value>(
    area: Area,
    blank: Value,
    read: (column: Column, row: number) => Value,
  ): Value[][] {
    const rows: Value[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cells: Value[] = [];
      for (let index = area.left; index <= area.right; index++) {
        const column = this.#columns[index];
        cells.push(column ? read(column, row) : blank);
      }
      rows.push(cells);
    }
    return rows;
  }

  #intern(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    // Very long or numerous texts are seldom repeated: remembering them would cost more than it saves.
    if (text.length <= 1_024 && this.#texts.size < limits.rows / 10) this.#texts.set(text, text);
    return text;
  }
}

const cellKey = (row: number, column: number): number => row * limits.columns + column;

const noFormat: CellFormat = {};

/** Keeps equal formats as one object, so that runs can be compared by identity. */
class FormatPool {
  readonly #known = new Map<string, CellFormat>([[keyOf(noFormat), noFormat]]);
  readonly #patched = new WeakMap<FormatPatch, WeakMap<CellFormat, CellFormat>>();

  patched(format: CellFormat, patch: FormatPatch): CellFormat {
    let results = this.#patched.get(patch);
    if (!results) this.#patched.set(patch, (results = new WeakMap()));
    let result = results.get(format);
    if (!result) results.set(format, (result = this.#pooled({ ...format, ...patch })));
    return result;
  }

  #pooled(format: FormatPatch): CellFormat {
    const entries = Object.entries(format).filter(([, value]) => value !== null);
    const clean = Object.fromEntries(entries) as CellFormat;
    const key = keyOf(clean);
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, clean);
    return clean;
  }
}

function keyOf(format: CellFormat): string {
  const entries = Object.entries(format) as [string, unknown][];
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function putById<Record extends { readonly id: string }>(
  records: readonly Record[],
  record: Record,
): Record[] {
  return records.some((known) => known.id === record.id)
    ? records.map((known) => (known.id === record.id ? record : known))
    : [...records, record];
}
