import { type ObligationWords } from '../../../wording/obligations/obligation-words';
import { obligationWords } from '../../../wording/obligations/words-for';
import { usePane } from '../../pane-context';
import type { DeadlinesTexts } from './texts/en';
import { deadlinesTextsFor } from './texts/texts-for';

/** The tab's own texts, loaded with the tab. */
export function useDeadlinesTexts(): {
  readonly texts: DeadlinesTexts;
  readonly words: ObligationWords;
} {
  const { wording } = usePane();
  return { texts: deadlinesTextsFor(wording), words: obligationWords(wording.locale) };
}
