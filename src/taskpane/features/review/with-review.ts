import type { OpenWorkbook } from '../../../excel/workbook';
import type { ReviewStore } from './review-store';

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
