import type { OpenWorkbook } from '../../../excel/workbook';
import { createStore, type Store } from '../../store';
import type { ReviewStore, ReviewView } from './review-store';

const views = new WeakMap<OpenWorkbook, Store<ReviewView>>();

/** What is known of the review, apart from what can be done with it: that is fetched later. */
export function reviewViewOf(workbook: OpenWorkbook): Store<ReviewView> {
  let view = views.get(workbook);
  if (!view) views.set(workbook, (view = createStore<ReviewView>({ kind: 'reading' })));
  return view;
}

/**
 * Fetches what can be done with the review of a workbook, and does it. Nothing happens where it cannot
 * be fetched or done: whoever opens the review hears of it there.
 */
export async function withReview(
  workbook: OpenWorkbook,
  act: (review: ReviewStore) => unknown,
): Promise<void> {
  try {
    const { reviewStoreOf } = await import('./review-store');
    await act(reviewStoreOf(workbook));
  } catch {
    // Said where the review is opened.
  }
}
