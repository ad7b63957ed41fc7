import type { Wording } from '../../wording/wording';
import { englishTexts } from './en';
import { spanishTexts } from './es';
import { frenchTexts } from './fr';
import type { PaneTexts } from './pane-texts';

const TEXTS = { en: englishTexts, fr: frenchTexts, es: spanishTexts };

export function textsFor(wording: Wording): PaneTexts {
  return TEXTS[wording.locale](wording);
}
