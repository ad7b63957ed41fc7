import { textsIn } from '../../../texts/texts-in';
import { englishWhatIf } from './en';
import { spanishWhatIf } from './es';
import { frenchWhatIf } from './fr';

export const whatIfTextsFor = textsIn({ en: englishWhatIf, fr: frenchWhatIf, es: spanishWhatIf });
