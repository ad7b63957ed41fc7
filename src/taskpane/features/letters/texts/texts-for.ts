import { textsIn } from '../../../texts/texts-in';
import { englishLetters } from './en';
import { spanishLetters } from './es';
import { frenchLetters } from './fr';

export const lettersTextsFor = textsIn({
  en: englishLetters,
  fr: frenchLetters,
  es: spanishLetters,
});
