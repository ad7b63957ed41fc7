import {
  mergeWorksheetSnapshotWithDefault,
  type ICommandInfo,
  type IRange,
  type Workbook,
} from '@univerjs/core';
import { boundingArea, type Area } from '../addresses';
import { ApiError } from '../api-error';
import type {
  BookStore,
  InitialCells,
  Selection,
  SheetStore,
  StoreEvent,
} from '../stores/sheet-store';
import { toArea, toRange } from './ranges';
import { StoredValues } from './keep-stored-values';
import { newSheet, toSheetData } from './sheet-data';
import type { UniverPage } from './start-univer';
import { UniverHost, unitId } from './univer-host';
import { UniverSheet } from './univer-sheet';

const FITTED_AFTER_MS = 150;
/** What can change how many lines the texts of the shown sheet take. */
const CHANGES_LINES = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.set-worksheet-col-width',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.operation.set-worksheet-active',
]);

const MOVES =
  /^sheet\.mutation\.(?:(insert)-(?:row|col)|remove-(?:rows|col)|move-(?:rows|columns|range))$/;

/** The workbook on the page: the grid's own, so that what the user does there counts. */
export class UniverBook implements BookStore {
  name = 'Book1.xlsx';
  readonly host: UniverHost;
  readonly #page: UniverPage;
  readonly #sheets = new Map<string, UniverSheet>();
  readonly #listeners: ((event: StoreEvent) => void)[] = [];
  readonly #stored: StoredValues;
  #nextSheet = 2;
  #calculationDue = false;
  /** The end of the calculation that is under way, or that was the last one. */
  #calculation: Promise<void> = Promise.resolve();
  #activeId = 'sheet-1';
  #isKeepingActive = false;
  #fitting: ReturnType<typeof setTimeout> | undefined;

