import type { FileItem } from '../../../agreements/professional-2023/personal-file';
import type { AgendaFilter, FollowUpEntry } from '../../../deadlines/agenda';
import type { Recording, RecordRefusal } from '../../../deadlines/record-event';
import type { PlainDate } from '../../../domain/plain-date';
import type { FollowUpProblem } from '../../../excel/deadlines/follow-up-lines';
import type { FollowUpsCreated, FollowUpScope } from '../../../excel/deadlines/follow-up-ref';
import type { WorkbookError } from '../../../excel/request/workbook-error';
import { createStore } from '../../store';
import { onePerWorkbook } from '../../one-per-workbook';

/** What has just happened. */
export type Happened =
  | { readonly kind: 'recorded'; readonly entry: FollowUpEntry; readonly recording: Recording }
  | { readonly kind: 'filed'; readonly entry: FollowUpEntry; readonly item: FileItem }
  | { readonly kind: 'undone'; readonly positionNumber: string }
  | { readonly kind: 'refused'; readonly refusal: RecordRefusal }
  | { readonly kind: 'created'; readonly result: FollowUpsCreated; readonly scope: FollowUpScope }
  | { readonly kind: 'moved' };

export interface OpenFollowUps {
  readonly kind: 'open';
  /** False where the workbook has no table of follow-ups yet. */
  readonly hasTable: boolean;
  readonly today: PlainDate;
  readonly entries: readonly FollowUpEntry[];
  readonly problems: readonly FollowUpProblem[];
  readonly firstSheetRow: number;
  readonly filter: AgendaFilter;
  /** Key of the follow-up that is looked at. */
  readonly current: string | null;
  readonly undoable: number;
  readonly happened: Happened | null;
  readonly error: WorkbookError | null;
}

export type FollowUpsView =
  | { readonly kind: 'reading' }
  | OpenFollowUps
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** What is known of the follow-ups, apart from what can be done with them: that is fetched later. */
export const followUpsViewOf = onePerWorkbook(() =>
  createStore<FollowUpsView>({ kind: 'reading' }),
);
