import type { PositionStory } from '../../../excel/position/open-positions';
import { caseOf } from '../../../review/case-key';
import { isForBand } from '../../../review/proposal-band';
import type { ReviewCase, ReviewOption } from '../../../review/review-case';
import type { ReviewStore } from '../review/review-store';
import type { ReviewView } from '../review/review-view';

/** What a press verifies: the proposal of a case, for one position of it. */
export interface Verifiable {
  readonly found: ReviewCase;
  readonly proposal: ReviewOption;
  readonly positionNumber: string;
}

/**
 * The proposal that stands for a position, where one press may verify it (2019 App. 2 ¶2, 2023
 * App. A ¶2): not where it changes a grade or contradicts what the row says, which takes a decision
 * in Review, nor before somebody has signed.
 */
export function verifiable(
  { position, assessment, caseKey, movedTo, decision, verified }: PositionStory,
  view: ReviewView,
  reviewer: string | null,
): Verifiable | null {
  const isOwed = assessment.allocation !== null && assessment.description !== null;
  const isProposal = isOwed && decision === null && verified === '';
  if (!isProposal || view.kind !== 'open' || reviewer === null) return null;
  if (caseKey === null || position.number === null) return null;
  const key = caseOf(caseKey, movedTo);
  const found = view.cases.find((one) => one.key === key);
  if (!found?.proposal || !isForBand(found)) return null;
  return { found, proposal: found.proposal, positionNumber: position.number };
}

/** Writes the decision for this position alone. */
export function verify(
  { found, proposal, positionNumber }: Verifiable,
  review: ReviewStore,
): Promise<void> {
  const { target, allocatedGrade } = proposal;
  return review.decide(found, { target, allocatedGrade, positionNumber, why: '' }, [], []);
}

/** Whether what was decided last is about this position alone, so that it can be undone from here. */
export function isJustDecided({ position }: PositionStory, view: ReviewView): boolean {
  return (
    view.kind === 'open' &&
    view.happened?.kind === 'decided' &&
    position.number !== null &&
    view.happened.answer.positionNumber === position.number
  );
}
