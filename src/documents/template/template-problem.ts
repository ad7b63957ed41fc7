/** What is wrong with a template, with the field or file that it concerns. */
export type TemplateProblem =
  | { readonly kind: 'empty file' }
  | { readonly kind: 'too large'; readonly megabytes: number }
  | { readonly kind: 'not a Word document' }
  /** A .doc of Word 97 to 2003. */
  | { readonly kind: 'old format' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'macros' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'unknown field'; readonly field: string }
  | { readonly kind: 'missing field'; readonly field: string }
  /** A field of a list's items that stands outside the list. */
  | { readonly kind: 'outside its list'; readonly field: string; readonly list: string }
  /** A list or condition that is opened and not closed, or the other way round. */
  | { readonly kind: 'unbalanced'; readonly field: string }
  /** A brace that opens no field, or none that could be read. */
  | { readonly kind: 'unreadable field'; readonly field: string }
  /** A mail-merge field inside another field, or over several paragraphs. */
  | { readonly kind: 'merge field not convertible'; readonly field: string }
  /** Several letters in one document share its headers and footers. */
  | { readonly kind: 'field in header or footer'; readonly field: string };

/** A template that cannot be used, with all that is wrong with it. */
export class TemplateRefused extends Error {
  constructor(readonly problems: readonly TemplateProblem[]) {
    super(problems.map(({ kind }) => kind).join('; '));
    this.name = 'TemplateRefused';
  }
}
