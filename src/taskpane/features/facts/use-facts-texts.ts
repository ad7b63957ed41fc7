import { textsIn } from '../../texts/texts-in';
import { usePane } from '../../pane-context';
import { englishFacts } from './texts/en';
import { spanishFacts } from './texts/es';
import { frenchFacts } from './texts/fr';

const textsFor = textsIn({ en: englishFacts, fr: frenchFacts, es: spanishFacts });

export const useFactsTexts = () => textsFor(usePane().wording);
