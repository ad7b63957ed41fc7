import type { WorkbookProblem } from '../../src/excel/request/workbook-error';
import type { ErrorCode } from '../../src/workbench/api-error';
import type { Fault } from '../../src/workbench/dispatcher';
import { EXTENT, SEED } from '../extent';

/** What a user hears when it does not pass; several where it depends on what was being done. */
const PROBLEMS: Readonly<Record<ErrorCode, readonly WorkbookProblem[]>> = {
  AccessDenied: ['access denied', 'workbook protected'],
  ActivityLimitReached: ['busy'],
  ApiNotFound: ['not supported'],
  GeneralException: ['unknown'],
  InvalidArgument: ['unknown'],
  InvalidOperation: ['unknown', 'workbook protected'],
  InvalidOperationInCellEditMode: ['cell being edited'],
  InvalidReference: ['unknown'],
  ItemAlreadyExists: ['unknown'],
  ItemNotFound: ['sheet vanished', 'draft vanished', 'result vanished'],
  MemoryLimitReached: ['not enough memory'],
  NotImplemented: ['not supported'],
  RangeExceedsLimit: ['not enough memory'],
  RequestAborted: ['busy'],
  RequestPayloadSizeLimitExceeded: ['not enough memory'],
  ResponsePayloadSizeLimitExceeded: ['not enough memory'],
  ServiceNotAvailable: ['busy'],
  UnsupportedOperation: ['not supported'],
};

/** By what is done about them. */
const KINDS = {
  'too large': [
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
    'RangeExceedsLimit',
    'MemoryLimitReached',
  ],
  busy: ['ActivityLimitReached', 'ServiceNotAvailable', 'RequestAborted'],
  general: ['GeneralException'],
  'cell editing': ['InvalidOperationInCellEditMode'],
  final: [
    'AccessDenied',
    'ApiNotFound',
    'InvalidArgument',
    'InvalidOperation',
    'InvalidReference',
    'ItemAlreadyExists',
    'ItemNotFound',
    'NotImplemented',
    'UnsupportedOperation',
  ],
  'no answer': ['hang'],
} satisfies Record<string, Exclude<Fault, null>[]>;

export interface Script {
  readonly kind: string;
  /** The nth batch fails with the nth of them, and so on in turn; or each batch with each. */
  readonly faults: readonly Exclude<Fault, null>[];
  readonly when: 'before' | 'after';
  readonly howOften: 'once' | 'always';
}

const isThorough = EXTENT === 'all';

const EVERY = 12;

/** How to repeat what was tried, for whoever sees it fail. */
export const CHOSEN =
  EXTENT === 'some'
    ? `at every ${EVERY}th request, as FAULTS_SEED=${SEED} chose them`
    : 'at every request';

/**
 * Which requests of an action a script fails.
 *
 * @param turn another number for each script of each action, so that together they fail all.
 */
export function choosesRequest(turn: number): (nth: number) => boolean {
  return EXTENT === 'some' ? (nth) => (nth + turn + SEED) % EVERY === 0 : () => true;
}

/** Whether an action's tables are filtered while it fails; both where all is tried in turn. */
export const choosesFilter = (turn: number): boolean => (turn + SEED) % 2 === 0;

/** Instead of the batch, or in place of its answer; once, or from then on. */
export const SCRIPTS: readonly Script[] = Object.entries(KINDS).flatMap(([kind, all]) =>
  (isThorough ? all.map((fault) => [fault]) : [all]).flatMap((faults) =>
    (['before', 'after'] as const).flatMap((when) =>
      (['once', 'always'] as const).map((howOften) => ({ kind, faults, when, howOften })),
    ),
  ),
);

/** How a user hears of a fault, whatever was being done. */
export function problemsOf(fault: Exclude<Fault, null>): readonly WorkbookProblem[] {
  return fault === 'hang' ? ['no answer'] : PROBLEMS[fault];
}

const ALL = Object.values(KINDS).flat();

const mixed = (turn: number): readonly Script[] =>
  (['before', 'after'] as const).flatMap((when) =>
    (['once', 'always'] as const).map((howOften) => ({
      kind: 'mixed',
      faults: [...ALL.slice(turn), ...ALL.slice(0, turn)],
      when,
      howOften,
    })),
  );

/**
 * For what is written like something else that gets all of them: each request fails in each way,
 * with another fault at each request.
 */
export const FEW: readonly Script[] = isThorough ? SCRIPTS : mixed(0);

/** The same with two faults at each request. */
export const MIXED: readonly Script[] = isThorough ? SCRIPTS : [...mixed(0), ...mixed(8)];
