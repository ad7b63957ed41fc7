/** What can stand in the way of reading or writing a workbook, as a user would name it. */
export const PROBLEMS = [
  /** The source sheet was deleted. */
  'sheet vanished',
  'result vanished',
  /** Nothing below the header. */
  'no positions',
  /** Sheets cannot be added, because the structure of the workbook is protected. */
  'workbook protected',
  /** The sheet with the last result is protected, so it cannot be replaced. */
  'result protected',
  /** A sheet of the user's own stands where the result would go. */
  'result name taken',
  /** Source and result columns together exceed a sheet's width. */
  'too many columns',
  /** The source was edited while it was being mapped, so the result would be of neither state. */
  'source edited',
  /** The sheet on which the result was being built was deleted during the run. */
  'draft vanished',
  /** A sheet of the user's own has the name of that sheet. */
  'draft name taken',
  'run under way',
  'busy',
  'cell being edited',
  /** Excel took a request and never answered: what it did of it cannot be known. */
  'no answer',
  /** The same while the finished result was taking its place. */
  'end unknown',
  /** A change failed half way, and Excel does not let it be put back yet. */
  'not taken back',
  'access denied',
  'not enough memory',
  'not supported',
  'unknown',
] as const;
export type WorkbookProblem = (typeof PROBLEMS)[number];

/** An error that the pane can put into words. `where` names the sheet or table concerned. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    readonly where: string,
    options?: { readonly cause: unknown },
  ) {
    super(`${problem}: ${where}`, options);
    this.name = 'WorkbookError';
  }
}

/** A result is there, but one of our columns is not: somebody took it out or renamed it. */
export class ResultWithoutColumns extends WorkbookError {
  constructor(table: string) {
    super('result vanished', table);
  }
}

const PROBLEM_BY_CODE: Readonly<Record<string, WorkbookProblem>> = {
  ItemNotFound: 'sheet vanished',
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  InvalidOperationInCellEditMode: 'cell being edited',
  NoAnswer: 'no answer',
  AccessDenied: 'access denied',
  MemoryLimitReached: 'not enough memory',
  RequestPayloadSizeLimitExceeded: 'not enough memory',
  ResponsePayloadSizeLimitExceeded: 'not enough memory',
  RangeExceedsLimit: 'not enough memory',
  ApiNotFound: 'not supported',
  NotImplemented: 'not supported',
  UnsupportedOperation: 'not supported',
};

/** The code of an error of Office.js; null for any other. */
export function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

/** @param where the sheet that was being worked on. */
export function toWorkbookError(error: unknown, where: string): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const problem = PROBLEM_BY_CODE[codeOf(error) ?? ''] ?? 'unknown';
  return new WorkbookError(problem, where, { cause: error });
}
