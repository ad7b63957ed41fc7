import { usePane } from '../../pane-context';
import type { LettersTexts } from './texts/en';
import { lettersTextsFor } from './texts/texts-for';

export function useLettersTexts(): LettersTexts {
  return lettersTextsFor(usePane().wording);
}
