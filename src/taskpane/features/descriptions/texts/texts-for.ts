import { textsIn } from '../../../texts/texts-in';
import { englishDescriptions } from './en';
import { spanishDescriptions } from './es';
import { frenchDescriptions } from './fr';

export const descriptionsTextsFor = textsIn({
  en: englishDescriptions,
  fr: frenchDescriptions,
  es: spanishDescriptions,
});
