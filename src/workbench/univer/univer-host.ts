import {
  ICommandService,
  type IObjectMatrixPrimitiveType,
  type ICellData,
  type Nullable,
  type IRange,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SheetTableService } from '@univerjs/preset-sheets-table';
import { formatArea, quoteSheetName, type Area } from '../addresses';
import type { CellFormat } from '../stores/sheet-store';
import { withPlainRanges } from '../structured-references';
import { toCellValue } from './cell-data';
import { toArea } from './ranges';
import { toCellFormat } from './style-data';
import type { UniverPage } from './start-univer';
import { lineCounter } from './wrapped-lines';

export const unitId = 'workbook';

interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly range: IRange;
}

/** A sheet that keeps writes back, to hand them over together. */
interface Flushable {
  readonly id: string;
  flush(): void;
}

/** The services of Univer that a sheet of the workbook needs. */
export class UniverHost {
  readonly #commands: ICommandService;
  readonly #formulas: FormulaDataModel;
  readonly #tables: SheetTableService;
  readonly #waiting = new Set<Flushable>();
  readonly #canvas = document.createElement('canvas').getContext('2d');
  readonly #formats = new Map<string, CellFormat>();
  #depth = 0;
  #isQuiet = false;
  /** To be told of cells of a sheet that were written without a mutation. */
  onPut: (sheetId: string, cells: IObjectMatrixPrimitiveType<ICellData>) => void = () => {};

  constructor(
    readonly page: UniverPage,
    readonly workbook: Workbook,
  ) {
    const injector = page.univer.__getInjector();
    this.#commands = injector.get(ICommandService);
    this.#formulas = injector.get(FormulaDataModel);
    this.#tables = injector.get(SheetTableService);
  }

  get commands(): ICommandService {
    return this.#commands;
  }

  /** True while a mutation of ours is being carried out; other mutations are the user's. */
  get isMutating(): boolean {
    return this.#depth > 0;
  }

  /** True while what happens is told to nobody. */
  get isQuiet(): boolean {
    return this.#isQuiet;
  }

  quietly(work: () => void): void {
    this.#isQuiet = true;
    try {
      work();
    } finally {
      this.#isQuiet = false;
    }
  }

  mutate(id: string, params: object): void {
    this.#depth++;
    try {
      this.#commands.syncExecuteCommand(id, { unitId, ...params });
    } finally {
      this.#depth--;
    }
  }

  flushSoon(sheet: Flushable): void {
    if (this.#waiting.size === 0) setTimeout(() => this.flush());
    this.#waiting.add(sheet);
  }

  flush(): void {
    for (const sheet of this.#waiting) {
      this.#waiting.delete(sheet);
      if (this.workbook.getSheetBySheetId(sheet.id)) sheet.flush();
    }
  }

  /** The cells that formulas of a sheet spill into; they are not in its matrix. */
  spilledCells(sheetId: string): Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>> {
    return this.#formulas.getArrayFormulaCellData()[unitId]?.[sheetId];
  }

  spillOf(sheetId: string, row: number, column: number): Area | null {
    const range = this.#formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
    return range ? toArea(range) : null;
  }

  formulaAt(sheetId: string, row: number, column: number): string {
    return this.#formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? '';
  }

  formulaPlaces(sheetId: string): (readonly [row: number, column: number])[] {
    const rows = this.#formulas.getFormulaData()[unitId]?.[sheetId] ?? {};
    return Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns ?? {}).flatMap(([column, formula]) =>
        formula ? [[Number(row), Number(column)] as const] : [],
      ),
    );
  }

  /** Without formulas nothing is calculated, and there is nothing to wait for. */
  get hasFormulas(): boolean {
    const sheets = this.#formulas.getFormulaData()[unitId] ?? {};
    return Object.values(sheets).some((rows) => rows && Object.keys(rows).length > 0);
  }

  tablesOf(sheetId: string): readonly TableInfo[] {
    return this.#tables
      .getTableList(unitId)
      .filter((table) => table.subUnitId === sheetId)
      .map(({ id, name, range }) => ({ id, name, range }));
  }

  /** Writes references to columns of tables as plain ranges, for the formula engine. */
  readonly withPlainRanges = (formula: string): string =>
    withPlainRanges(
      formula,
      (tableName, columnName) => this.#findColumn(tableName, columnName),
      (tableName) => this.#findBody(tableName),
    );

  #findTable(tableName: string): (TableInfo & { readonly subUnitId: string }) | undefined {
    const wanted = tableName.toLowerCase();
    return this.#tables.getTableList(unitId).find(({ name }) => name.toLowerCase() === wanted);
  }

  #findBody(tableName: string): string | null {
    const table = this.#findTable(tableName);
    const sheet = table && this.workbook.getSheetBySheetId(table.subUnitId);
    if (!sheet) return null;
    const { startRow, endRow, startColumn, endColumn } = table.range;
    const body = { top: startRow + 1, bottom: endRow, left: startColumn, right: endColumn };
    return `${quoteSheetName(sheet.getName())}!${absolute(formatArea(body))}`;
  }

  #findColumn(tableName: string, columnName: string): string | null {
    this.flush();
    const table = this.#findTable(tableName);
    const sheet = table && this.workbook.getSheetBySheetId(table.subUnitId);
    if (!sheet) return null;
    const { startRow, endRow, startColumn, endColumn } = table.range;
    const wanted = columnName.toLowerCase();
    for (let column = startColumn; column <= endColumn; column++) {
      const name = String(toCellValue(sheet.getCellMatrix().getValue(startRow, column)));
      if (name.toLowerCase() !== wanted) continue;
      const body = { top: startRow + 1, bottom: endRow, left: column, right: column };
      return `${quoteSheetName(sheet.getName())}!${absolute(formatArea(body))}`;
    }
    return null;
  }

  formatOf(styleId: string): CellFormat {
    let format = this.#formats.get(styleId);
    if (!format) {
      format = toCellFormat(this.workbook.getStyles().get(styleId));
      this.#formats.set(styleId, format);
    }
    return format;
  }

  /** In pixels, in the grid's standard font. */
  readonly measureText = (text: string, bold: boolean): number => {
    if (!this.#canvas) return text.length * 7;
    this.#canvas.font = `${bold ? 'bold ' : ''}11pt Arial`;
    return this.#canvas.measureText(text).width;
  };

  /** The lines that a text takes where it is wrapped to a width in pixels. */
  readonly countLines = lineCounter(this.measureText);
}

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
