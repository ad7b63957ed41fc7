import type { DecisionChange } from './decision-book';
import { joinDecisions } from './join-decisions';
import { decisionKey, type ReviewDecision } from './review-decision';

export interface JoinChanges {
  /** The lines of each case or position about which the other table says more. */
  readonly changes: readonly DecisionChange[];
  /** How many of them have two answers then. */
  readonly contradictions: number;
}

/** What another reviewer's table adds to ours. Nothing of ours goes. */
export function joinChanges(
  ours: readonly ReviewDecision[],
  theirs: readonly ReviewDecision[],
): JoinChanges {
  const known = groupByKey(ours);
  const concerned = new Set(theirs.map(decisionKey));
  const changes = [...groupByKey(joinDecisions(ours, theirs).decisions)]
    .filter(([key, lines]) => concerned.has(key) && lines.length > (known.get(key)?.length ?? 0))
    .map(([key, lines]) => ({ key, lines }));
  const contradictions = changes.filter(({ lines }) => lines.length > 1).length;
  return { changes, contradictions };
}

function groupByKey(decisions: readonly ReviewDecision[]): Map<string, ReviewDecision[]> {
  const groups = new Map<string, ReviewDecision[]>();
  for (const decision of joinDecisions(decisions).decisions) {
    const key = decisionKey(decision);
    groups.set(key, [...(groups.get(key) ?? []), decision]);
  }
  return groups;
}
