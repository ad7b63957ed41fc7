import type { Urgency } from '../../cases/agenda';
import type { CaseStatus } from '../../cases/case-state';
import type { CaseNote } from '../../cases/official-case';
import type { RecordRefusal } from '../../cases/record-event';
import type { FileItem } from '../../agreements/professional-2023/personal-file';
import type { NoCase } from '../../excel/case-candidates';
import type { ExpectedInCase } from '../../excel/case-lines';
import type { CasesCreated, CaseScope } from '../../excel/cases-workbook';
import type { Sentences } from '../../wording/phrases';
import type { Notice } from './pane-texts';

/** What the tab Cases says in one language. */
export interface CasesTexts {
  readonly reading: string;
  readonly cases: (count: number) => string;
  readonly summary: (overdue: number, soon: number) => string;

  readonly create: {
    readonly none: Notice;
    readonly noResult: Notice;
    readonly title: string;
    readonly explain: string;
    readonly from: string;
    readonly scope: Readonly<Record<CaseScope, string>>;
    readonly start: string;
    readonly created: (result: CasesCreated) => Notice;
    readonly left: Readonly<Record<NoCase, (count: number) => string>>;
    readonly repeated: (numbers: readonly string[]) => string;
    readonly nothingSelected: string;
  };

  readonly status: Readonly<Record<CaseStatus, string>>;
  readonly urgency: Readonly<Record<Urgency, string>>;
  readonly group: (urgency: string, party: string, count: number) => string;
  readonly due: (date: string) => string;
  readonly overdueSince: (date: string, days: number) => string;
  readonly until: (date: string) => string;
  readonly undated: string;
  readonly nothingOwed: Notice;
  readonly nothingShown: string;
  readonly more: (count: number) => string;

  readonly position: (number: string) => string;
  readonly vacant: string;
  readonly selectRow: (number: string) => string;
  readonly owed: string;
  readonly open: string;
  readonly done: string;
  readonly askedTooLate: (asked: string, lastDay: string) => string;
  readonly toFile: string;
  readonly file: Readonly<Record<FileItem, string>>;
  readonly filed: (item: string) => string;

  readonly record: {
    readonly event: string;
    readonly date: string;
    readonly note: Readonly<Record<CaseNote, string>>;
    readonly choose: string;
    readonly none: string;
    readonly start: string;
    readonly undo: string;
    readonly noDate: string;
    readonly nothingLeft: string;
    readonly recorded: (position: string, event: string, date: string) => string;
    readonly ticked: (position: string, item: string) => string;
    readonly undone: (position: string) => string;
    readonly moved: Notice;
  };
  readonly refused: string;
  /** Dates and events come in as facts, and go out as words. */
  readonly refusal: Sentences<RecordRefusal>;

  readonly narrow: string;
  readonly filter: Readonly<Record<'agreement' | 'party' | 'duty', string>>;
  readonly all: string;
  readonly withCount: (label: string, count: number) => string;

  readonly month: {
    readonly title: string;
    readonly previous: string;
    readonly next: string;
    readonly day: (date: string, count: number) => string;
    readonly onDay: (date: string) => string;
    readonly keys: string;
  };

  readonly reminder: {
    readonly one: string;
    readonly group: (party: string) => string;
    readonly copied: string;
    readonly byHand: string;
    readonly text: string;
  };

  readonly problems: (count: number) => string;
  readonly problemsExplain: string;
  readonly problem: (row: number, column: string, value: string, expected: string) => string;
  readonly columnMissing: (column: string) => string;
  readonly expected: Readonly<Record<ExpectedInCase, string>>;
  readonly rowRefused: (row: number, position: string, reason: string) => string;
}