  constructor(page: UniverPage) {
    this.#page = page;
    page.api.createWorkbook({
      id: unitId,
      name: 'Workbook',
      sheetOrder: ['sheet-1'],
      sheets: { 'sheet-1': { ...newSheet, id: 'sheet-1', name: 'Sheet1' } },
    });
    this.host = new UniverHost(page, page.api.getActiveWorkbook()!.getWorkbook());
    this.#stored = new StoredValues(page.univer, (sheetId, row, column) =>
      this.host.formulaAt(sheetId, row, column),
    );
    this.host.commands.onCommandExecuted((command, options) => {
      if (!(options as { fromFormula?: boolean } | undefined)?.fromFormula) this.#observe(command);
    });
    this.host.onPut = (sheetId, cells) => {
      const area = changedArea(cells);
      if (area) this.#emit({ kind: 'changed', sheetId, area, by: 'add-in' });
    };
  }

  sheets(): readonly UniverSheet[] {
    return this.#workbook.getSheetOrders().map((id) => this.#sheet(id));
  }

  addSheet(name: string, cells?: InitialCells): UniverSheet {
    const id = `sheet-${this.#nextSheet++}`;
    const { styles, ...filled } = cells ? toSheetData(cells) : { styles: {} };
    const sheet = mergeWorksheetSnapshotWithDefault({ ...newSheet, ...filled, id, name });
    const index = this.#workbook.getSheetSize();
    if (cells) this.#stored.keep(id, cells);
    this.#keepActive(() =>
      this.host.mutate('sheet.mutation.insert-sheet', { sheet, index, styles }),
    );
    this.#calculationDue = true;
    return this.#sheet(id);
  }

  /** The grid brings a sheet that is new to the front, Excel leaves in front what is there. */
  #keepActive(work: () => void): void {
    const active = this.activeSheet().id;
    this.#isKeepingActive = true;
    try {
      work();
      this.activate(active);
    } finally {
      this.#isKeepingActive = false;
    }
  }

  deleteSheet(id: string): void {
    if (this.activeSheet().id === id) {
      const others = this.sheets().filter((sheet) => sheet.id !== id);
      const next = others.find((sheet) => sheet.visibility === 'Visible');
      if (!next) throw new ApiError('InvalidOperation');
      this.activate(next.id);
    }
    const sheet = this.#sheet(id);
    for (const table of sheet.tables()) sheet.removeTable(table.id);
    for (const format of [...sheet.conditionalFormats()]) sheet.removeConditionalFormat(format.id);
    this.host.mutate('sheet.mutation.remove-sheet', { subUnitId: id });
    this.#stored.forget(id);
  }

  moveSheet(id: string, position: number): void {
    const fromOrder = this.#workbook.getSheetOrders().indexOf(id);
    this.host.mutate('sheet.mutation.set-worksheet-order', {
      subUnitId: id,
      fromOrder,
      toOrder: position,
    });
  }

  activeSheet(): SheetStore {
    return this.#sheet(this.#workbook.getActiveSheet().getSheetId());
  }

  activate(id: string): void {
    if (this.activeSheet().id === id) return;
    this.host.mutate('sheet.operation.set-worksheet-active', { subUnitId: id });
  }

  selection(): Selection {
    const sheet = this.#page.api.getActiveWorkbook()!.getActiveSheet();
    const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
    const areas = ranges.map((range) => this.#whole(toArea(range.getRange())));
    return {
      sheetId: sheet.getSheetId(),
      areas: areas.length > 0 ? areas : [{ top: 0, left: 0, bottom: 0, right: 0 }],
    };
  }

  select({ sheetId, areas }: Selection): void {
    this.activate(sheetId);
    const { rowCount, columnCount } = this.#sizeOf(sheetId);
    const selections = areas.map((area) => {
      const shown = {
        ...area,
        bottom: Math.min(area.bottom, rowCount - 1),
        right: Math.min(area.right, columnCount - 1),
      };
      const { top, left } = shown;
      return {
        range: toRange(shown),
        primary: {
          ...toRange({ top, left, bottom: top, right: left }),
          actualRow: top,
          actualColumn: left,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      };
    });
    this.host.mutate('sheet.operation.set-selections', { subUnitId: sheetId, selections });
    const { top, left } = areas[0]!;
    this.#page.api.getActiveWorkbook()?.getActiveSheet().scrollToCell(top, left);
  }

  async settle(): Promise<void> {
    this.host.flush();
    if (this.#calculationDue) {
      this.#calculationDue = false;
      if (this.host.hasFormulas) {
        const formula = this.#page.api.getFormula();
        this.#calculation = this.#calculation.then(() => formula.onCalculationResultApplied());
      }
    }
    // Whoever asks while another one waits already must not read what is not calculated yet.
    await this.#calculation;
  }

  /** Whether the user has a cell open for editing. */
  get isEditing(): boolean {
    return this.#page.api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  onEvent(listener: (event: StoreEvent) => void): void {
    this.#listeners.push(listener);
  }

  /** To be called when cells were marked for calculation by other ways than a write. */
  expectCalculation(): void {
    this.#calculationDue = true;
  }

  get #workbook(): Workbook {
    return this.host?.workbook ?? this.#page.api.getActiveWorkbook()!.getWorkbook();
  }

  /** What is painted in the cells of a sheet. */
  shownTexts(id: string, area: Area): string[][] {
    return this.#sheet(id).shownTexts(area);
  }

  #sheet(id: string): UniverSheet {
    let sheet = this.#sheets.get(id);
    if (!sheet) this.#sheets.set(id, (sheet = new UniverSheet(this.host, id)));
    return sheet;
  }

  #sizeOf(sheetId: string): { rowCount: number; columnCount: number } {
    const sheet = this.#workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new ApiError('ItemNotFound');
    return { rowCount: sheet.getRowCount(), columnCount: sheet.getColumnCount() };
  }

  /** A selected column or row reaches to the end of the grid there, to the end of the sheet here. */
  #whole(area: Area): Area {
    return {
      top: Number.isNaN(area.top) ? 0 : area.top,
      left: Number.isNaN(area.left) ? 0 : area.left,
      bottom: area.bottom,
      right: area.right,
    };
  }

  #emit(event: StoreEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** What changes the shown sheet comes in many parts; its rows are fitted once it is quiet. */
  #fitRowsSoon(): void {
    clearTimeout(this.#fitting);
    this.#fitting = setTimeout(() => this.#sheet(this.activeSheet().id).fitRows(), FITTED_AFTER_MS);
  }

  #observe({ id, params }: ICommandInfo): void {
    if (CHANGES_LINES.has(id)) this.#fitRowsSoon();
    const { subUnitId: sheetId = '', ...rest } = (params ?? {}) as {
      subUnitId?: string;
      cellValue?: CellChanges;
      name?: string;
      selections?: readonly { range: IRange }[];
      sheet?: { id: string };
    };
    switch (id) {
      case 'sheet.mutation.set-range-values': {
        if (!this.host.isMutating) this.#sheets.get(sheetId)?.forgetUsedArea();
        const area = changedArea(rest.cellValue ?? {});
        if (!area) return;
        this.#calculationDue = true;
        if (this.host.isQuiet) return;
        const by = this.host.isMutating ? 'add-in' : 'user';
        return this.#emit({ kind: 'changed', sheetId, area, by });
      }
      case 'sheet.mutation.insert-sheet':
        return this.#emit({ kind: 'added', sheetId: rest.sheet?.id ?? '' });
      case 'sheet.mutation.remove-sheet':
        this.#sheets.delete(sheetId);
        return this.#emit({ kind: 'deleted', sheetId });
      case 'sheet.operation.set-worksheet-active': {
        if (sheetId === this.#activeId || this.#isKeepingActive) return;
        this.#emit({ kind: 'deactivated', sheetId: this.#activeId });
        this.#activeId = sheetId;
        return this.#emit({ kind: 'activated', sheetId });
      }
      case 'sheet.operation.set-selections': {
        const areas = (rest.selections ?? []).map(({ range }) => this.#whole(toArea(range)));
        if (areas.length > 0) this.#emit({ kind: 'selected', sheetId, areas });
        return;
      }
      default:
        // Rows and columns inserted, deleted or moved shift cells without writing them.
        if (/^sheet\.mutation\.(insert|remove|move|delete)/.test(id)) {
          this.#calculationDue = true;
          this.#sheets.get(sheetId)?.forgetUsedArea();
          if (this.#movesCells(id, sheetId, params)) this.#emit({ kind: 'moved', sheetId });
        }
    }
  }

  /** Behind the last cell, rows and columns are put in without moving any. */
  #movesCells(id: string, sheetId: string, params: unknown): boolean {
    const [isMove, isInsert] = MOVES.exec(id) ?? [];
    const range = (params as { range?: IRange } | undefined)?.range;
    if (!isMove || !isInsert || !range) return isMove !== undefined;
    const used = this.#sheet(sheetId).usedArea(false);
    const { startRow, startColumn } = range;
    return used !== null && startRow <= used.bottom && startColumn <= used.right;
  }
}

type CellChanges = Readonly<Record<number, Readonly<Record<number, object | null>> | null>>;

/** The rectangle of the cells whose content changed, not only their look. */
function changedArea(cells: CellChanges): Area | null {
  let area: Area | null = null;
  for (const [rowKey, columns] of Object.entries(cells)) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(columns ?? {})) {
      if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) continue;
      const column = Number(columnKey);
      if (
        area &&
        row >= area.top &&
        row <= area.bottom &&
        column >= area.left &&
        column <= area.right
      ) {
        continue;
      }
      const one = { top: row, left: column, bottom: row, right: column };
      area = area ? boundingArea(area, one) : one;
    }
  }
  return area;
}
