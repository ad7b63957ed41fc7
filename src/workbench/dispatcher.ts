import { ApiError, type ErrorCode } from './api-error';
import apiSets from './api-sets.json';
import { limits } from './excel-limits';
import { HAZARDS, type Hazards } from './hazards';
import { classOf, HostCollection, HostObject } from './object-model/host-object';
import { hasSet, profiles, type Profile } from './profiles';
import { undoEffectOf, UndoSteps, type UndoEffect } from './undo-steps';
import {
  ActionType,
  delayForCellEditFlag,
  PathType,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPathInfo,
  type QueryInfo,
} from './wire';

/** What a fault script may do to a batch: fail it with a code, never answer it, or let it be. */
export type Fault = ErrorCode | 'hang' | null;

/** What the dispatcher needs to know of the host around it. */
export interface DispatcherOptions {
  /** The object that every path starts from. */
  readonly root: HostObject;
  /** Objects that the client creates by name instead of reaching them from the root. */
  readonly services?: Readonly<Record<string, HostObject>>;
  /** Resolves when no calculation is pending; awaited before anything is read. */
  readonly settle?: () => Promise<void>;
  /** Whether the user is editing a cell, and when that ends. */
  readonly cellEditing?: { readonly isActive: () => boolean; readonly end: () => Promise<void> };
  /** Which Excel this is now; the workbench itself unless said. */
  readonly profile?: () => Profile;
  /** Those of Excel's that are a matter of requests; all unless said. */
  readonly hazards?: Pick<Hazards, 'syncIsUndoStep'>;
}

type Resolved = HostObject | null;

/** Executes rich-API batches, as the stock Office.js client sends them, on an object model. */
export class Dispatcher {
  /** Called before each batch, which counts from 1; what it answers happens before any effect. */
  beforeBatch: ((batchNumber: number) => Fault) | null = null;
  /** Called after each batch took effect; a code or a hang then takes the place of its answer. */
  afterBatch: ((batchNumber: number) => Fault) | null = null;

  /** Until it resolves nothing is answered: Excel shows a message box of its own. */
  messageBox: Promise<void> | null = null;

  /** What Excel's Undo has to take back of the add-in's requests. */
  readonly undo = new UndoSteps();

  #batches = 0;
  /** Of the batch that is carried out. */
  #effects = new Set<UndoEffect>();
  #queue: Promise<unknown> = Promise.resolve();
  readonly #references = new Map<string, HostObject>();
  readonly #referenceIds = new WeakMap<HostObject, string>();
  #nextReference = 1;

  constructor(readonly options: DispatcherOptions) {}

  get profile(): Profile {
    return this.options.profile?.() ?? profiles.workbench;
  }

  /** The number of batches received so far: the round trips. */
  get batches(): number {
    return this.#batches;
  }

