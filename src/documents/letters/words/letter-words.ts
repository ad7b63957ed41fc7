import type { Clause } from '../../../domain/citation';
import type { Grade } from '../../../domain/grade';

/**
 * The clauses that our letters and lists name. What the templates say around the paragraphs worded
 * here stands in scripts/templates/texts.mjs, from which they are made; which of these clauses a
 * document names is told by letter-fields.ts and directors-lists.ts to named-clauses.ts.
 */
export const NAMED_CLAUSES = [
  '2019 Art. 4',
  '2019 Art. 6',
  '2019 App. 2 ¶2',
  '2019 App. 2 ¶3',
  '2019 App. 2 ¶4',
  '2023 Art. 5',
  '2023 App. A ¶2',
  '2023 App. A ¶9',
] as const satisfies readonly Clause[];
export type NamedClause = (typeof NAMED_CLAUSES)[number];

interface Grades {
  readonly existing: Grade;
  readonly allocated: Grade;
  readonly incumbent: Grade;
}

/** The sentences of our letters that depend on the case; the rest stands in the templates. */
export interface LetterWords {
  /** Each of the three effects of 2019 Art. 6, to the official. */
  readonly awarded: (grades: Grades, effectiveDate: string) => string;
  readonly retained: (grades: Grades) => string;
  readonly unchanged: (grades: Grades) => string;
  /** The description's grade is above the job's, and the official has it already. */
  readonly alreadyHeld: (grades: Grades) => string;
  /** 2019 App. 2 ¶3, with the lengths of both periods in months. */
  readonly clarification: (ask: number, answer: number) => string;
  /** 2019 App. 2 ¶4. */
  readonly jobReview: string;
  /** Said where the description itself goes with the letter (2019 App. 2 ¶2). */
  readonly enclosed: string;
  /** Leads the list of the clauses that a document names. */
  readonly named: string;
  /** What each is about, in half a sentence. */
  readonly about: Readonly<Record<NamedClause, string>>;
  /** 2023 App. A ¶9, with the length of the period in months. */
  readonly adaptation: (months: number) => string;
  readonly broadcast: {
    readonly subject: (family: string) => string;
    /** @param effectiveDate null where the broadcast is to name none. */
    readonly paragraphs: (fact: {
      readonly family: string;
      readonly titles: readonly string[];
      readonly link: string;
      readonly effectiveDate: string | null;
      readonly agreement: '2019' | '2023';
      readonly months: number;
    }) => readonly string[];
  };
  /** Names of files; `.docx` and `.zip` are added. */
  readonly file: {
    readonly letters: string;
    readonly lists: string;
    readonly broadcast: string;
    readonly descriptions: string;
  };
  readonly adapted: {
    /** Stands on a description with a duty of its own: 2023 App. A ¶6. */
    readonly underReview: string;
    readonly special: string;
  };
}
