import type { CustomFunctions, FunctionMetadata } from '../custom-functions';
import type { UniverBook } from './univer-book';
import { unitId } from './univer-host';
import type { UniverPage } from './start-univer';

/** What Univer sets on a function's executor while it calculates a cell. */
interface CallingCell {
  readonly _subUnitId: string;
  readonly _row: number;
  readonly _column: number;
}

/**
 * Makes the add-in's functions known to the grid's calculation, as synchronous ones: Univer's own
 * asynchronous functions run one after another, and a function that throws breaks a calculation.
 */
export function registerFunctions(
  { api }: UniverPage,
  namespace: string,
  all: readonly FunctionMetadata[],
  functions: CustomFunctions,
): void {
  for (const metadata of all) {
    const signature = metadata.parameters
      .map(({ name, optional }) => (optional ? `[${name}]` : name))
      .join(', ');
    api.getFormula().registerFunction(
      `${namespace}.${metadata.name}`,
      function (this: CallingCell, ...raw: unknown[]) {
        const cell = { sheetId: this._subUnitId, row: this._row, column: this._column };
        return functions.call(metadata, raw, cell) as never;
      },
      `(${signature}) ${metadata.description ?? ''}`,
    );
  }
}

/** Has cells calculated again. */
export function recalculate(
  book: UniverBook,
  cells: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[],
): void {
  book.expectCalculation();
  const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  void book.host.commands.executeCommand(
    'formula.mutation.set-formula-calculation-start',
    {
      commands: [],
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      forceCalculation: false,
    },
    { onlyLocal: true },
  );
}
