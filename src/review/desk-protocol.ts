import type { DeskSettings, ReviewDesk } from './review-desk';

/** What the pane asks of the worker: the calls of a desk, after the one that opens it. */
export type DeskCall =
  | { readonly method: 'open'; readonly args: readonly [settings: DeskSettings] }
  | {
      [Method in keyof ReviewDesk]: {
        readonly method: Method;
        readonly args: Readonly<Parameters<ReviewDesk[Method]>>;
      };
    }[keyof ReviewDesk];

/** Each call is answered once, in order. */
export type DeskAnswer = { readonly value: unknown } | { readonly failed: string };
