/** The error codes of Excel's API that this host answers with. */
export type ErrorCode =
  | 'AccessDenied'
  | 'ActivityLimitReached'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MemoryLimitReached'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'ServiceNotAvailable'
  | 'UnsupportedOperation';

const messages: Record<ErrorCode, string> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'A resource with the same name or identifier already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MemoryLimitReached: 'The memory limit has been reached. Your action could not be completed.',
  NotImplemented: 'The requested feature is not implemented.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  ServiceNotAvailable: 'The service is unavailable.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
};

/** An error that Excel would answer a request with. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string = messages[code],
  ) {
    super(message);
    this.name = 'ApiError';
  }
}
