import type { AgreementReading } from './read-agreement';
import type { ReaderProblem } from './reader-error';

export interface ReaderRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

export type ReaderAnswer =
  | { readonly answer: 'read'; readonly reading: AgreementReading }
  | { readonly answer: 'refused'; readonly problem: ReaderProblem };
