import type { CellPlace } from './cell-place';
import { HostObject } from './object-model/host-object';
import { HAZARDS, type Hazards } from './hazards';
import { DataTypes, isDataType, shownBy, type DataType } from './data-types';
import type { CellValue } from './stores/sheet-store';
import type { EventEntry } from './wire';

/** functions.json, as the build writes it. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly requiresAddress?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export type CellResult = CellValue | CellValue[][];

/** An error among the arguments, such as `#N/A`; a plain string would be text. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What Excel shows while an add-in computes. */
export const busy = '#BUSY!';

/** `[invocation, succeeded, value, error code, error message]`, as the add-in hands it back. */
type InvocationResult = readonly [number, boolean, unknown, number?, string?];

interface Invocation {
  readonly id: number;
  readonly key: string;
  readonly functionId: string;
  /** As the client reads them. */
  readonly args: readonly unknown[];
  readonly flags: number;
  readonly address: string;
  readonly cells: CellPlace[];
}

/** The client's flags of an invocation: what its arguments may hold. */
const Flag = { errors: 4, dataTypes: 8 } as const;

export interface CustomFunctionsOptions {
  /** Pushes messages to the add-in. */
  readonly push: (entries: readonly EventEntry[]) => void;
  /** Has the cells calculated again; their results are known now. */
  readonly recalculate: (cells: readonly CellPlace[]) => void;
  /** The address to tell a function that asks where it stands. */
  readonly addressOf: (cell: CellPlace) => string;
  /**
   * Whether cells can show formatted numbers and entities, which CustomFunctionsRuntime 1.4 brought;
   * before it data types were not handed over either. Asked at each call.
   */
  readonly returnsDataTypes?: () => boolean;
  /** Those of Excel's that are a matter of arguments; all unless said. */
  readonly hazards?: Pick<Hazards, 'textsRefuseErrors' | 'dataTypesAreObjects'>;
}

/** What a call gave: what the cells show, and the data types among them by row and column. */
interface KnownResult {
  readonly shown: CellResult;
  readonly dataTypes: readonly (readonly [row: number, column: number, value: DataType])[];
}

const invocationCategory = 1;
const invocationType = 1000;

/**
 * The add-in's functions as a calculation engine can use them: each call answers at once, with
 * #BUSY! until the add-in has told the result. Calls of one calculation go out in one message, and
 * equal calls go out once, which is how Excel treats functions that are not volatile.
 */
export class CustomFunctions {
  /** The data types of all cells; results add theirs. */
  readonly dataTypes = new DataTypes();
  readonly #options: CustomFunctionsOptions;
  readonly #results = new Map<string, KnownResult>();
  readonly #byKey = new Map<string, Invocation>();
  readonly #byId = new Map<number, Invocation>();
  #queue: Invocation[] = [];
  #connected = false;
  #errorsAllowed = false;
  #dataTypesAllowed = false;
  #nextId = 1;
  #idle: (() => void)[] = [];

  constructor(options: CustomFunctionsOptions) {
    this.#options = options;
  }

