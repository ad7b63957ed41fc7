import type { Again } from '../../excel/find-leftover';
import type { Waiting } from '../../excel/with-retry';
import type { WorkbookProblem } from '../../excel/workbook-error';
import type { Contract, Funding, Station } from '../../domain/position';
import type { AssignableField } from '../../staffing-export/assign-values';
import type { Field } from '../../staffing-export/export-layout';
import type { DateOrder } from '../../staffing-export/read-date';
import type { ExpectedContent, RowProblemKind } from '../../staffing-export/row-problem';
import type { SkippedRow } from '../../staffing-export/skip-row';
import type { EligibilityTexts } from './eligibility-texts';
import type { OutcomesTexts } from './outcomes-texts';

/** What happened, and what to do about it. */
export interface Notice {
  readonly what: string;
  readonly next: string;
}

/** All that the pane says in one language. Names of sheets and columns come in as they are. */
export interface PaneTexts {
  readonly tab: {
    readonly map: string;
    readonly review: string;
    readonly outcomes: string;
    readonly eligibility: string;
    readonly cases: string;
    readonly letters: string;
    readonly descriptions: string;
  };
  readonly pane: string;
  /** Said while a part of the pane is fetched. */
  readonly loading: string;
  /** Stands for a place that an error cannot name. */
  readonly workbook: string;
  readonly close: string;
  readonly tryAgain: string;

  readonly welcome: {
    readonly title: string;
    readonly lines: readonly [string, string, string];
    readonly sample: string;
    readonly dismiss: string;
  };

  readonly source: {
    readonly looking: string;
    readonly empty: (sheet: string) => Notice;
    readonly noHeader: (sheet: string) => Notice;
    readonly noTitle: (sheet: string) => Notice;
    readonly noPositions: (sheet: string) => Notice;
    readonly result: (sheet: string) => Notice;
    readonly positions: (count: number) => string;
    readonly positionsAtLeast: (count: number) => string;
    readonly counting: string;
    readonly where: (address: string, table: string | null) => string;
    readonly isProtected: string;
  };

  readonly tables: {
    readonly which: (count: number) => string;
    readonly hint: string;
    readonly leftOut: (count: number) => string;
  };

  readonly columns: {
    readonly recognised: (recognised: number, all: number) => string;
    readonly meaningOf: (column: string) => string;
    readonly notUsed: string;
    readonly blank: string;
    readonly field: Readonly<Record<Field, string>>;
  };

  readonly values: {
    readonly unknown: (count: number) => string;
    readonly settled: (count: number) => string;
    readonly explain: string;
    readonly rows: (count: number) => string;
    readonly meaningOf: (value: string) => string;
    readonly leaveUnknown: string;
    readonly more: (count: number) => string;
    readonly missingColumn: (count: number) => string;
    readonly allPositions: Readonly<Record<AssignableField, string>>;
    readonly funding: Readonly<Record<Funding, string>>;
    readonly contract: Readonly<Record<Contract, string>>;
    readonly 'duty station': Readonly<Record<Station, string>>;
  };

  readonly reading: {
    readonly label: string;
    readonly headquarters: string;
    readonly headquartersHint: string;
    readonly dateOrder: string;
    readonly reported: string;
    readonly order: Readonly<Record<DateOrder, string>>;
  };

  readonly date: { readonly label: string; readonly hint: string };
  readonly effect: { readonly label: string; readonly hint: string };

  readonly run: {
    readonly start: string;
    readonly writes: (resultSheet: string) => string;
    readonly running: (sheet: string) => string;
    readonly progress: (done: number, total: number) => string;
    readonly rate: (rowsPerSecond: number) => string;
    readonly timeLeft: (seconds: number) => string;
    readonly finishing: string;
    readonly cancel: string;
    readonly cancelled: Notice;
    readonly waiting: Readonly<Record<Waiting, Notice>>;
    readonly tidying: string;
    readonly notTidied: (draftSheet: string) => string;
    readonly leftover: {
      readonly found: (draftSheet: string, source: string) => string;
      readonly next: Readonly<Record<Again['kind'], (source: string) => string>>;
      readonly startAgain: string;
      readonly remove: string;
    };
    readonly error: Readonly<Record<WorkbookProblem, (where: string) => Notice>>;
  };

  readonly result: {
    readonly mapped: (count: number) => string;
    readonly from: (sheet: string, seconds: number) => string;
    readonly backTo: (sheet: string) => string;
    readonly selectRows: (count: number, what: string) => string;
    readonly needReview: string;
    readonly problems: string;
    readonly problem: Readonly<Record<RowProblemKind, string>>;
    readonly inColumn: (problem: string, column: string) => string;
    readonly listProblems: string;
    readonly expected: Readonly<Record<ExpectedContent, string>>;
    readonly problemCell: (row: number, value: string) => string;
    readonly moreProblems: (count: number) => string;
    readonly skipped: string;
    readonly skippedBecause: Readonly<Record<SkippedRow, string>>;
    readonly filtered: (rows: number) => string;
    readonly oneOfSeveral: (at: {
      readonly row: number;
      readonly place: number;
      readonly places: number;
    }) => Notice;
    readonly none: string;
    readonly showAll: string;
  };

  readonly outcomes: OutcomesTexts;
  readonly eligibility: EligibilityTexts;
}
