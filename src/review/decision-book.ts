import type { TitleQuery } from '../matching/match';
import { caseKey } from './case-key';
import { decisionKey, exceptionKey, isSameAnswer, type ReviewDecision } from './review-decision';

/** The lines about one case or position, as they shall stand: none, one, or contradicting ones. */
export interface DecisionChange {
  /** See `decisionKey`. */
  readonly key: string;
  readonly lines: readonly ReviewDecision[];
}

/** Reviewers' decisions, by what they are about. */
export interface DecisionBook {
  /** What holds for a position: the exception for its number, else the rule for its case. */
  find(query: TitleQuery, positionNumber: string | null): ReviewDecision | null;
  /** Null where there is none, and where reviewers contradict each other: then neither holds. */
  at(key: string): ReviewDecision | null;
  /** All lines about one thing; more than one answer among them is a contradiction. */
  linesAt(key: string): readonly ReviewDecision[];
  /** @returns the change that takes this one back. */
  change(changes: readonly DecisionChange[]): DecisionChange[];
}

export function createDecisionBook(decisions: readonly ReviewDecision[] = []): DecisionBook {
  const lines = new Map<string, readonly ReviewDecision[]>();
  for (const decision of decisions) {
    const key = decisionKey(decision);
    lines.set(key, [...(lines.get(key) ?? []), decision]);
  }
  const linesAt = (key: string) => lines.get(key) ?? [];
  const at = (key: string) => {
    const [first, ...others] = linesAt(key);
    return first && others.every((other) => isSameAnswer(first, other)) ? first : null;
  };

  return {
    at,
    linesAt,
    find: (query, positionNumber) => {
      if (lines.size === 0) return null;
      const key = caseKey(query);
      const own = positionNumber === null ? null : at(exceptionKey(key, positionNumber));
      return own ?? at(key);
    },
    change: (changes) => {
      const before = changes.map(({ key }) => ({ key, lines: linesAt(key) }));
      for (const change of changes) {
        if (change.lines.length === 0) lines.delete(change.key);
        else lines.set(change.key, change.lines);
      }
      return before;
    },
  };
}
