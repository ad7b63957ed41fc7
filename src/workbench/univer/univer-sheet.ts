import { BooleanNumber, type ICellData, type IStyleData, type Worksheet } from '@univerjs/core';
import { boundingArea, intersect, isWholeColumns, sameArea, type Area } from '../addresses';
import { ApiError } from '../api-error';
import { limits } from '../excel-limits';
import {
  Formula,
  type CellFormat,
  type CellInput,
  type CellValue,
  type ConditionalFormatRecord,
  type FormatPatch,
  type FormulaCell,
  type FrozenPanes,
  type SheetStore,
  type TableRecord,
  type Visibility,
} from '../stores/sheet-store';
import { newSheet } from './sheet-data';
import { isErrorCell, toCellData, toCellValue, type CellMatrix } from './cell-data';
import { toUniverRule } from './conditional-rule';
import { looksApart } from './looks-apart';
import { putCells, putLook } from './put-cells';
import { toArea, toRange } from './ranges';
import { toCellFormat, toStyleData } from './style-data';
import type { UniverHost } from './univer-host';
import { measureUsed, stillUsed, type UsedArea } from './used-area';

/** Room beyond the last written row and column, so that the grid need not grow at every write. */
const spareRows = 1000;
const spareColumns = 6;
const widestColumn = 480;
const cellPadding = 14;
const MOST_ROWS_FITTED = 1000;
const LINE_HEIGHT = 20;
const LINE_PADDING = 6;
/** Excel makes no row higher than 409 points. */
const MOST_LINES = 27;
const SHORTEST_WRAPPED = 4;

/**
 * A sheet of the grid. Reads go to Univer's cell matrix and writes to its mutations, never to the
 * facade cell by cell: that is what makes ten thousand rows a matter of a second.
 */
export class UniverSheet implements SheetStore {
  readonly #host: UniverHost;
  #visibility: Visibility | null = null;
  readonly #tableLooks = new Map<
    string,
    Pick<TableRecord, 'style' | 'showBandedRows' | 'showFilterButton'>
  >();
  #conditionalFormats: ConditionalFormatRecord[] = [];
  /** Writes wait here until someone looks: thousands of small ones become one mutation. */
  #pending: CellMatrix | null = null;
  #looksPending = false;
  #bringsFormula = false;
  /** Formulas as they were written, where the engine has plain ranges for the names of tables. */
  readonly #written = new Map<string, { readonly text: string; readonly plain: string }>();
  #used: UsedArea | null = null;

  constructor(
    host: UniverHost,
    readonly id: string,
  ) {
    this.#host = host;
  }

