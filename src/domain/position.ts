import type { ReadingId } from './citation';
import type { Office } from './description-facts';
import type { Grade } from './grade';
import type { PlainDate } from './plain-date';

/** Regular budget, or any other source of funds. */
export type Funding = 'regular budget' | 'other';

/** The contracts that make a serving official (Art. 1 of both agreements), and all others. */
export type Contract = 'fixed-term' | 'without limit of time' | 'other';

export type Station = 'headquarters' | 'field';

/** Cells of a row whose content must not pass for nothing where it cannot be read. */
export const FACT_CELLS = [
  'grade',
  'personal grade',
  'allocated grade',
  'vacancy',
  'contract',
  'funding',
  'duty station',
  'assignment date',
] as const;
export type FactCell = (typeof FACT_CELLS)[number];

/** What stands in a cell that could not be read. */
export interface UnreadCell {
  /** As written, cut where it is long. */
  readonly value: string;
  /** Our reading of why nobody guesses at it, where the texts leave it open. */
  readonly question: ReadingId | null;
}

/** The date on which 2019 Art. 1 looks at the contract, as HR entered it, and what the row says. */
export interface CutOff {
  readonly on: PlainDate;
  /** Whether the contract of the export includes it; null where the export does not date contracts. */
  readonly held: boolean | null;
}

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
  /** Whether the row names somebody who holds the position; null where it has no such column. */
  readonly incumbentNamed: boolean | null;
  readonly contract: Contract | null;
  /** Absent where no cut-off date was entered. */
  readonly cutOff?: CutOff;
  readonly funding: Funding | null;
  readonly station: Station | null;
  /** The kind of office that its unit or its station names; absent where neither says so. */
  readonly office?: Office;
  readonly formerFamily: string | null;
  /** When the new description is assigned to the incumbent, where the row says so itself. */
  readonly assignedOn: PlainDate | null;
  /** Cells that hold something, but nothing that could be read; their facts are null. */
  readonly unread?: Readonly<Partial<Record<FactCell, UnreadCell>>>;
}
