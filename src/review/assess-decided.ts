import { catalogueByDay, type Catalogue, type CatalogueExtension } from '../agreements/catalogue';
import { OUR_READINGS, type Assumptions } from '../agreements/assumptions';
import { assessPosition } from '../assessment/assess-position';
import type {
  Assessment,
  AssessmentSettings,
  ReviewCause,
  ReviewerAct,
} from '../assessment/assessment';
import type { Grade } from '../domain/grade';
import type { AddedFamily, JobFamilyName } from '../domain/job-description';
import type { PlainDate } from '../domain/plain-date';
import type { Position } from '../domain/position';
import { rememberBy, rememberFor } from '../domain/remember';
import { isWithoutFamily, type Match, type MatchTarget, type TitleQuery } from '../matching/match';
import { createMatcher, matchTitle, type Matcher } from '../matching/match-position';
import type { DecisionBook } from './decision-book';
import { FACT_CAUSES } from './review-case';
import type { ReviewDecision } from './review-decision';

export interface DecidedAssessment {
  readonly assessment: Assessment;
  /**
   * What a decision about it is stored under: title, the position's own grade and former family; null
   * where its title plays no part.
   */
  readonly query: TitleQuery | null;
  /** The grade of another category by which its title was read, because HR allocated it. */
  readonly movedTo: Grade | null;
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
  assessAs(position: Position, decision: SettledAnswer): Assessment;
  /** Of the day on which the description is assigned to the position (reading `later annex`). */
  catalogueFor(position: Position): Catalogue;
}

/** As much of a decision as an assessment depends on. */
export type SettledAnswer = Pick<ReviewDecision, 'target' | 'allocatedGrade' | 'by' | 'on' | 'why'>;

/** What a scenario supposes beyond settings, decisions and families. */
export interface Supposition {
  readonly assumptions: Assumptions;
  /** The catalogue of a day, as the scenario changes it; one and the same for the same. */
  changeCatalogue(catalogue: Catalogue, day: PlainDate): Catalogue;
  /** The grade that it allocates to a position of this family; null for none. */
  allocate(position: Position, family: JobFamilyName | null): Grade | null;
}

const NOTHING: Supposition = {
  assumptions: OUR_READINGS,
  changeCatalogue: (catalogue) => catalogue,
  allocate: () => null,
};

/** The matcher that knows these families beside those built in. */
export type Matchers = (added: readonly AddedFamily[]) => Matcher;

/** Dates of assignment fall into few catalogues, and each matches a title once. */
export function createMatchers(): Matchers {
  return rememberFor((added: readonly AddedFamily[]) => createMatcher(undefined, added));
}

/**
 * @param extension families of later annexes; none where it is left out.
 * @param supposition a scenario's; nothing where it is left out.
 * @param matcherOf shared by assessors that meet the same titles.
 */
export function createAssessor(
  settings: AssessmentSettings,
  book: DecisionBook,
  extension?: CatalogueExtension,
  { assumptions, changeCatalogue, allocate }: Supposition = NOTHING,
  matcherOf: Matchers = createMatchers(),
): Assessor {
  const catalogueOn = catalogueByDay(extension?.families ?? []);
  // A decided match is the same for all positions of a case.
  const decidedMatch = rememberBy(
    ({ title }: TitleQuery, target: MatchTarget) => `${target} ${title}`,
    (query, target) => matchTitle(query, () => ({ target })),
  );

  function catalogueFor({ assignedOn }: Position): Catalogue {
    const day = assignedOn ?? settings.assignedOn ?? extension?.today ?? BEFORE_ALL;
    return changeCatalogue(catalogueOn(day), day);
  }

  /** With the grade that is allocated to its family, where one is. */
  function judge(
    position: Position,
    match: (query: TitleQuery) => Match,
    catalogue: Catalogue,
    act: ReviewerAct | null = null,
  ): Assessment {
    const judgeAs = (asked: Position, allocatedGrade: Grade | null) =>
      assessPosition(asked, settings, match, catalogue, act, { assumptions, allocatedGrade });
    const assessment = judgeAs(position, null);
    const grade = allocate(position, assessment.family);
    return grade ? judgeAs({ ...position, allocatedGrade: grade }, grade) : assessment;
  }

  /** A family that the catalogue has not, or not yet, is none introduced. */
  function matchAmong(query: TitleQuery, catalogue: Catalogue): Match {
    const match = matcherOf(catalogue.added).match(query);
    const isThere = match.target === null || isKnown(match.target, catalogue);
    return isThere ? match : { ...match, target: 'none introduced yet' };
  }

  function propose(position: Position): Assessment {
    const catalogue = catalogueFor(position);
    return judge(position, (query) => matchAmong(query, catalogue), catalogue);
  }

  function assess(position: Position): DecidedAssessment {
    const asked: {
      query: TitleQuery | null;
      movedTo: Grade | null;
      decision: ReviewDecision | null;
    } = { query: null, movedTo: null, decision: null };
    const catalogue = catalogueFor(position);
    const match = (query: TitleQuery): Match => {
      asked.query = { ...query, grade: position.grade };
      asked.movedTo = query.grade === position.grade ? null : query.grade;
      const found = book.find(asked.query, position.number);
      const holds =
        found &&
        isKnown(found.target, catalogue) &&
        (found.positionNumber !== null || isUnderRule(asked.movedTo, position));
      // A family that does not count yet, or no more, can have been decided all the same.
      asked.decision = holds ? found : null;
      return asked.decision
        ? decidedMatch(query, asked.decision.target)
        : matchAmong(query, catalogue);
    };
    const assessment = judge(position, match, catalogue);
    const { decision } = asked;
    if (!decision) return { assessment, ...asked };
    // The query says which decision holds, so the decision's grade can only come in now.
    return { ...asked, assessment: assessAs(position, decision) };
  }

  function assessAs(position: Position, decision: SettledAnswer): Assessment {
    const { target, allocatedGrade, by, on, why } = decision;
    const catalogue = catalogueFor(position);
    if (!isKnown(target, catalogue)) return propose(position);
    const act = { allocatedGrade, by, on, why };
    const match = (query: TitleQuery) => decidedMatch(query, target);
    const assessment = judge(position, match, catalogue, act);
    return { ...assessment, review: assessment.review.filter(({ kind }) => LEFT_OPEN.has(kind)) };
  }

  return { assess, assessAs, propose, catalogueFor };
}

/**
 * What a decision on the family leaves open: what the export lacks or contradicts, and a grade that
 * nobody allocated, or at which there is no description.
 */
const LEFT_OPEN: ReadonlySet<ReviewCause['kind']> = new Set([
  ...FACT_CAUSES,
  'no grade allocated',
  'no description at allocated grade',
] as const);

/**
 * Where HR moves one job to another category, the rule for its title is about the jobs that stay: it
 * is decided by its number, which it needs for that.
 */
export function isUnderRule(movedTo: Grade | null, { number }: Pick<Position, 'number'>): boolean {
  return movedTo === null || number === null;
}

function isKnown(target: MatchTarget, catalogue: Catalogue): boolean {
  return isWithoutFamily(target) || catalogue.has(target);
}

/** A day on which no family of a later annex counts. */
const BEFORE_ALL = { year: 1, month: 1, day: 1 };
