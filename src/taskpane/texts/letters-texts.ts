import type { DocumentKind } from '../../documents/document-kind';
import type { Exclusion } from '../../documents/letters/addressees';
import type { TemplateProblem } from '../../documents/template/template-problem';
import type { Packing } from '../../documents/write-documents';
import type { Locale } from '../../wording/locale';
import type { Wording } from '../../wording/wording';
import { englishLetters } from './letters-en';
import { spanishLetters } from './letters-es';
import { frenchLetters } from './letters-fr';
import type { Notice } from './pane-texts';

/** What the pane says about letters, in one language. Loaded with the tab. */
export interface LettersTexts {
  readonly kindLabel: string;
  readonly kind: Readonly<Record<DocumentKind, string>>;
  readonly kindHint: Readonly<Record<DocumentKind, string>>;

  readonly who: string;
  readonly getOne: Readonly<Record<'letter of assignment' | 'list for director', string>>;
  readonly documents: (count: number) => string;
  readonly getNone: string;
  readonly excluded: Readonly<Record<Exclusion, string>>;
  readonly nobody: Readonly<Record<'nothing verified' | 'nobody', Notice>>;
  readonly lacks: Readonly<Record<'incumbent' | 'organizational unit', Notice>>;
  readonly toReview: string;
  readonly toMap: string;
  readonly otherDate: (count: number) => Notice;

  readonly language: string;
  readonly languages: Readonly<Record<Locale, string>>;
  readonly letterDate: string;
  readonly hrPartner: string;
  readonly hrPartnerHint: string;
  readonly signatory: string;
  readonly packing: string;
  readonly packings: Readonly<Record<Packing, string>>;

  readonly template: {
    readonly title: (name: string) => string;
    readonly ours: string;
    readonly choose: string;
    readonly saveOurs: string;
    readonly backToOurs: string;
    readonly checking: string;
    readonly kept: string;
    readonly notKept: string;
    readonly fields: (count: number) => string;
    readonly available: string;
    readonly obligatory: string;
    readonly syntax: string;
    readonly refused: (name: string) => string;
    readonly problem: (problem: TemplateProblem) => string;
  };

  readonly write: Readonly<Record<DocumentKind, string>>;
  readonly writing: (done: number, total: number) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly written: (count: number) => string;
  readonly saveAgain: (file: string) => string;
  readonly failed: Notice;

  readonly merge: {
    readonly write: string;
    readonly hint: string;
    /** In place of files, where the pane can save none. */
    readonly noDownload: Notice;
    readonly written: (rows: number) => Notice;
    readonly taken: (sheet: string) => Notice;
  };

  readonly broadcast: {
    readonly family: string;
    readonly link: string;
    readonly linkHint: string;
    readonly effectiveOn: string;
    readonly effectiveHint: string;
    readonly text: (language: string) => string;
    readonly copy: (language: string) => string;
    readonly copied: (language: string) => string;
    readonly notCopied: string;
  };

  readonly adapted: { readonly where: Notice; readonly toDescriptions: string };
}

const TEXTS = { en: englishLetters, fr: frenchLetters, es: spanishLetters };

export function lettersTextsFor(wording: Wording): LettersTexts {
  return TEXTS[wording.locale](wording);
}
