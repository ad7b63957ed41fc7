import type { Wording } from '../../../wording/wording';
import { usePane } from '../../pane-context';
import { englishReview } from '../../texts/review-en';
import { spanishReview } from '../../texts/review-es';
import { frenchReview } from '../../texts/review-fr';
import type { ReviewTexts } from '../../texts/review-texts';

const TEXTS = { en: englishReview, fr: frenchReview, es: spanishReview };
const textsByWording = new WeakMap<Wording, ReviewTexts>();

/** The tab's own texts, loaded with the tab. */
export function useReviewTexts(): ReviewTexts {
  const { wording } = usePane();
  let texts = textsByWording.get(wording);
  if (!texts) textsByWording.set(wording, (texts = TEXTS[wording.locale](wording)));
  return texts;
}
