import type { Clause, ReadingId } from '../domain/citation';

/** A point that a text leaves open, and how we read it until somebody with authority says else. */
export interface Interpretation {
  readonly question: string;
  readonly reading: string;
  readonly why: string;
  /** Who may overrule the reading; in the end always the parties' Review Panel. */
  readonly decidedBy: 'HR' | 'HR and Staff Union' | 'Review Panel';
  readonly clauses: readonly Clause[];
}

export type Interpretations<Id extends ReadingId> = Readonly<Record<Id, Interpretation>>;
