import { usePane } from '../../pane-context';
import type { WhatIfTexts } from './texts/en';
import { whatIfTextsFor } from './texts/texts-for';

export function useWhatIfTexts(): WhatIfTexts {
  return whatIfTextsFor(usePane().wording);
}
