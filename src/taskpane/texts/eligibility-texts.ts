import type { WorkbookProblem } from '../../excel/workbook-error';
import type { CandidateFact } from '../../staffing-export/candidate-columns';
import type { Notice } from './pane-texts';

/** What the pane says about candidates and about formulas, in one language. */
export interface EligibilityTexts {
  readonly empty: (sheet: string) => Notice;
  readonly noHeader: (sheet: string) => Notice;
  readonly noCandidates: (sheet: string) => Notice;
  readonly result: (sheet: string) => Notice;
  readonly isProtected: (sheet: string) => Notice;

  readonly counting: string;
  readonly candidates: (count: number) => string;

  readonly fact: Readonly<Record<CandidateFact, string>>;
  readonly optional: (known: number, all: number) => string;
  readonly notKnown: string;
  readonly columns: string;
  readonly sameForAll: string;
  /** One value for all candidates, such as a grade. */
  readonly all: (value: string) => string;
  readonly allYears: string;
  readonly yearsOfAll: (fact: string) => string;
  readonly missing: (facts: string) => string;
  readonly noColumn: string;

  readonly unknownWords: (count: number) => string;
  readonly unknownExplain: string;
  readonly unknownWord: (word: string, fact: string) => string;
  readonly moreWords: (count: number) => string;

  readonly others: string;
  readonly othersExplain: string;
  readonly otherColumn: (fact: string, column: string) => string;

  readonly insert: string;
  readonly insertAgain: string;
  readonly inserting: string;
  readonly writes: string;
  readonly taken: (address: string, free: string) => Notice;
  readonly insertAt: (address: string) => string;

  readonly answers: string;
  readonly calculating: (count: number) => string;
  readonly eligible: string;
  readonly notEligible: string;
  readonly undecided: string;
  readonly undecidedExplain: string;

  readonly mend: {
    readonly search: string;
    readonly searching: string;
    readonly nothing: Notice;
    readonly found: (cells: number) => Notice;
    readonly skipped: (sheets: string) => string;
    readonly start: string;
    readonly mending: string;
    readonly mended: (cells: number) => Notice;
    readonly stillBroken: (cells: number) => Notice;
    readonly protectedSheets: (sheets: string) => string;
  };

  readonly error: (problem: WorkbookProblem, where: string) => Notice;
}
