import { usePane } from '../../pane-context';
import type { ReviewTexts } from './texts/en';
import { reviewTextsFor } from './texts/texts-for';

/** The tab's own texts, loaded with the tab. */
export function useReviewTexts(): ReviewTexts {
  return reviewTextsFor(usePane().wording);
}
