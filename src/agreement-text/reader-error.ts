/** Why a file could not be read as an agreement. */
export const READER_PROBLEMS = [
  'empty',
  /** Neither text, Word nor PDF: a picture, a workbook, a program. */
  'wrong kind',
  'old Word',
  'too large',
  'too many pages',
  /** Unpacks to more than a document can be. */
  'expands too far',
  'broken',
  'encrypted',
  /** A PDF that is pictures of pages, with no text in it. */
  'no text layer',
  /** Text without a clause or a description of either agreement. */
  'no agreement',
] as const;
export type ReaderProblem = (typeof READER_PROBLEMS)[number];

/** A refusal that the pane can put into words. Nothing was loaded. */
export class ReaderError extends Error {
  constructor(
    readonly problem: ReaderProblem,
    readonly fileName: string,
    options?: { readonly cause: unknown },
  ) {
    super(`${problem}: ${fileName}`, options);
    this.name = 'ReaderError';
  }
}
