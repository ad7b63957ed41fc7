import type { Clause, ReadingId } from './citation';
import type { ExperienceCondition } from './job-description';

/** What an answer rests on: clauses of the texts, and our readings where the texts are open. */
export interface Grounds {
  readonly clauses: readonly Clause[];
  readonly readings: readonly ReadingId[];
  /** Of the readings, those that a scenario decides otherwise than we do; absent where it is none. */
  readonly otherwise?: readonly ReadingId[];
}

/** A fact that a rule needs, by the name of the column or argument that gives it. */
export type Fact =
  | 'grade'
  | 'duty station'
  | 'organizational unit'
  | 'funding'
  | 'contract'
  | 'contract on the cut-off date'
  | 'vacancy'
  | 'allocated grade'
  | 'personal grade'
  | 'education'
  | 'diploma or not'
  | 'recognised or not'
  | 'compulsory or not'
  | 'advanced or not'
  | 'relevant years'
  | 'professional years'
  | 'family'
  | 'date';

/** Something the answer depends on that no argument could show; disclosed, never assumed away. */
export type Unchecked =
  | 'secondary school completed'
  | 'field of the degree'
  | 'institution of the degree'
  | 'relevance of the experience'
  | 'professional character of the experience'
  | ExperienceCondition
  | 'training'
  | 'clean driving licence'
  | 'international experience'
  | 'large portfolio'
  | 'languages'
  | 'competencies';

export interface Decided<Value, Reason> extends Grounds {
  readonly status: 'decided';
  readonly value: Value;
  /** Names the case of the rule that applied, with the figures it used. */
  readonly reason: Reason;
  readonly unchecked: readonly Unchecked[];
}

export interface FactMissing<Reason> extends Grounds {
  readonly status: 'fact missing';
  readonly fact: Fact;
  readonly reason: Reason;
}

export interface NotCovered<Reason> extends Grounds {
  readonly status: 'not covered';
  readonly reason: Reason;
}

/**
 * The answer of a rule. Rules never return a bare value, throw for bad data, or read the clock.
 * One object feeds the cell, the pane and the letter; `wording/` puts it into words.
 */
export type Decision<Value, Reason> =
  Decided<Value, Reason> | FactMissing<Reason> | NotCovered<Reason>;

export interface GroundsGiven {
  readonly clauses: readonly Clause[];
  readonly readings?: readonly ReadingId[];
}

export function decided<Value, Reason>(
  value: Value,
  reason: Reason,
  grounds: GroundsGiven & { readonly unchecked?: readonly Unchecked[] },
): Decided<Value, Reason> {
  const { clauses, readings = [], unchecked = [] } = grounds;
  return { status: 'decided', value, reason, clauses, readings, unchecked };
}

export function factMissing<Reason>(
  fact: Fact,
  reason: Reason,
  { clauses, readings = [] }: GroundsGiven,
): FactMissing<Reason> {
  return { status: 'fact missing', fact, reason, clauses, readings };
}

export function notCovered<Reason>(
  reason: Reason,
  { clauses, readings = [] }: GroundsGiven,
): NotCovered<Reason> {
  return { status: 'not covered', reason, clauses, readings };
}
