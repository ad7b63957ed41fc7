/** Stand-ins for the two globals that the functions' entry file uses. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** @param cards whether this Excel shows data types, which CustomFunctionsRuntime 1.4 brought. */
export function installExcelGlobals(displayLanguage = 'en-US', cards = true): void {
  const isSetSupported = (name: string, version: string) =>
    name === 'CustomFunctionsRuntime' && Number(version) <= (cards ? 1.4 : 1.3);
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
    Office: { context: { displayLanguage, requirements: { isSetSupported } } },
  });
}

// The functions take what the metadata plugin can read, which is `any[][]`.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Range = any[][];

/** A single column of cells. */
export function column(...cells: unknown[]): Range {
  return cells.map((cell) => [cell]);
}

/** A single cell, as Excel hands over a scalar. */
export function cell(value: unknown): Range {
  return [[value]];
}
