import type { Review } from './open-review';
import { loadReviewer, saveReviewer } from './remember-reviewer';

/** What the pane asks of the workbook for reviewing. The code behind it is loaded when first asked. */
export interface ReviewWorkbook {
  openReview(displayLanguage: string): Promise<Review>;
  loadReviewer(): Promise<string>;
  saveReviewer(name: string): Promise<void>;
}

export const reviewWorkbook: ReviewWorkbook = {
  openReview: async (displayLanguage) =>
    (await import('./open-review')).openReview(displayLanguage),
  loadReviewer,
  saveReviewer,
};