  get name(): string {
    return this.#sheet.getName();
  }
  set name(name: string) {
    this.#mutate('sheet.mutation.set-worksheet-name', { name });
  }
  get visibility(): Visibility {
    if (!this.#sheet.isSheetHidden()) return 'Visible';
    return this.#visibility ?? 'Hidden';
  }
  set visibility(visibility: Visibility) {
    this.#visibility = visibility;
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.#mutate('sheet.mutation.set-worksheet-hidden', { hidden });
  }
  get tabColor(): string {
    return this.#sheet.getConfig().tabColor ?? '';
  }
  set tabColor(color: string) {
    this.#mutate('sheet.mutation.set-tab-color', { color });
  }
  get showGridlines(): boolean {
    return this.#sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }
  set showGridlines(show: boolean) {
    const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.#mutate('sheet.mutation.toggle-gridlines', { showGridlines });
  }
  get frozen(): FrozenPanes {
    const { xSplit, ySplit } = this.#sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }
  set frozen({ rows, columns }: FrozenPanes) {
    this.#mutate('sheet.mutation.set-frozen', {
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }

  usedArea(valuesOnly: boolean): Area | null {
    this.flush();
    this.#used ??= measureUsed(this.#sheet.getCellMatrix(), this.#host.spilledCells(this.id) ?? {});
    return valuesOnly ? this.#used.values : this.#used.all;
  }

  *filledRows(): Generator<number> {
    this.flush();
    const rows = new Set(Object.keys(this.#sheet.getCellMatrix().getMatrix()).map(Number));
    // A formula may fill rows in which nothing else stands.
    for (const row in this.#host.spilledCells(this.id) ?? {}) rows.add(Number(row));
    yield* [...rows].sort((one, other) => one - other);
  }

  values(area: Area): CellValue[][] {
    this.flush();
    const spilled = this.#host.spilledCells(this.id);
    const matrix = this.#sheet.getCellMatrix();
    return rowsOf(area, (row, column) =>
      toCellValue(spilled?.[row]?.[column] ?? matrix.getValue(row, column)),
    );
  }

  formulas(area: Area): string[][] {
    this.flush();
    const matrix = this.#sheet.getCellMatrix();
    return rowsOf(area, (row, column) => {
      const cell = matrix.getValue(row, column);
      return cell?.f || cell?.si ? this.#formulaAt(row, column) : '';
    });
  }

  *formulaCells(): Generator<FormulaCell> {
    this.flush();
    for (const [row, column] of this.#host.formulaPlaces(this.id)) {
      yield { row, column, text: this.#formulaAt(row, column) };
    }
  }

  replaceFormula(row: number, column: number, text: string): void {
    this.flush();
    const cell = toCellData(this.#forEngine(new Formula(text), row, column)!);
    this.#host.quietly(() =>
      this.#mutateNow('sheet.mutation.set-range-values', {
        cellValue: { [row]: { [column]: cell } },
      }),
    );
  }

  #formulaAt(row: number, column: number): string {
    const formula = this.#host.formulaAt(this.id, row, column);
    const written = this.#written.get(`${row} ${column}`);
    return written?.plain === formula ? written.text : formula;
  }

  isError(row: number, column: number): boolean {
    this.flush();
    const spilled = this.#host.spilledCells(this.id)?.[row]?.[column];
    return isErrorCell(spilled ?? this.#sheet.getCellMatrix().getValue(row, column));
  }

  spillOf(row: number, column: number): Area | null {
    this.flush();
    return this.#host.spillOf(this.id, row, column);
  }

  write(area: Area, inputs: readonly (readonly CellInput[])[]): void {
    this.#makeRoomFor(area);
    // A formula may have to look at a table, which brings what waits here into the grid.
    const ready = inputs.map((row, r) =>
      row.map((input, c) => this.#forEngine(input, area.top + r, area.left + c)),
    );
    const cells = this.#pendingCells();
    ready.forEach((row, r) => {
      const target = (cells[area.top + r] ??= {});
      row.forEach((input, c) => {
        if (input === null) return;
        if (input instanceof Formula) this.#bringsFormula = true;
        const column = area.left + c;
        const data = toCellData(input);
        const waiting = target[column];
        target[column] = waiting?.s ? { ...data, s: waiting.s } : data;
      });
    });
  }

  #forEngine(input: CellInput, row: number, column: number): CellInput {
    if (!(input instanceof Formula)) return input;
    const plain = this.#host.withPlainRanges(input.text);
    if (plain === input.text) return input;
    this.#written.set(`${row} ${column}`, { text: input.text, plain });
    return new Formula(plain);
  }

  format(row: number, column: number): CellFormat {
    this.flush();
    return this.#formatAt(row, column);
  }

  commonFormat<Key extends keyof CellFormat>(
    area: Area,
    key: Key,
  ): { readonly value: CellFormat[Key] } | null {
    // Waiting values do not matter here: a large write asks this before each of its parts.
    if (this.#looksPending) this.flush();
    const value = this.#formatAt(area.top, area.left)[key];
    const matrix = this.#sheet.getCellMatrix();
    // Beyond the grid there are only the columns' own looks.
    const bottom = Math.min(area.bottom, Math.max(area.top, this.#sheet.getRowCount() - 1));
    const right = Math.min(area.right, this.#sheet.getColumnCount() - 1);
    const known = new Map<unknown, boolean>();
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        const style = matrix.getValue(row, column)?.s;
        const id = typeof style === 'string' ? `${style} ${column}` : column;
        let same = known.get(id);
        if (same === undefined) known.set(id, (same = this.#formatAt(row, column)[key] === value));
        if (!same) return null;
      }
    }
    return { value };
  }

  applyFormat(area: Area, patch: FormatPatch): void {
    const style = toStyleData(patch);
    let cells = area;
    if (isWholeColumns(area)) {
      this.#formatColumns(area, style);
      const used = this.usedArea(false);
      const formatted = used && intersect(used, area);
      if (!formatted) return;
      cells = formatted;
    }
    const right = Math.min(cells.right, Math.max(this.#sheet.getColumnCount(), cells.left + 1) - 1);
    this.#makeRoomFor({ ...cells, right });
    if (this.#isUnseen) return this.#putLook({ ...cells, right }, style);
    const pending = this.#pendingCells();
    this.#looksPending = true;
    const withStyle = combining(style);
    for (let row = cells.top; row <= cells.bottom; row++) {
      const target = (pending[row] ??= {});
      for (let column = cells.left; column <= right; column++) {
        const waiting = target[column];
        target[column] = { ...waiting, s: withStyle(waiting?.s) };
      }
    }
  }

  /** What is painted in the cells, with what their formats make of it. */
  shownTexts({ top, left, bottom, right }: Area): string[][] {
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) =>
        String(this.#sheet.getCell(top + row, left + column)?.v ?? ''),
      ),
    );
  }
  numberFormats(area: Area): string[][] {
    // Every write asks this first; flushed here, each part of a large one would be a mutation.
    if (this.#looksPending) this.flush();
    return rowsOf(area, (row, column) => this.#styleAt(row, column)?.n?.pattern ?? 'General');
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.#makeRoomFor(area);
    const pending = this.#pendingCells();
    this.#looksPending = true;
    const styles = new Map<string, ReturnType<typeof combining>>();
    formats.forEach((row, r) => {
      const target = (pending[area.top + r] ??= {});
      row.forEach((numberFormat, c) => {
        if (numberFormat === null) return;
        let withFormat = styles.get(numberFormat);
        if (!withFormat) {
          const patch = { numberFormat: numberFormat === 'General' ? null : numberFormat };
          styles.set(numberFormat, (withFormat = combining(toStyleData(patch))));
        }
        const waiting = target[area.left + c];
        target[area.left + c] = { ...waiting, s: withFormat(waiting?.s) };
      });
    });
  }

  columnWidth(column: number): number {
    return this.isColumnHidden(column) ? 0 : this.#sheet.getColumnWidth(column);
  }
  setColumnWidth(left: number, right: number, pixels: number): void {
    const last = Math.min(right, this.#sheet.getColumnCount() - 1);
    this.#mutate('sheet.mutation.set-worksheet-col-width', {
      ranges: [toRange({ top: 0, left, bottom: this.#sheet.getRowCount() - 1, right: last })],
      colWidth: pixels,
    });
  }
  rowHeight(row: number): number {
    return this.isRowHidden(row) ? 0 : this.#sheet.getRowHeight(row);
  }
  setRowHeight(top: number, bottom: number, pixels: number): void {
    const last = Math.min(bottom, this.#sheet.getRowCount() - 1);
    const right = this.#sheet.getColumnCount() - 1;
    this.#mutate('sheet.mutation.set-worksheet-row-height', {
      ranges: [toRange({ top, left: 0, bottom: last, right })],
      rowHeight: pixels,
    });
    this.#mutate('sheet.mutation.set-worksheet-row-is-auto-height', {
      ranges: [toRange({ top, left: 0, bottom: last, right })],
      autoHeightInfo: BooleanNumber.FALSE,
    });
  }
  autofitColumns(left: number, right: number): void {
    const used = this.usedArea(true);
    if (!used) return;
    for (let column = Math.max(left, used.left); column <= Math.min(right, used.right); column++) {
      const width = this.#widthOfContents({ ...used, left: column, right: column });
      if (width > 0) this.setColumnWidth(column, column, width);
    }
  }
  autofitRows(top: number, bottom: number): void {
    const right = this.#sheet.getColumnCount() - 1;
    this.#mutate('sheet.mutation.set-worksheet-row-is-auto-height', {
      ranges: [toRange({ top, left: 0, bottom, right })],
      autoHeightInfo: BooleanNumber.TRUE,
    });
  }
  /**
   * Gives rows the height that their wrapped texts need, as Excel does of itself, but for those
   * whose height was set. Only for the first rows of a long sheet: this takes its time.
   */
  fitRows(): void {
    const used = this.usedArea(true);
    if (!used) return;
    const rows = this.#sheet.getRowManager();
    const heights: { row: number; autoHeight: number }[] = [];
    for (let row = used.top; row <= Math.min(used.bottom, MOST_ROWS_FITTED); row++) {
      const set = rows.getRow(row);
      if (set?.ia === BooleanNumber.FALSE) continue;
      const lines = this.#linesOf(row, used);
      const autoHeight = lines === 1 ? newSheet.defaultRowHeight : lines * LINE_HEIGHT + 2;
      if (autoHeight !== (set?.ah ?? newSheet.defaultRowHeight)) heights.push({ row, autoHeight });
    }
    if (heights.length === 0) return;
    this.#mutate('sheet.mutation.set-worksheet-row-auto-height', { rowsAutoHeightInfo: heights });
  }

  /** The most lines that a cell of the row takes; without wrapped text, one. */
  #linesOf(row: number, { left, right }: Area): number {
    const matrix = this.#sheet.getCellMatrix();
    let most = 1;
    for (let column = left; column <= right; column++) {
      const value = matrix.getValue(row, column)?.v;
      if (typeof value !== 'string' || value.length < SHORTEST_WRAPPED) continue;
      const { wrapText, bold } = this.#formatAt(row, column);
      if (!wrapText) continue;
      const width = this.#sheet.getColumnWidth(column) - LINE_PADDING;
      most = Math.max(most, this.#host.countLines(value, width, bold ?? false));
    }
    return Math.min(most, MOST_LINES);
  }

  isRowHidden(row: number): boolean {
    return !this.#sheet.getRowRawVisible(row);
  }
  hideRows(top: number, bottom: number, hidden: boolean): void {
    const id = hidden ? 'sheet.mutation.set-row-hidden' : 'sheet.mutation.set-row-visible';
    const last = Math.min(bottom, this.#sheet.getRowCount() - 1);
    const right = this.#sheet.getColumnCount() - 1;
    this.#mutate(id, { ranges: [toRange({ top, left: 0, bottom: last, right })] });
  }
  isColumnHidden(column: number): boolean {
    return !this.#sheet.getColVisible(column);
  }
  hideColumns(left: number, right: number, hidden: boolean): void {
    const id = hidden ? 'sheet.mutation.set-col-hidden' : 'sheet.mutation.set-col-visible';
    const last = Math.min(right, this.#sheet.getColumnCount() - 1);
    const bottom = this.#sheet.getRowCount() - 1;
    this.#mutate(id, { ranges: [toRange({ top: 0, left, bottom, right: last })] });
  }

  merges(): readonly Area[] {
    return this.#sheet.getMergeData().map(toArea);
  }
  merge(area: Area): void {
    this.#makeRoomFor(area);
    this.#mutate('sheet.mutation.add-worksheet-merge', { ranges: [toRange(area)] });
  }
  unmerge(area: Area): void {
    const ranges = this.merges()
      .filter((merged) => sameArea(merged, area))
      .map(toRange);
    this.#mutate('sheet.mutation.remove-worksheet-merge', { ranges });
  }

  tables(): readonly TableRecord[] {
    return this.#host.tablesOf(this.id).map(({ id, name, range }) => ({
      id,
      name,
      area: toArea(range),
      ...(this.#tableLooks.get(id) ?? {
        style: 'TableStyleMedium2',
        showBandedRows: true,
        showFilterButton: true,
      }),
    }));
  }
  putTable({ id, name, area, style, showBandedRows, showFilterButton }: TableRecord): void {
    this.flush();
    this.#makeRoomFor(area);
    this.#tableLooks.set(id, { style, showBandedRows, showFilterButton });
    const known = this.tables().find((table) => table.id === id);
    if (!known) {
      const header = (this.values({ ...area, bottom: area.top })[0] ?? []).map(String);
      this.#mutate('sheet.mutation.add-table', {
        tableId: id,
        name,
        range: toRange(area),
        header,
        options: { tableStyleId: 'table-default-0' },
      });
      return;
    }
    if (known.name !== name) this.#configureTable(id, { name });
    if (!sameArea(known.area, area)) {
      this.#configureTable(id, { updateRange: { newRange: toRange(area) } });
    }
  }
  removeTable(id: string): void {
    this.#tableLooks.delete(id);
    this.#mutate('sheet.mutation.delete-table', { tableId: id });
  }

  conditionalFormats(): readonly ConditionalFormatRecord[] {
    return this.#conditionalFormats;
  }
  putConditionalFormat(record: ConditionalFormatRecord): void {
    const index = this.#conditionalFormats.findIndex((format) => format.id === record.id);
    if (index >= 0) {
      if (toUniverRule(this.#conditionalFormats[index]!)) this.#deleteRule(record.id);
      this.#conditionalFormats[index] = record;
    } else {
      this.#conditionalFormats.push(record);
    }
    const rule = toUniverRule(record);
    if (rule) this.#mutate('sheet.mutation.add-conditional-rule', { rule });
  }
  removeConditionalFormat(id: string): void {
    const record = this.#conditionalFormats.find((format) => format.id === id);
    this.#conditionalFormats = this.#conditionalFormats.filter((format) => format.id !== id);
    if (record && toUniverRule(record)) this.#deleteRule(id);
  }

  /** Brings the waiting writes into the grid. */
  flush(): void {
    const cells = this.#pending;
    if (!cells) return;
    const { contents, looks } = this.#looksPending
      ? looksApart(cells)
      : { contents: cells, looks: null };
    const isQuiet = this.#isUnseen && !this.#bringsFormula && !this.#isFollowed;
    this.#pending = null;
    this.#looksPending = false;
    this.#bringsFormula = false;
    this.#used &&= stillUsed(this.#used, cells);
    if (contents) {
      if (isQuiet) this.#put(contents);
      else this.#mutateNow('sheet.mutation.set-range-values', { cellValue: contents });
    }
    if (looks) {
      const trigger = 'sheet.command.set-style';
      if (this.#isUnseen) this.#put(looks);
      else this.#mutateNow('sheet.mutation.set-range-values', { cellValue: looks, trigger });
    }
  }

  #put(cells: CellMatrix): void {
    putCells(this.#sheet.getCellMatrix(), this.#host.workbook.getStyles(), cells);
    this.#host.onPut(this.id, cells);
  }

  #putLook(area: Area, style: IStyleData): void {
    this.flush();
    const all = this.#used?.all;
    if (!all || !sameArea(boundingArea(all, area), all)) this.#used = null;
    putLook(this.#sheet.getCellMatrix(), this.#host.workbook.getStyles(), area, style);
  }

  get #isUnseen(): boolean {
    return this.#host.workbook.getActiveSheet().getSheetId() !== this.id;
  }

  /** Whether Univer keeps or calculates something from what the sheet's cells hold. */
  get #isFollowed(): boolean {
    const hasTables = this.#host.tablesOf(this.id).length > 0;
    return hasTables || this.#conditionalFormats.length > 0 || this.#host.hasFormulas;
  }

  /** To be called whenever cells may have changed behind the store's back. */
  forgetUsedArea(): void {
    this.#used = null;
  }

  get #sheet(): Worksheet {
    const sheet = this.#host.workbook.getSheetBySheetId(this.id);
    if (!sheet) throw new ApiError('ItemNotFound');
    return sheet;
  }

  /** What waits must come first: the order of changes can be seen. */
  #mutate(id: string, params: object): void {
    this.flush();
    this.#mutateNow(id, params);
  }

  #mutateNow(id: string, params: object): void {
    this.#host.mutate(id, { ...params, subUnitId: this.id });
  }

  #pendingCells(): CellMatrix {
    if (!this.#pending) {
      this.#pending = {};
      this.#host.flushSoon(this);
    }
    return this.#pending;
  }

  #formatAt(row: number, column: number): CellFormat {
    const cell = this.#sheet.getCellMatrix().getValue(row, column);
    const ofColumn = this.#sheet.getColumnManager().getColumn(column)?.s;
    // A style's id stands for the same style for good, so its format need not be made again.
    if (ofColumn || typeof cell?.s !== 'string') return toCellFormat(this.#styleAt(row, column));
    return this.#host.formatOf(cell.s);
  }

  #styleAt(row: number, column: number): IStyleData | null {
    const styles = this.#host.workbook.getStyles();
    const cell = this.#sheet.getCellMatrix().getValue(row, column);
    const own = cell?.s ? styles.getStyleByCell(cell) : null;
    const ofColumn = this.#sheet.getColumnManager().getColumn(column)?.s;
    if (!ofColumn) return own ?? null;
    return { ...(typeof ofColumn === 'string' ? styles.get(ofColumn) : ofColumn), ...own };
  }

  #formatColumns(area: Area, style: IStyleData): void {
    const right = Math.min(area.right, this.#sheet.getColumnCount() - 1);
    const columnData: Record<number, object> = {};
    for (let column = area.left; column <= right; column++) {
      const before = this.#sheet.getColumnManager().getColumn(column)?.s;
      const known =
        typeof before === 'string' ? this.#host.workbook.getStyles().get(before) : before;
      const merged = Object.entries({ ...known, ...style }).filter(([, value]) => value !== null);
      columnData[column] = { s: Object.fromEntries(merged) };
    }
    this.#mutate('sheet.mutation.set-col-data', { columnData });
  }

  #configureTable(tableId: string, config: object): void {
    this.#mutate('sheet.mutation.set-sheet-table', { tableId, config });
  }

