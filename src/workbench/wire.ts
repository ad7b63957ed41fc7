/**
 * The shape of one batch as the stock Office.js client sends it, and of its answer.
 * Numbers and PascalCase names are the client's own.
 */
export const PathType = {
  Global: 1,
  New: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  QueryAsJson: 7,
  Update: 9,
} as const;

/** Set in a request's flags by `Excel.run({ delayForCellEdit: true }, …)`. */
export const delayForCellEditFlag = 64;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Mirrors `Arguments`: where it holds an id, the argument is that object. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface Batch {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode?: number;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** Lets the host push an event to the client: category, type, target, message as JSON, id, remote. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** The category of object-model events such as `worksheet.onChanged`. */
export const objectEventCategory = 65536;
