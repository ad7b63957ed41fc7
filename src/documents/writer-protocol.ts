import type { DocumentKind } from './document-kind';
import type { TemplateProblem } from './template/template-problem';
import type { WritingJob, Written } from './write-documents';

/** What the pane asks of the worker; one thing, then the worker ends. */
export type WriterCall =
  | { readonly ask: 'check'; readonly kind: DocumentKind; readonly template: Uint8Array }
  | { readonly ask: 'write'; readonly job: WritingJob };

export type WriterAnswer =
  | { readonly said: 'done so far'; readonly count: number }
  | { readonly said: 'checked'; readonly fields: readonly string[] }
  | { readonly said: 'written'; readonly written: Written }
  | { readonly said: 'refused'; readonly problems: readonly TemplateProblem[] }
  | { readonly said: 'failed'; readonly message: string };