  get #hazards(): NonNullable<CustomFunctionsOptions['hazards']> {
    return this.#options.hazards ?? HAZARDS;
  }

  get #knowsDataTypes(): boolean {
    return this.#options.returnsDataTypes?.() ?? true;
  }

  get pending(): number {
    return this.#byKey.size;
  }

  /** Calls a function from a cell: its result, or #BUSY! and a recalculation of the cell later. */
  call(metadata: FunctionMetadata, raw: readonly unknown[], cell: CellPlace): CellResult {
    const given = toArguments(metadata.parameters, raw);
    const error = this.#refusal(metadata.parameters, given);
    if (error) return error;

    const address = metadata.options?.requiresAddress ? this.#options.addressOf(cell) : '';
    const args = given.map((argument) => this.#toWire(argument));
    const key = JSON.stringify([metadata.id, args, address]);
    const known = this.#results.get(key);
    if (known) return this.#answer(known, cell);
    const waiting = this.#byKey.get(key);
    if (waiting) {
      waiting.cells.push(cell);
      return busy;
    }
    const id = this.#nextId++;
    const flags =
      (this.#errorsAllowed ? Flag.errors : 0) | (this.#dataTypesAllowed ? Flag.dataTypes : 0);
    const invocation = { id, key, functionId: metadata.id, args, flags, address, cells: [cell] };
    this.#byKey.set(key, invocation);
    this.#byId.set(id, invocation);
    this.#enqueue(invocation);
    return busy;
  }

  #answer({ shown, dataTypes }: KnownResult, { sheetId, row, column }: CellPlace): CellResult {
    for (const [down, right, value] of dataTypes) {
      this.dataTypes.put({ sheetId, row: row + down, column: column + right }, value);
    }
    return shown;
  }

  /** Heeds what functions.json asks for all its functions. */
  heed({ allowErrorForDataTypeAny, allowCustomDataForDataTypeAny }: FunctionsFile): void {
    this.#errorsAllowed = allowErrorForDataTypeAny ?? false;
    this.#dataTypesAllowed = (allowCustomDataForDataTypeAny ?? false) && this.#knowsDataTypes;
  }

  /**
   * Like Excel, spare the add-in arguments that are errors already, unless it asked for them; a
   * parameter of another type than `any` gets none even then.
   */
  #refusal(parameters: readonly ParameterMetadata[], args: readonly unknown[]): string | null {
    if (!this.#errorsAllowed) return findError(args);
    // A precedent that is still being computed is no error to hand on.
    if (JSON.stringify(args).includes(`"${busy}"`)) return busy;
    if (!this.#hazards.textsRefuseErrors) return null;
    return findError(args.filter((_, index) => (parameters[index]?.type ?? 'any') !== 'any'));
  }

  /**
   * Errors and data types go as objects, in the form that the client takes apart; where the add-in
   * did not ask for data types, a cell that has one hands over its value alone.
   */
  #toWire(argument: unknown): unknown {
    if (Array.isArray(argument)) return argument.map((part) => this.#toWire(part));
    if (argument instanceof CellError) {
      const { code } = argument;
      return this.#dataTypesAllowed
        ? { value: JSON.stringify({ type: 'Error', basicType: 'Error', basicValue: code }) }
        : { type: 'CustomFunctionError', code };
    }
    if (typeof argument !== 'object' || argument === null) return argument;
    return this.#dataTypesAllowed && this.#hazards.dataTypesAreObjects
      ? { value: JSON.stringify(argument) }
      : shownBy(argument);
  }

  /** The add-in is ready to compute. */
  connect(): void {
    this.#connected = true;
    this.#sendSoon();
  }

  /** The add-in is gone or starts anew: what it has not answered is asked again. */
  disconnect(): void {
    this.#connected = false;
    this.#results.clear();
    this.#queue = [...this.#byId.values()];
  }

  setResults(results: readonly InvocationResult[]): void {
    const cells: CellPlace[] = [];
    for (const [id, succeeded, value, code] of results) {
      const invocation = this.#byId.get(id);
      if (!invocation) continue;
      this.#byId.delete(id);
      this.#byKey.delete(invocation.key);
      this.#results.set(
        invocation.key,
        succeeded
          ? toKnown(value, this.#knowsDataTypes)
          : { shown: toErrorText(code), dataTypes: [] },
      );
      cells.push(...invocation.cells);
    }
    if (cells.length > 0) this.#options.recalculate(cells);
    if (this.#byKey.size > 0) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  /** Resolves when no call waits for its result. */
  whenIdle(): Promise<void> {
    return this.#byKey.size === 0
      ? Promise.resolve()
      : new Promise((resolve) => this.#idle.push(resolve));
  }

  #enqueue(invocation: Invocation): void {
    this.#queue.push(invocation);
    if (this.#connected && this.#queue.length === 1) this.#sendSoon();
  }

  /** A calculation calls many cells in a row: one message takes them all. */
  #sendSoon(): void {
    setTimeout(() => {
      if (!this.#connected || this.#queue.length === 0) return;
      const invocations = this.#queue;
      this.#queue = [];
      this.#options.push(invocations.map(toEntry));
    });
  }
}

const toEntry = ({ id, functionId, args, address, flags }: Invocation): EventEntry => [
  invocationCategory,
  invocationType,
  '',
  JSON.stringify([id, functionId, args, address, flags, null]),
  0,
  false,
];

function toArguments(parameters: readonly ParameterMetadata[], raw: readonly unknown[]): unknown[] {
  return parameters.map((parameter, index) => {
    if (parameter.repeating) {
      return raw.slice(index).map((value) => toArgument(parameter, value));
    }
    return toArgument(parameter, raw[index]);
  });
}

/** An omitted argument is null, a blank cell is an empty text, a reference is a matrix. */
function toArgument({ dimensionality }: ParameterMetadata, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (dimensionality === 'matrix') {
    return Array.isArray(value)
      ? (value as unknown[][]).map((row) => row.map((cell) => cell ?? ''))
      : [[value]];
  }
  return Array.isArray(value) ? ((value as unknown[][])[0]?.[0] ?? '') : value;
}

function findError(args: readonly unknown[]): string | null {
  for (const argument of args) {
    if (Array.isArray(argument)) {
      const inside = findError(argument);
      if (inside) return inside;
    } else if (argument instanceof CellError) {
      return argument.code;
    }
  }
  return null;
}

function toKnown(value: unknown, knowsDataTypes: boolean): KnownResult {
  const show = (cell: unknown): CellValue =>
    isDataType(cell) && !knowsDataTypes ? '#VALUE!' : toCell(cell);
  if (!Array.isArray(value)) {
    return { shown: show(value), dataTypes: isDataType(value) ? [[0, 0, value]] : [] };
  }
  const rows = value as unknown[][];
  return {
    shown: rows.map((row) => row.map(show)),
    dataTypes: rows.flatMap((row, r) =>
      row.flatMap((cell, c) => (isDataType(cell) ? [[r, c, cell] as const] : [])),
    ),
  };
}

/** An error or an entity inside a result is an object; a cell shows its text. */
function toCell(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  return typeof value === 'object' ? shownBy(value) : (value as CellValue);
}

/** The client's numbers for `CustomFunctions.ErrorCode`. */
const errorTexts: Readonly<Record<number, string>> = {
  0: '#VALUE!',
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

const toErrorText = (code: number | undefined): string => errorTexts[code ?? 0] ?? '#VALUE!';

export const customFunctionsServiceName = 'Microsoft.ExcelServices.CustomFunctions';

/** The service by which the client reports that it is ready, and its results. */
export class CustomFunctionsService extends HostObject {
  static override readonly className = 'CustomFunctions';

  constructor(readonly functions: CustomFunctions) {
    super();
  }

  setInvocationArrayResults(results: readonly InvocationResult[]): void {
    // After the batch: the recalculation must not run inside it.
    setTimeout(() => this.functions.setResults(results));
  }
  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.functions.connect();
  }
  _GetEnabledFeatures(): readonly number[] {
    return [1, 2, 4];
  }
}
