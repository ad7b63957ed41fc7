import { openReview, type Review } from './open-review';
import { loadReviewer, saveReviewer } from './remember-reviewer';

/** What the pane asks of the workbook for reviewing. */
export interface ReviewWorkbook {
  openReview(displayLanguage: string): Promise<Review>;
  loadReviewer(): Promise<string>;
  saveReviewer(name: string): Promise<void>;
}

export const reviewWorkbook: ReviewWorkbook = { openReview, loadReviewer, saveReviewer };
