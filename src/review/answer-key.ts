import type { Position } from '../domain/position';
import type { ReviewDecision } from './review-decision';

/**
 * All that an answer depends on, as one text: positions with the same text share their answer.
 *
 * Every field of a position is in it, so that a new one cannot be forgotten, but for the two that
 * only say which position it is: the row, and the number where no decision names one.
 */
export function answerKey(decisions: readonly ReviewDecision[]): (position: Position) => string {
  const byNumber = decisions.some(({ positionNumber }) => positionNumber !== null);
  return (position) =>
    JSON.stringify({ ...position, row: 0, number: byNumber ? position.number : null });
}