  /** Answers one batch: the body of the request in, the body of the response out. */
  async execute(body: string, flags = 0): Promise<string> {
    const number = ++this.#batches;
    const { roundTrip } = this.profile;
    if (roundTrip > 0) await new Promise((resolve) => setTimeout(resolve, roundTrip));
    await this.messageBox;
    if (this.#exceedsLimit(body)) return refusal('RequestPayloadSizeLimitExceeded');

    const fault = this.beforeBatch?.(number) ?? null;
    if (fault === 'hang') return new Promise<never>(() => {});
    if (fault) return refusal(fault);

    const editing = this.options.cellEditing;
    if (editing?.isActive()) {
      if (!(flags & delayForCellEditFlag)) return refusal('InvalidOperationInCellEditMode');
      await editing.end();
    }

    const answer = JSON.stringify(await this.#inTurn(JSON.parse(body) as Batch));

    const lateFault = this.afterBatch?.(number) ?? null;
    if (lateFault === 'hang') return new Promise<never>(() => {});
    if (lateFault) return refusal(lateFault);
    return this.#exceedsLimit(answer) ? refusal('ResponsePayloadSizeLimitExceeded') : answer;
  }

  #exceedsLimit(text: string): boolean {
    return this.profile.limitsPayload && exceedsPayloadLimit(text);
  }

  /** Batches never overlap: Excel executes one after the other. */
  #inTurn(batch: Batch): Promise<BatchAnswer> {
    const turn = this.#queue.then(() => this.#runAsStep(batch));
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** What a batch did before it failed is a step too. */
  async #runAsStep(batch: Batch): Promise<BatchAnswer> {
    this.#effects = new Set();
    const answer = await this.#run(batch);
    this.undo.add(this.#effects, this.options.hazards ?? HAZARDS);
    return answer;
  }

  async #run(batch: Batch): Promise<BatchAnswer> {
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    const paths = new PathResolver(batch, this);
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.Trace) TraceIds.push(action.Id);
        Results.push({ ActionId: action.Id, Value: (await this.#act(action, paths)) ?? null });
      } catch (error) {
        if (!(error instanceof ApiError)) console.error(error);
        const known = error instanceof ApiError ? error : new ApiError('GeneralException');
        return {
          Results,
          TraceIds,
          Error: {
            Code: known.code,
            Message: known.message,
            Location: paths.failedAt ?? (await paths.locate(action)),
            ActionIndex: index,
            HttpStatusCode: httpStatusOf(known.code),
          },
        };
      }
    }
    return { Results, TraceIds };
  }

  async #act(action: ActionInfo, paths: PathResolver): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.#identityOf(object);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        await this.options.settle?.();
        return this.#query(object, action.QueryInfo ?? {});
      case ActionType.Method:
        if (!object) return null;
        return this.call(object, action.Name, await paths.argumentsOf(action.ArgumentInfo));
      case ActionType.SetProperty:
        if (object) {
          const [value] = await paths.argumentsOf(action.ArgumentInfo);
          assign(object, action.Name, value, this.profile);
          this.#note(object, action.Name);
        }
        return null;
      case ActionType.Update:
        if (object) {
          update(object, action.ObjectState ?? {}, this.profile);
          for (const name of Object.keys(action.ObjectState ?? {})) this.#note(object, name);
        }
        return null;
      default:
        throw new ApiError('NotImplemented');
    }
  }

  /** Calls a method by its name on the wire. */
  async call(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    if (name === '_KeepReference') return this.#keep(object);
    if (name === '_RemoveReference') {
      this.#references.delete(String(args[0]));
      return null;
    }
    // Events are pushed whether or not someone listens: the client drops what nobody asked for.
    if (/^_(Unr|R)egister\w+$/.test(name)) return null;
    const method = (object as unknown as Record<string, unknown>)[
      memberOf(object, name, this.profile)
    ];
    if (typeof method !== 'function') throw notImplemented(object, name);
    if (returnsData(name)) await this.options.settle?.();
    const answer: unknown = await method.apply(object, withoutOmitted(args));
    this.#note(object, name);
    return answer;
  }

  #note(object: HostObject, name: string): void {
    const member = `${classOf(object).className}.${memberName(name)}`;
    this.#effects.add(undoEffectOf(member, this.profile));
  }

  /** The object that an earlier batch asked to keep. */
  referenced(id: string): HostObject {
    const object = this.#references.get(id);
    if (!object) throw new ApiError('InvalidReference');
    return object;
  }

  #keep(object: HostObject): null {
    let id = this.#referenceIds.get(object);
    if (!id) {
      id = `reference-${this.#nextReference++}`;
      this.#referenceIds.set(object, id);
    }
    this.#references.set(id, object);
    return null;
  }

  #identityOf(object: Resolved): Record<string, unknown> | null {
    if (!object) return null;
    const identity: Record<string, unknown> = {};
    if (findMember(object, 'id')) identity.Id = (object as unknown as { id: unknown }).id;
    const reference = this.#referenceIds.get(object);
    if (reference && this.#references.has(reference)) identity._ReferenceId = reference;
    return identity;
  }

  async #query(object: Resolved, query: QueryInfo): Promise<Record<string, unknown> | null> {
    if (!object) return null;
    const select = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
    return object instanceof HostCollection
      ? this.#queryItems(object as HostCollection<HostObject>, select, query)
      : this.#queryProperties(object, select);
  }

  async #queryItems(
    collection: HostCollection<HostObject>,
    select: readonly string[],
    query: QueryInfo,
  ): Promise<Record<string, unknown>> {
    const own = select.filter((name) => /^count$/i.test(name));
    const ofItems = select
      .filter((name) => !own.includes(name))
      .map((name) => name.replace(/^items(\/|$)/i, '') || '*');
    const skip = query.Skip ?? 0;
    const items = collection.items.slice(skip, query.Top ? skip + query.Top : undefined);
    const found: unknown[] = [];
    for (const item of items) found.push(await this.#query(item, { Select: ofItems }));
    const answer: Record<string, unknown> = { _Items: found };
    if (own.length > 0) answer.Count = collection.items.length;
    return answer;
  }

  async #queryProperties(
    object: HostObject,
    select: readonly string[],
  ): Promise<Record<string, unknown>> {
    const answer = this.#identityOf(object) ?? {};
    const scalars = new Set<string>();
    const nested = new Map<string, string[]>();
    if (select.length === 0) for (const name of classOf(object).scalars) scalars.add(name);
    for (const name of select) {
      const slash = name.search(/[/.]/);
      if (slash >= 0) {
        const property = name.slice(0, slash);
        nested.set(property, [...(nested.get(property) ?? []), name.slice(slash + 1)]);
      } else if (name === '*' || name === '' || name === '$all') {
        for (const scalar of classOf(object).scalars) scalars.add(scalar);
      } else if (name !== '$none' && name !== 'isNullObject') {
        scalars.add(name);
      }
    }
    for (const name of scalars) {
      const value = read(object, name, this.profile);
      answer[wireName(name)] = value instanceof HostObject ? await this.#query(value, {}) : value;
    }
    for (const [name, names] of nested) {
      const value = read(object, name, this.profile);
      answer[wireName(name)] =
        value instanceof HostObject ? await this.#query(value, { Select: names }) : value;
    }
    return answer;
  }
}

