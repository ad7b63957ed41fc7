import {
  CellValueType,
  ICommandService,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import type { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { readsLikeError } from '../stores/error-values';
import { Formula, type InitialCells } from '../stores/sheet-store';
import { toCellData } from './cell-data';

type Results = Parameters<(typeof SetFormulaCalculationResultMutation)['handler']>[1]['unitData'];

interface StoredCell {
  readonly formula: string;
  readonly content: Pick<ICellData, 'v' | 't'>;
}

const RESULT = 'formula.mutation.set-formula-calculation-result';
/** These come of the figures themselves, here as in Excel. */
const OF_FIGURES = new Set(['#DIV/0!', '#NUM!', '#NULL!']);

/**
 * The values that a file has for its formulas. Where the grid cannot calculate one of them (a defined
 * name, another workbook, a function that it lacks) the cell goes on showing what Excel showed.
 */
export class StoredValues {
  readonly #bySheet = new Map<string, Map<string, StoredCell>>();

  constructor(
    univer: Univer,
    private readonly formulaAt: (sheetId: string, row: number, column: number) => string,
  ) {
    const commands = univer.__getInjector().get(ICommandService);
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id === RESULT) this.#correct((params as { unitData: Results }).unitData);
    });
  }

  /** Takes note of a new sheet's formulas, before they are calculated. */
  keep(sheetId: string, { rows }: Pick<InitialCells, 'rows'>): void {
    const stored = new Map<string, StoredCell>();
    rows.forEach((inputs, row) =>
      inputs?.forEach((input, column) => {
        if (!(input instanceof Formula) || input.stored === null) return;
        if (typeof input.stored === 'string' && readsLikeError(input.stored)) return;
        const { v = null, t = null } = toCellData(input.stored);
        stored.set(`${row} ${column}`, { formula: input.text, content: { v, t } });
      }),
    );
    if (stored.size > 0) this.#bySheet.set(sheetId, stored);
  }

  forget(sheetId: string): void {
    this.#bySheet.delete(sheetId);
  }

  #correct(results: Results): void {
    for (const sheets of Object.values(results)) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        const stored = this.#bySheet.get(sheetId);
        if (stored && rows) this.#correctSheet(sheetId, rows, stored);
      }
    }
  }

  #correctSheet(
    sheetId: string,
    rows: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
    stored: ReadonlyMap<string, StoredCell>,
  ): void {
    for (const row of Object.keys(rows).map(Number)) {
      const cells = rows[row] ?? {};
      for (const column of Object.keys(cells).map(Number)) {
        if (!isBeyondGrid(cells[column])) continue;
        const known = stored.get(`${row} ${column}`);
        if (known && this.formulaAt(sheetId, row, column) === known.formula) {
          cells[column] = { ...cells[column], ...known.content };
        }
      }
    }
  }
}

const isBeyondGrid = (cell: Nullable<ICellData>): boolean =>
  readsLikeError(cell?.v) && cell.t !== CellValueType.FORCE_STRING && !OF_FIGURES.has(cell.v);
