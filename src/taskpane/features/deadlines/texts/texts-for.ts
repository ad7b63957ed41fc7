import { textsIn } from '../../../texts/texts-in';
import { englishDeadlines } from './en';
import { spanishDeadlines } from './es';
import { frenchDeadlines } from './fr';

export const deadlinesTextsFor = textsIn({
  en: englishDeadlines,
  fr: frenchDeadlines,
  es: spanishDeadlines,
});
