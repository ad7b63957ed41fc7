import { textsIn } from '../../../texts/texts-in';
import { englishAdapt } from './en';
import { spanishAdapt } from './es';
import { frenchAdapt } from './fr';

export const adaptTextsFor = textsIn({ en: englishAdapt, fr: frenchAdapt, es: spanishAdapt });
