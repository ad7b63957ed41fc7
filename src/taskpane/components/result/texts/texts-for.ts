import { textsIn } from '../../../texts/texts-in';
import { englishResult } from './en';
import { spanishResult } from './es';
import { frenchResult } from './fr';

export const resultTextsFor = textsIn({ en: englishResult, fr: frenchResult, es: spanishResult });
