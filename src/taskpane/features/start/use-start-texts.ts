import { textsIn } from '../../texts/texts-in';
import { usePane } from '../../pane-context';
import { englishStart } from './texts/en';
import { spanishStart } from './texts/es';
import { frenchStart } from './texts/fr';

const textsFor = textsIn({ en: englishStart, fr: frenchStart, es: spanishStart });

export const useStartTexts = () => textsFor(usePane().wording);
