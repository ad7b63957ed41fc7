import { catalogueByDay, type Catalogue, type CatalogueExtension } from '../agreements/catalogue';
import {
  assessPosition,
  type Assessment,
  type AssessmentSettings,
  type ReviewCause,
} from '../assessment/assess-position';
import type { Position } from '../domain/position';
import { isWithoutFamily, type Match, type MatchTarget, type TitleQuery } from '../matching/match';
import { createMatcher, matchTitle, type Matcher } from '../matching/match-position';
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
  /** As if this decision held; undecided where its family does not count for the position. */
  assessAs(position: Position, decision: Settled): Assessment;
  /** Of the day on which the description is assigned to the position (reading `later annex`). */
  catalogueFor(position: Position): Catalogue;
}

/** As much of a decision as an assessment depends on. */
export type Settled = Pick<ReviewDecision, 'target' | 'allocatedGrade'>;

/** @param extension families of later annexes; none where it is left out. */
export function createAssessor(
  settings: AssessmentSettings,
  book: DecisionBook,
  extension?: CatalogueExtension,
): Assessor {
  const catalogueOn = catalogueByDay(extension?.families ?? []);
  const matcherOf = rememberMatchers();
  const decidedMatch = rememberDecided();

  function catalogueFor({ assignedOn }: Position): Catalogue {
    return catalogueOn(assignedOn ?? settings.assignedOn ?? extension?.today ?? BEFORE_ALL);
  }

  function propose(position: Position): Assessment {
    const catalogue = catalogueFor(position);
    return assessPosition(position, settings, matcherOf(catalogue).match, catalogue);
  }

  function assess(position: Position): DecidedAssessment {
    const asked: { query: TitleQuery | null; decision: ReviewDecision | null } = {
      query: null,
      decision: null,
    };
    const catalogue = catalogueFor(position);
    const match = (query: TitleQuery): Match => {
      asked.query = query;
      const found = book.find(query, position.number);
      // A family that does not count yet, or no more, can have been decided all the same.
      asked.decision = found && isKnown(found.target, catalogue) ? found : null;
      return asked.decision
        ? decidedMatch(query, asked.decision.target)
        : matcherOf(catalogue).match(query);
    };
    const assessment = assessPosition(position, settings, match, catalogue);
    const { query, decision } = asked;
    if (!decision) return { assessment, query, decision };
    // The query says which decision holds, so the decision's grade can only come in now.
    return { assessment: assessAs(position, decision), query, decision };
  }

  function assessAs(position: Position, { target, allocatedGrade }: Settled): Assessment {
    const catalogue = catalogueFor(position);
    if (!isKnown(target, catalogue)) return propose(position);
    const assessment = assessPosition(
      allocatedGrade ? { ...position, allocatedGrade } : position,
      settings,
      (query) => decidedMatch(query, target),
      catalogue,
    );
    const isSettled = ({ kind }: ReviewCause) =>
      kind === 'allocated grade proposed' ? allocatedGrade !== null : kind !== 'fact missing';
    return { ...assessment, review: assessment.review.filter((cause) => !isSettled(cause)) };
  }

  return { assess, assessAs, propose, catalogueFor };
}

function isKnown(target: MatchTarget, catalogue: Catalogue): boolean {
  return isWithoutFamily(target) || catalogue.has(target);
}

/** A day on which no family of a later annex counts. */
const BEFORE_ALL = { year: 1, month: 1, day: 1 };

/** Dates of assignment fall into few catalogues, and each matches a title once. */
function rememberMatchers(): (catalogue: Catalogue) => Matcher {
  const known = new Map<Catalogue, Matcher>();
  return (catalogue) => {
    let matcher = known.get(catalogue);
    if (!matcher) known.set(catalogue, (matcher = createMatcher(undefined, catalogue.added)));
    return matcher;
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
