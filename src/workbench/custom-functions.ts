import { HostObject } from './object-model/host-object';
import { readsLikeError } from './stores/error-values';
import type { CellValue } from './stores/sheet-store';
import type { EventEntry } from './wire';

/** functions.json, as the build writes it. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
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

/** A cell that waits for a result. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type CellResult = CellValue | CellValue[][];

/** What Excel shows while an add-in computes. */
export const busy = '#BUSY!';

/** `[invocation, succeeded, value, error code, error message]`, as the add-in hands it back. */
type InvocationResult = readonly [number, boolean, unknown, number?, string?];

interface Invocation {
  readonly id: number;
  readonly key: string;
  readonly functionId: string;
  readonly args: readonly unknown[];
  readonly address: string;
  readonly cells: CellPlace[];
}

export interface CustomFunctionsOptions {
  /** Pushes messages to the add-in. */
  readonly push: (entries: readonly EventEntry[]) => void;
  /** Has the cells calculated again; their results are known now. */
  readonly recalculate: (cells: readonly CellPlace[]) => void;
  /** The address to tell a function that asks where it stands. */
  readonly addressOf: (cell: CellPlace) => string;
}

const invocationCategory = 1;
const invocationType = 1000;

/**
 * The add-in's functions as a calculation engine can use them: each call answers at once, with
 * #BUSY! until the add-in has told the result. Calls of one calculation go out in one message, and
 * equal calls go out once, which is how Excel treats functions that are not volatile.
 */
export class CustomFunctions {
  readonly #options: CustomFunctionsOptions;
  readonly #results = new Map<string, CellResult>();
  readonly #byKey = new Map<string, Invocation>();
  readonly #byId = new Map<number, Invocation>();
  #queue: Invocation[] = [];
  #connected = false;
  #errorsAllowed = false;
  #nextId = 1;
  #idle: (() => void)[] = [];

  constructor(options: CustomFunctionsOptions) {
    this.#options = options;
  }

  get pending(): number {
    return this.#byKey.size;
  }

  /** Calls a function from a cell: its result, or #BUSY! and a recalculation of the cell later. */
  call(metadata: FunctionMetadata, raw: readonly unknown[], cell: CellPlace): CellResult {
    const args = toArguments(metadata.parameters, raw);
    const error = this.#refusal(metadata.parameters, args);
    if (error) return error;

    const address = metadata.options?.requiresAddress ? this.#options.addressOf(cell) : '';
    const key = JSON.stringify([metadata.id, args, address]);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const waiting = this.#byKey.get(key);
    if (waiting) {
      waiting.cells.push(cell);
      return busy;
    }
    const id = this.#nextId++;
    const invocation = { id, key, functionId: metadata.id, args, address, cells: [cell] };
    this.#byKey.set(key, invocation);
    this.#byId.set(id, invocation);
    this.#enqueue(invocation);
    return busy;
  }

  /** From now on arguments of the type `any` may hold errors, as functions.json asks. */
  allowErrors(): void {
    this.#errorsAllowed = true;
  }

  /** Like Excel, spare the add-in arguments that are errors already, unless it asked for them. */
  #refusal(parameters: readonly ParameterMetadata[], args: readonly unknown[]): string | null {
    if (!this.#errorsAllowed) return findError(args);
    // A precedent that is still being computed is no error to hand on.
    if (JSON.stringify(args).includes(`"${busy}"`)) return busy;
    return findError(args.filter((_, index) => parameters[index]?.type !== 'any'));
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
      this.#results.set(invocation.key, succeeded ? toResult(value) : toErrorText(code));
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

const toEntry = ({ id, functionId, args, address }: Invocation): EventEntry => [
  invocationCategory,
  invocationType,
  '',
  JSON.stringify([id, functionId, args, address, 0, null]),
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
    } else if (readsLikeError(argument)) {
      return argument;
    }
  }
  return null;
}

function toResult(value: unknown): CellResult {
  return Array.isArray(value)
    ? (value as unknown[][]).map((row) => row.map(toCell))
    : toCell(value);
}

/** An error or an entity inside a result is an object; a cell shows its text. */
function toCell(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return value as CellValue;
  const { type, text, basicValue, code } = value as Record<string, CellValue | undefined>;
  if (type === 'Entity') return text ?? '';
  return basicValue ?? code ?? '#VALUE!';
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
