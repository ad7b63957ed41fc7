import {
  assessPosition,
  type Assessment,
  type AssessmentSettings,
  type ReviewCause,
} from '../assessment/assess-position';
import type { Position } from '../domain/position';
import type { Match, MatchTarget, TitleQuery } from '../matching/match';
import { createMatcher, matchTitle } from '../matching/match-position';
import type { DecisionBook } from './decision-book';
import type { ReviewDecision } from './review-decision';

export interface DecidedAssessment {
  readonly assessment: Assessment;
  /** What the position was matched by; null where its title plays no part. */
  readonly query: TitleQuery | null;
  /** The decision that holds for it; null for a proposal. */
  readonly decision: ReviewDecision | null;
}

/** Assesses positions, decided ones as they were decided. */
export interface Assessor {
  /** As the book stands now. */
  assess(position: Position): DecidedAssessment;
  /** As if nobody had decided anything. */
  propose(position: Position): Assessment;
  /** As if this decision held. */
  assessAs(position: Position, decision: Settled): Assessment;
}

/** As much of a decision as an assessment depends on. */
export type Settled = Pick<ReviewDecision, 'target' | 'allocatedGrade'>;

export function createAssessor(settings: AssessmentSettings, book: DecisionBook): Assessor {
  const { match: proposeMatch } = createMatcher();
  const decidedMatch = rememberDecided();

  function assess(position: Position): DecidedAssessment {
    const asked: { query: TitleQuery | null; decision: ReviewDecision | null } = {
      query: null,
      decision: null,
    };
    const assessment = assessPosition(position, settings, (query) => {
      asked.query = query;
      asked.decision = book.find(query, position.number);
      return asked.decision ? decidedMatch(query, asked.decision.target) : proposeMatch(query);
    });
    const { query, decision } = asked;
    if (!decision) return { assessment, query, decision };
    // The query says which decision holds, so the decision's grade can only come in now.
    return { assessment: assessAs(position, decision), query, decision };
  }

  function assessAs(position: Position, { target, allocatedGrade }: Settled): Assessment {
    const assessment = assessPosition(
      allocatedGrade ? { ...position, allocatedGrade } : position,
      settings,
      (query) => decidedMatch(query, target),
    );
    const isSettled = ({ kind }: ReviewCause) =>
      kind === 'allocated grade proposed' ? allocatedGrade !== null : kind !== 'fact missing';
    return { ...assessment, review: assessment.review.filter((cause) => !isSettled(cause)) };
  }

  return {
    assess,
    assessAs,
    propose: (position) => assessPosition(position, settings, proposeMatch),
  };
}

/** A decided match is the same for all positions of a case. */
function rememberDecided(): (query: TitleQuery, target: MatchTarget) => Match {
  const known = new Map<string, Match>();
  return (query, target) => {
    const key = `${target} ${query.title}`;
    let match = known.get(key);
    if (!match) known.set(key, (match = matchTitle(query, () => ({ target }))));
    return match;
  };
}
