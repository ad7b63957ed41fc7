import type { Locale } from '../../src/wording/locale';

/** What our templates say, in one language; lists and rows of labels are sentences, too. */
export interface TemplateTexts {
  readonly assignment: { readonly intro: string } & Readonly<Record<string, unknown>>;
  readonly list: Readonly<Record<string, unknown>>;
  readonly description: Readonly<Record<string, unknown>>;
  readonly note: Readonly<Record<string, unknown>>;
}

export const TEMPLATE_TEXTS: Readonly<Record<Locale, TemplateTexts>>;
