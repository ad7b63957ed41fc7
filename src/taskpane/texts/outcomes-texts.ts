import type { ChangeKind } from '../../review/compare-results';
import type { Notice } from './pane-texts';

/** What the pane says about the result in figures, in one language. */
export interface OutcomesTexts {
  readonly title: string;
  readonly positions: (count: number) => string;
  readonly byFamily: string;
  readonly noResult: Notice;
  readonly show: string;
  readonly toMap: string;
  readonly refresh: string;

  readonly verification: string;
  /** What a row owes a verification for. */
  readonly verificationExplain: string;
  readonly verified: string;
  readonly proposals: string;

  readonly summary: {
    readonly write: string;
    readonly writing: string;
    readonly written: (sheet: string) => Notice;
    readonly withoutCharts: string;
  };

  readonly since: {
    readonly title: string;
    readonly comparing: string;
    readonly nothingBefore: string;
    readonly how: string;
    readonly kind: Readonly<Record<ChangeKind, string>>;
    readonly any: string;
    readonly unchanged: (unchanged: number, inBoth: number) => string;
    readonly comparedOn: (date: string) => string;
    readonly nothingChanged: string;
    readonly marksKept: (count: number) => string;
    readonly marksLost: (count: number) => string;
    readonly blank: (earlier: number, now: number) => string;
    readonly repeated: (numbers: number) => string;
    readonly fewInCommon: Notice;
    readonly leftOff: (lines: number) => string;
    readonly noNumbers: Readonly<Record<'earlier' | 'now', Notice>>;
    readonly failed: string;
    readonly unlisted: string;
    readonly compareWith: (sheet: string) => string;
    readonly review: string;
  };
}
