import { usePane } from '../../pane-context';
import { lettersTextsFor, type LettersTexts } from '../../texts/letters-texts';

export function useLettersTexts(): LettersTexts {
  return lettersTextsFor(usePane().wording);
}
