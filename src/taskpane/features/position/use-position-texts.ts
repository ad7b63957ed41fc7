import { textsIn } from '../../texts/texts-in';
import { usePane } from '../../pane-context';
import { englishPosition } from './texts/en';
import { spanishPosition } from './texts/es';
import { frenchPosition } from './texts/fr';

const textsFor = textsIn({ en: englishPosition, fr: frenchPosition, es: spanishPosition });

export const usePositionTexts = () => textsFor(usePane().wording);