/** Resolves the object paths of one batch, each once. */
class PathResolver {
  /** Excel's name of the path that could not be resolved. */
  failedAt: string | null = null;
  readonly #resolved = new Map<number, Resolved>();

  constructor(
    readonly batch: Batch,
    readonly dispatcher: Dispatcher,
  ) {}

  async resolve(id: number): Promise<Resolved> {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new ApiError('InvalidReference');
    const parent = path.ParentObjectPathId ? await this.resolve(path.ParentObjectPathId) : null;
    // Whatever hangs on a null object is a null object.
    const orphan = Boolean(path.ParentObjectPathId) && !parent;
    let object: Resolved = null;
    try {
      object = orphan ? null : await this.#follow(path, parent);
    } catch (error) {
      this.failedAt ??= parent
        ? `${classOf(parent).className}.${memberName(path.Name || 'getItem')}`
        : path.Name;
      throw error;
    }
    this.#resolved.set(id, object);
    return object;
  }

  async #follow(path: ObjectPathInfo, parent: Resolved): Promise<Resolved> {
    const { root, services } = this.dispatcher.options;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return root;
      case PathType.New: {
        const service = services?.[path.Name];
        if (!service) throw new ApiError('ApiNotFound');
        return service;
      }
      case PathType.Method:
      case PathType.Indexer: {
        if (!parent) return null;
        const name = path.ObjectPathType === PathType.Indexer ? 'GetItem' : path.Name;
        const args = await this.argumentsOf(path.ArgumentInfo);
        return asObject(await this.dispatcher.call(parent, name, args));
      }
      case PathType.Property:
        return parent ? asObject(read(parent, path.Name, this.dispatcher.profile)) : null;
      case PathType.Reference:
        return this.dispatcher.referenced(path.Name);
      default:
        return null;
    }
  }

  async argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const ids = info?.ReferencedObjectPathIds;
    if (!ids) return [...(info?.Arguments ?? [])];
    return Promise.all(
      (info?.Arguments ?? []).map((argument, index) => this.#dereference(argument, ids[index])),
    );
  }

  async #dereference(argument: unknown, id: unknown): Promise<unknown> {
    if (Array.isArray(argument) && Array.isArray(id)) {
      return Promise.all(argument.map((part, index) => this.#dereference(part, id[index])));
    }
    return typeof id === 'number' && id > 0 ? this.resolve(id) : argument;
  }

  /** Excel's name of what the action was about to touch. */
  async locate(action: ActionInfo): Promise<string> {
    const object = await this.resolve(action.ObjectPathId).catch(() => null);
    const className = object ? classOf(object).className : 'Workbook';
    return action.Name ? `${className}.${memberName(action.Name)}` : className;
  }
}

