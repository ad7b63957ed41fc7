import type { Grade } from './grade';
import type { PlainDate } from './plain-date';

/** Regular budget, or any other source of funds. */
export type Funding = 'regular budget' | 'other';

/** The contracts that make a serving official (Art. 1 of both agreements), and all others. */
export type Contract = 'fixed-term' | 'without limit of time' | 'other';

export type Station = 'headquarters' | 'field';

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
}
