import type { MatchTarget } from '../matching/match';
import { caseKey } from './case-key';
import { isContradicted, stateOf, type ReviewCase } from './review-case';
import { compareTexts } from './review-decision';

/** Proposals of one family that a person may confirm together after a look at some of them. */
export interface ProposalBand {
  readonly target: MatchTarget;
  readonly cases: readonly ReviewCase[];
  readonly positions: number;
  /**
   * Up to ten of the cases, spread over all of them by chance, and always the same; no title at the
   * same grade twice.
   */
  readonly sample: readonly ReviewCase[];
}

const SAMPLE_SIZE = 10;

/**
 * The accepted, unconfirmed proposals at or above a confidence, by family; the largest first. None
 * that changes a grade: that takes a decision of its own.
 *
 * Confirming a band is HR's verification of its rows (2019 App. 2 ¶2, 2023 App. A ¶2).
 */
export function listBands(cases: readonly ReviewCase[], confidence: number): ProposalBand[] {
  const byTarget = new Map<MatchTarget, ReviewCase[]>();
  for (const found of cases) {
    const { target } = found.match;
    if (!target || !isForBand(found) || found.match.confidence < confidence) continue;
    const known = byTarget.get(target);
    if (known) known.push(found);
    else byTarget.set(target, [found]);
  }
  return [...byTarget]
    .map(([target, held]) => ({
      target,
      cases: held,
      positions: held.reduce((sum, { positions }) => sum + positions, 0),
      sample: sampleOf(held),
    }))
    .sort(
      (left, right) => right.positions - left.positions || compareTexts(left.target, right.target),
    );
}

/** Whether a case may be confirmed together with others. */
export function isForBand(found: ReviewCase): boolean {
  return stateOf(found) === 'proposed' && found.changes.length === 0 && !isContradicted(found);
}

/** Ordered by a hash of the case: a draw that the order of the rows cannot load. */
function sampleOf(cases: readonly ReviewCase[]): ReviewCase[] {
  const drawn = [...cases].sort(
    (left, right) => hashOf(left.key) - hashOf(right.key) || compareTexts(left.key, right.key),
  );
  const lines = new Set<string>();
  return drawn
    .filter(({ title, grade }) => {
      const line = caseKey({ title, grade, formerFamily: null });
      return !lines.has(line) && lines.add(line);
    })
    .slice(0, SAMPLE_SIZE);
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
