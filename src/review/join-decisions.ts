import {
  compareDecisions,
  compareTexts,
  decisionKey,
  isSameAnswer,
  type ReviewDecision,
} from './review-decision';

/** Two or more answers of reviewers to one question. */
export interface Contradiction {
  readonly key: string;
  /** The earlier first. */
  readonly decisions: readonly ReviewDecision[];
}

export interface JoinedDecisions {
  /** Each answer once, by the first who gave it; contradicting answers stay side by side. */
  readonly decisions: readonly ReviewDecision[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Joins reviewers' tables. Whose comes first makes no difference, and nobody's answer is
 * overwritten: where two differ, both stay and are reported.
 */
export function joinDecisions(...tables: readonly (readonly ReviewDecision[])[]): JoinedDecisions {
  const answers = new Map<string, ReviewDecision[]>();
  for (const decision of tables.flat().sort(compareDecisions)) {
    const key = decisionKey(decision);
    const known = answers.get(key);
    if (!known) answers.set(key, [decision]);
    else if (!known.some((other) => isSameAnswer(other, decision))) known.push(decision);
  }
  const sorted = [...answers].sort(([left], [right]) => compareTexts(left, right));
  return {
    decisions: sorted.flatMap(([, decisions]) => decisions),
    contradictions: sorted
      .filter(([, decisions]) => decisions.length > 1)
      .map(([key, decisions]) => ({ key, decisions })),
  };
}