  #deleteRule(cfId: string): void {
    this.#mutate('sheet.mutation.delete-conditional-rule', { cfId });
  }

  #makeRoomFor(area: Area): void {
    if (area.bottom >= this.#sheet.getRowCount()) {
      const rowCount = Math.min(limits.rows, area.bottom + 1 + spareRows);
      this.#mutateNow('sheet.mutation.set-worksheet-row-count', { rowCount });
    }
    if (area.right >= this.#sheet.getColumnCount()) {
      const columnCount = Math.min(limits.columns, area.right + 1 + spareColumns);
      this.#mutateNow('sheet.mutation.set-worksheet-column-count', { columnCount });
    }
  }

  #widthOfContents(column: Area): number {
    const { measureText } = this.#host;
    let longest = '';
    let bold = false;
    this.values(column).forEach(([value = ''], index) => {
      const text = String(value);
      if (text.length <= longest.length) return;
      longest = text;
      bold = this.format(column.top + index, column.left).bold ?? false;
    });
    const header = String(this.values({ ...column, bottom: column.top })[0]?.[0] ?? '');
    const width = Math.max(measureText(longest, bold), measureText(header, true));
    return longest === '' ? 0 : Math.min(widestColumn, Math.ceil(width) + cellPadding);
  }
}

/**
 * Adds a style to the one that waits for a cell. One style object serves all cells of the same look:
 * Univer reads it and never keeps it.
 */
function combining(style: IStyleData): (waiting: ICellData['s']) => IStyleData {
  const combined = new Map<ICellData['s'], IStyleData>([[undefined, style]]);
  return (waiting) => {
    let both = combined.get(waiting);
    if (!both) combined.set(waiting, (both = { ...(waiting as IStyleData), ...style }));
    return both;
  };
}

function rowsOf<Value>(area: Area, read: (row: number, column: number) => Value): Value[][] {
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Value[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}
