import type { FollowUp } from '../../deadlines/follow-up';
import type { FollowUpCandidates } from './follow-up-candidates';
import type { FollowUpsReading } from './follow-up-lines';

/** The table as it was read. */
export interface FollowUpSheet extends FollowUpsReading {
  /** The first line's row on the sheet, as Excel counts. */
  readonly firstSheetRow: number;
  /** The line in which the user has the active cell. */
  readonly selected: number | null;
}

export type FollowUpScope = 'all' | 'selected rows';

export interface FollowUpsCreated extends Omit<FollowUpCandidates, 'followUps'> {
  readonly added: number;
  /** They stand in the table already. */
  readonly known: number;
}

/** A line of the table, by what stood in it when it was read. */
export interface FollowUpRef {
  readonly row: number;
  readonly found: FollowUp;
}

/** What it takes to empty again the cells that a recording filled. */
export interface FollowUpUndo {
  readonly ref: FollowUpRef;
  readonly cells: readonly { readonly column: string; readonly written: string | number }[];
}

/** The line is no longer what was read, or a cell to be written holds something by now. */
export class FollowUpMoved extends Error {
  override readonly name = 'FollowUpMoved';
}
