import type { Grade } from './grade';
import type { PlainDate } from './plain-date';

/** Regular budget, or any other source of funds. */
export type Funding = 'regular budget' | 'other';

/** The contracts that make a serving official (Art. 1 of both agreements), and all others. */
export type Contract = 'fixed-term' | 'without limit of time' | 'other';

export type Station = 'headquarters' | 'field';

/** Cells of a row that may stand empty; what is written there must not pass for nothing. */
export const OPTIONAL_CELLS = ['personal grade', 'allocated grade', 'assignment date'] as const;
export type OptionalCell = (typeof OPTIONAL_CELLS)[number];

/** One row of a staffing export. Null stands for a fact that the export does not give. */
export interface Position {
  /** Row of the sheet, counted from 1 as Excel shows it. */
  readonly row: number;
  readonly number: string | null;
  readonly title: string;
  readonly grade: Grade | null;
  readonly personalGrade: Grade | null;
  /** Grade that HR wrote for the job under the new description. */
  readonly allocatedGrade: Grade | null;
  readonly vacant: boolean | null;
  readonly contract: Contract | null;
  readonly funding: Funding | null;
  readonly station: Station | null;
  readonly formerFamily: string | null;
  /** When the new description is assigned to the incumbent, where the row says so itself. */
  readonly assignedOn: PlainDate | null;
  /** Cells that hold something, but nothing that could be read; their facts are null. */
  readonly unread?: readonly OptionalCell[];
}
