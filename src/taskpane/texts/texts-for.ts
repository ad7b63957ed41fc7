import { englishTexts } from './en';
import { spanishTexts } from './es';
import { frenchTexts } from './fr';
import { textsIn } from './texts-in';

export const textsFor = textsIn({ en: englishTexts, fr: frenchTexts, es: spanishTexts });
