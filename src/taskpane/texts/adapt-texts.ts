import type { Wording } from '../../wording/wording';
import { englishAdapt } from './adapt-en';
import { spanishAdapt } from './adapt-es';
import { frenchAdapt } from './adapt-fr';

/** What the pane says about adapting a description, in one language. Loaded with the form. */
export interface AdaptTexts {
  readonly title: (genericTitle: string, grade: string) => string;
  readonly unit: string;
  readonly supervisor: string;
  readonly mainPurpose: string;
  readonly functionalTitle: string;
  readonly functionalHint: string;
  readonly officialName: string;
  readonly positionNumber: string;
  readonly blank: (number: number) => string;
  readonly choose: string;
  readonly keepAll: string;
  readonly keepWord: (word: string) => string;
  readonly leaveOut: string;
  readonly reword: (passage: string) => string;
  readonly backToText: (passage: string) => string;
  readonly backToDescription: string;
  readonly leftOut: (count: number) => string;
  readonly passage: (number: number) => string;
  readonly applies: (condition: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly addDuty: string;
  readonly addHint: string;
  readonly duty: (number: number) => string;
  readonly justification: (number: number) => string;
  readonly removeDuty: (number: number) => string;
  readonly underReview: string;
  readonly open: (count: number) => string;
  readonly finished: string;
  readonly forRows: (count: number) => string;
  readonly unfinished: (count: number) => string;
}

const TEXTS = { en: englishAdapt, fr: frenchAdapt, es: spanishAdapt };

export function adaptTextsFor(wording: Wording): AdaptTexts {
  return TEXTS[wording.locale](wording);
}
