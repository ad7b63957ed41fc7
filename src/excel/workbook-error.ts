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
  'busy',
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

const PROBLEM_BY_CODE: Readonly<Record<string, WorkbookProblem>> = {
  ItemNotFound: 'sheet vanished',
  ActivityLimitReached: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  InvalidOperationInCellEditMode: 'busy',
  MemoryLimitReached: 'not enough memory',
  RequestPayloadSizeLimitExceeded: 'not enough memory',
  ResponsePayloadSizeLimitExceeded: 'not enough memory',
  RangeExceedsLimit: 'not enough memory',
  ApiNotFound: 'not supported',
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
