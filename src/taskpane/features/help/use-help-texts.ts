import { usePane } from '../../pane-context';
import type { HelpTexts } from './texts/en';
import { helpTextsFor } from './texts/texts-for';

export function useHelpTexts(): HelpTexts {
  return helpTextsFor(usePane().wording);
}
