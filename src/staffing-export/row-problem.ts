import type { Cell, Field } from './export-layout';

/** What can be wrong with a cell; the list of problems is grouped by this. */
export const ROW_PROBLEM_KINDS = [
  'title missing',
  'grade missing',
  'not a grade',
  'another pay scale',
  'two grades',
  'unknown funding',
  'unknown contract',
  'unknown station',
  'unknown vacancy',
  'not a date',
  'day or month first',
  'not a number of posts',
] as const;
export type RowProblemKind = (typeof ROW_PROBLEM_KINDS)[number];

/** What a cell should hold; wording turns it into a sentence with examples. */
export type ExpectedContent =
  | 'a title'
  | 'a grade'
  | 'a source of funds'
  | 'a kind of contract'
  | 'a duty station'
  | 'vacant or filled'
  | 'a number of posts'
  | 'a date';

/** A cell that could not be read. Its row is read as far as the other cells allow. */
export interface RowProblem {
  /** As Excel counts, from 1. */
  readonly row: number;
  /** The column's name in the header. */
  readonly column: string;
  /** From 0, within the range read. */
  readonly columnIndex: number;
  readonly field: Field;
  /** As written. */
  readonly value: Cell;
  readonly kind: RowProblemKind;
  readonly expected: ExpectedContent;
}
