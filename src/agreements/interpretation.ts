import type { Clause, ReadingId } from '../domain/citation';

/**
 * A point that a text leaves open. The question, our reading and why stand in `wording/readings`, in
 * every language.
 */
export interface Interpretation {
  /** Who may overrule the reading; in the end always the parties' Review Panel. */
  readonly decidedBy: 'HR' | 'HR and Staff Union' | 'Review Panel';
  readonly clauses: readonly Clause[];
}

export type Interpretations<Id extends ReadingId> = Readonly<Record<Id, Interpretation>>;
