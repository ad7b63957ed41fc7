import { obligationWords, type ObligationWords } from '../../../wording/obligation-words';
import type { Wording } from '../../../wording/wording';
import { usePane } from '../../pane-context';
import { englishCases } from '../../texts/cases-en';
import { spanishCases } from '../../texts/cases-es';
import { frenchCases } from '../../texts/cases-fr';
import type { CasesTexts } from '../../texts/cases-texts';

const TEXTS = { en: englishCases, fr: frenchCases, es: spanishCases };
const textsByWording = new WeakMap<Wording, CasesTexts>();

/** The tab's own texts, loaded with the tab. */
export function useCasesTexts(): { readonly texts: CasesTexts; readonly words: ObligationWords } {
  const { wording } = usePane();
  let texts = textsByWording.get(wording);
  if (!texts) textsByWording.set(wording, (texts = TEXTS[wording.locale](wording)));
  return { texts, words: obligationWords(wording.locale) };
}
