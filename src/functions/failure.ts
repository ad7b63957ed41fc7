/**
 * `not available` (#N/A): a cell lacks a fact or holds something unusable. `invalid value`
 * (#VALUE!): the arguments do not fit together.
 */
export type FailureKind = 'not available' | 'invalid value';

/** An error that belongs into one cell, with the sentence that Excel shows beside it. */
export class Failure {
  constructor(
    readonly kind: FailureKind,
    readonly message: string,
  ) {}

  /** An error that an argument already carried. */
  static carriedOver(cell: unknown): Failure {
    const text =
      typeof cell === 'object' ? (cell as { basicValue?: unknown } | null)?.basicValue : cell;
    return text === '#VALUE!'
      ? new Failure('invalid value', String(text))
      : new Failure('not available', String(text));
  }
}

/** A number that Excel shows by a format of its own, such as a date. */
export interface FormattedNumber {
  readonly type: 'FormattedNumber';
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** What a custom function may put into a cell. The empty string is a blank. */
export type CellAnswer = string | number | boolean | Failure | FormattedNumber | EntityCard;

/** A card that opens from the cell; `text` is what the cell shows. */
export interface EntityCard {
  readonly type: 'Entity';
  readonly text: string;
  readonly properties: Readonly<Record<string, EntityProperty>>;
}

export type EntityProperty =
  | { readonly type: 'String'; readonly basicValue: string }
  | { readonly type: 'Double'; readonly basicValue: number }
  | { readonly type: 'Boolean'; readonly basicValue: boolean };
