import { usePane } from '../../pane-context';
import { textsIn } from '../../texts/texts-in';
import { englishOutcomes } from './texts/en';
import { spanishOutcomes } from './texts/es';
import { frenchOutcomes } from './texts/fr';

const textsFor = textsIn({ en: englishOutcomes, fr: frenchOutcomes, es: spanishOutcomes });

export const useOutcomesTexts = () => textsFor(usePane().wording);
