import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { CustomFunctions, FunctionMetadata } from '../custom-functions';
import type { CellPlace } from '../cell-place';
import { AddInFunction } from './add-in-function';
import type { UniverPage } from './start-univer';
import type { UniverBook } from './univer-book';
import { unitId } from './univer-host';

/**
 * Makes the add-in's functions known to the grid's calculation, as synchronous ones: Univer's own
 * asynchronous functions run one after another, and a function that throws breaks a calculation.
 */
export function registerFunctions(
  { univer }: UniverPage,
  namespace: string,
  all: readonly FunctionMetadata[],
  functions: CustomFunctions,
): void {
  const injector = univer.__getInjector();
  const nameOf = (metadata: FunctionMetadata): string => `${namespace}.${metadata.name}`;
  injector
    .get(IFunctionService)
    .registerExecutors(
      ...all.map(
        (metadata) =>
          new AddInFunction(
            nameOf(metadata),
            (args, cell) => functions.call(metadata, args, cell),
            functions.dataTypes,
          ),
      ),
    );
  injector.get(IDescriptionService).registerDescriptions(
    all.map((metadata) => ({
      functionName: nameOf(metadata),
      functionType: FunctionType.User,
      description: metadata.description ?? '',
      abstract: metadata.description ?? '',
      functionParameter: metadata.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? '',
        example: '',
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    })),
  );
}

/** Has cells calculated again. */
export function recalculate(book: UniverBook, cells: readonly CellPlace[]): void {
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