function asObject(value: unknown): Resolved {
  if (value === null || value === undefined || value instanceof HostObject) return value ?? null;
  throw new ApiError('GeneralException');
}

/** The client writes names in PascalCase, except those that start with an underscore. */
const memberName = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);

const wireName = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** A method that answers with data, not with an object or nothing, must see settled cells. */
const returnsData = (name: string): boolean => /^(GetCount|GetCellProperties|Check)/i.test(name);

function findMember(object: HostObject, name: string): PropertyDescriptor | null {
  for (
    let prototype: object | null = Object.getPrototypeOf(object);
    prototype && prototype !== HostObject.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found && name !== 'constructor') return found;
  }
  return null;
}

function notImplemented(object: HostObject, name: string): ApiError {
  const member = `${classOf(object).className}.${memberName(name)}`;
  return new ApiError('ApiNotFound', `${member}: the workbench does not implement this member.`);
}

function memberOf(object: HostObject, name: string, profile: Profile): string {
  const member = memberName(name);
  if (!findMember(object, member)) throw notImplemented(object, name);
  const { className } = classOf(object);
  const version = VERSIONS[className]?.[member];
  if (version && !hasSet(profile, 'ExcelApi', version)) {
    const needed = `${className}.${member}: needs ExcelApi ${version}.`;
    throw new ApiError('ApiNotFound', needed);
  }
  return member;
}

const VERSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = apiSets;

const read = (object: HostObject, name: string, profile: Profile): unknown =>
  (object as unknown as Record<string, unknown>)[memberOf(object, name, profile)];

function assign(object: HostObject, name: string, value: unknown, profile: Profile): void {
  const member = memberOf(object, name, profile);
  if (!findMember(object, member)?.set) throw notImplemented(object, name);
  (object as unknown as Record<string, unknown>)[member] = value;
}

function update(
  object: HostObject,
  state: Readonly<Record<string, unknown>>,
  profile: Profile,
): void {
  for (const [name, value] of Object.entries(state)) {
    const isSet = findMember(object, memberName(name))?.set;
    const current = isSet ? null : read(object, name, profile);
    if (current instanceof HostObject) update(current, value as Record<string, unknown>, profile);
    else assign(object, name, value, profile);
  }
}

/** A string of n characters has between n and 3n bytes in UTF-8: only the middle needs counting. */
function exceedsPayloadLimit(text: string): boolean {
  if (text.length > limits.payloadBytes) return true;
  if (text.length * 3 <= limits.payloadBytes) return false;
  return new TextEncoder().encode(text).length > limits.payloadBytes;
}

const httpStatuses: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  ServiceNotAvailable: 503,
};

const httpStatusOf = (code: ErrorCode): number => httpStatuses[code] ?? 400;

/** What a call left out at its end comes as null: the host's own defaults are for it. */
function withoutOmitted(args: readonly unknown[]): readonly unknown[] {
  return args.slice(0, args.findLastIndex((argument) => argument !== null) + 1);
}

function refusal(code: ErrorCode): string {
  const answer: BatchAnswer = {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: new ApiError(code).message, HttpStatusCode: httpStatusOf(code) },
  };
  return JSON.stringify(answer);
}
