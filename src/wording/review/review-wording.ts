import { rememberFor } from '../../domain/remember';
import type { Wording } from '../wording';
import { englishReview } from './en';
import { spanishReview } from './es';
import { frenchReview } from './fr';
import type { ReviewPhrases } from './review-phrases';

const PHRASES = { en: englishReview, fr: frenchReview, es: spanishReview };

export const reviewPhrasesOf: (wording: Wording) => ReviewPhrases = rememberFor(
  (wording: Wording) => PHRASES[wording.locale](wording),
);
