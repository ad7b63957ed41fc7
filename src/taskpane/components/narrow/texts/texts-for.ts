import { textsIn } from '../../../texts/texts-in';
import { englishNarrowing } from './en';
import { spanishNarrowing } from './es';
import { frenchNarrowing } from './fr';

export const narrowingTextsFor = textsIn({
  en: englishNarrowing,
  fr: frenchNarrowing,
  es: spanishNarrowing,
});
