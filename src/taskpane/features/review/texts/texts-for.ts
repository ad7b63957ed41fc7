import { textsIn } from '../../../texts/texts-in';
import { englishReview } from './en';
import { spanishReview } from './es';
import { frenchReview } from './fr';

export const reviewTextsFor = textsIn({ en: englishReview, fr: frenchReview, es: spanishReview });
