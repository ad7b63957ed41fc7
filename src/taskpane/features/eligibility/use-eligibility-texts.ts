import { usePane } from '../../pane-context';
import { textsIn } from '../../texts/texts-in';
import { englishEligibility } from './texts/en';
import { spanishEligibility } from './texts/es';
import { frenchEligibility } from './texts/fr';

const textsFor = textsIn({ en: englishEligibility, fr: frenchEligibility, es: spanishEligibility });

export const useEligibilityTexts = () => textsFor(usePane().wording);
