import type { LineProblem } from '../../review/decision-lines';
import type { Likelihood } from '../../review/likelihood';
import type { CaseState } from '../../review/review-case';
import type { Notice } from './pane-texts';

/** What the pane says in a review, in one language. */
export interface ReviewTexts {
  readonly reading: string;
  readonly noResult: Notice;
  readonly moved: Notice;

  readonly who: {
    readonly explain: string;
    readonly label: string;
    readonly start: string;
    readonly signed: (name: string) => string;
    readonly change: string;
  };

  readonly left: (cases: number) => string;
  readonly decided: (cases: number) => string;
  readonly unverified: (positions: number) => string;
  readonly done: Notice;
  readonly noneLeft: Record<CaseState, string>;

  readonly positions: (count: number) => string;
  readonly exceptions: (count: number) => string;
  readonly proposed: string;
  readonly nothingProposed: string;
  readonly likelihood: Readonly<Record<Likelihood, string>>;
  readonly figures: (confidence: string, tier: string) => string;
  readonly decidedBadge: (by: string, on: string) => string;
  readonly facts: (education: string, years: string) => string;
  readonly outcome: (outcomes: string) => string;
  readonly contradicting: (by: string, on: string, answer: string) => string;

  readonly others: string;
  readonly byWords: (words: readonly string[]) => string;
  readonly noneFits: string;
  readonly search: string;
  readonly found: (count: number) => string;
  readonly note: string;
  readonly scope: string;
  readonly allPositions: (count: number) => string;
  readonly onePosition: (number: string) => string;

  readonly accept: string;
  readonly skip: string;
  readonly undo: string;
  readonly keys: string;
  readonly keyList: readonly (readonly [key: string, does: string])[];

  readonly said: {
    readonly decided: (title: string, answer: string, positions: string) => string;
    readonly skipped: (title: string) => string;
    readonly undone: (title: string) => string;
    readonly chooseFirst: string;
    readonly nothingToUndo: string;
  };

  readonly queue: string;
  readonly narrow: string;
  readonly changedOnly: string;
  readonly show: string;
  readonly state: Readonly<Record<CaseState, string>>;
  readonly facet: Readonly<Record<'family' | 'tier' | 'grade' | 'station', string>>;
  readonly all: string;
  readonly withCount: (label: string, count: number) => string;

  readonly bands: {
    readonly title: string;
    readonly explain: string;
    readonly above: string;
    readonly none: string;
    readonly held: (cases: number, positions: number) => string;
    readonly look: (family: string) => string;
    readonly sample: (shown: number, cases: number) => string;
    readonly confirm: (positions: number) => string;
    readonly why: (confidence: string, shown: number, cases: number) => string;
    readonly confirmed: (positions: number) => string;
  };

  readonly join: {
    readonly found: (sheet: string, decisions: number, contradictions: number) => Notice;
    readonly start: string;
    readonly joined: (decisions: number, contradictions: number) => string;
  };

  readonly problems: (count: number) => string;
  readonly problemsExplain: string;
  readonly problem: (line: number, column: string, value: string, expected: string) => string;
  readonly expected: Readonly<Record<LineProblem['expected'], string>>;
}
