import type {
  Event2019,
  FamilyAnswer,
  GradeAnswer,
} from '../../agreements/field-2019/clarification';
import type {
  ADAPTATION_NOTES,
  AdaptationNote,
  Event2023,
} from '../../agreements/professional-2023/adaptation';
import type { Duty, Party } from '../../domain/obligation';

type SaidNote = FamilyAnswer | GradeAnswer | (typeof ADAPTATION_NOTES)[AdaptationNote][number];

/** How one language says who owes what, and what happened. */
export interface ObligationWords {
  readonly party: Readonly<Record<Party, string>>;
  /** What is owed, as an infinitive; what is open, as `may ask …`. */
  readonly duty: Readonly<Record<Duty, string>>;
  readonly event: Readonly<Record<Event2019 | Event2023, string>>;
  readonly note: Readonly<Record<SaidNote, string>>;
  /** For the column Status, where the date stands in a column of its own. */
  readonly status: Readonly<
    Record<
      | 'to check'
      | 'overdue'
      | 'due soon'
      | 'owed'
      | 'owed without a date'
      | 'open to ask'
      | 'period over'
      | 'not in effect yet'
      | 'nothing owed',
      string
    >
  >;
  readonly reminder: {
    readonly subject: string;
    /** With the space that follows it. */
    readonly colon: string;
    readonly open: string;
    readonly vacant: string;
    readonly position: (number: string, incumbent: string, title: string, grade: string) => string;
    readonly due: (date: string) => string;
    readonly overdue: (date: string, days: number) => string;
    readonly until: (date: string) => string;
    readonly undated: string;
    readonly asOf: (date: string) => string;
  };
}
