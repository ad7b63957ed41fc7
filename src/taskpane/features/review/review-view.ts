import type { AddedFamily } from '../../../domain/job-description';
import type { WorkbookError } from '../../../excel/request/workbook-error';
import type { Joinable } from '../../../excel/review/open-review';
import type { Facets } from '../../../review/case-facets';
import type { LineProblem } from '../../../review/decision-lines';
import type { GradeChangeCount } from '../../../review/grade-change';
import type { ReviewCase } from '../../../review/review-case';
import type { ReviewDecision } from '../../../review/review-decision';
import { createStore } from '../../store';
import { onePerWorkbook } from '../../one-per-workbook';

/** What the reviewer answers about a case. */
export type Answer = Pick<ReviewDecision, 'target' | 'allocatedGrade' | 'positionNumber' | 'why'>;

/** What has just happened, to be said to whoever cannot see it. */
export type ReviewEvent =
  | {
      readonly kind: 'decided';
      readonly title: string;
      readonly answer: Answer;
      readonly positions: number;
      /** Cases of the same work that were answered with it. */
      readonly others: number;
      /** What it did to grades. */
      readonly changes: readonly GradeChangeCount[];
    }
  | { readonly kind: 'confirmed'; readonly positions: number }
  | { readonly kind: 'joined'; readonly decisions: number; readonly contradictions: number }
  /** Cases are with a colleague; `to` is null where they were taken back. */
  | {
      readonly kind: 'handed over';
      readonly cases: number;
      readonly positions: number;
      readonly to: string | null;
    }
  | { readonly kind: 'skipped' | 'undone'; readonly title: string }
  | { readonly kind: 'nothing proposed' | 'nothing to undo' | 'moved' | 'changed elsewhere' };

export interface OpenQueue {
  readonly kind: 'open';
  /** In the order in which they were read: deciding moves nothing. */
  readonly cases: readonly ReviewCase[];
  readonly facets: Facets;
  readonly skipped: ReadonlySet<string>;
  /** Key of the case that is looked at; null where the queue is empty. */
  readonly current: string | null;
  readonly problems: readonly LineProblem[];
  readonly joinable: readonly Joinable[];
  /** Families of later annexes, whatever their date. */
  readonly families: readonly AddedFamily[];
  readonly undoable: number;
  readonly happened: ReviewEvent | null;
  readonly error: WorkbookError | null;
}

export type ReviewView =
  | { readonly kind: 'reading' }
  | OpenQueue
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** What is known of the review, apart from what can be done with it: that is fetched later. */
export const reviewViewOf = onePerWorkbook(() => createStore<ReviewView>({ kind: 'reading' }));
