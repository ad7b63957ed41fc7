import { textsIn } from '../../../texts/texts-in';
import { englishHelp } from './en';
import { spanishHelp } from './es';
import { frenchHelp } from './fr';

export const helpTextsFor = textsIn({ en: englishHelp, fr: frenchHelp, es: spanishHelp });
