import { BUILT_IN, type Catalogue } from '../agreements/catalogue';
import { OUR_READINGS, type Assumptions } from '../agreements/assumptions';
import { coveringAgreement, type CoverageDecision } from '../agreements/covering-agreement';
import type { DecidedGrade } from '../agreements/field-2019/allocation';
import { isUnder2019 } from '../agreements/field-2019/grade-outcome';
import type { Fact } from '../domain/decision';
import { categoryOf } from '../domain/grade';
import type { Position } from '../domain/position';
import type { Match, TitleQuery } from '../matching/match';
import type { Assessment, AssessmentSettings, ReviewerAct, Supposed } from './assessment';
import { inFormerFamily, withFormerFamily } from './former-family';
import {
  familyOf,
  namedFamily,
  reviewOf,
  unknownFact,
  withQuestion,
  withSettled,
  type AssessedFacts,
} from './assessed-facts';
import { NOTHING_FOR_HEADQUARTERS, outside } from './nothing-assigned';
import { personalGradeOf } from './personal-grade';
import { takeFacts } from './take-facts';
import { under2019 } from './under-2019';
import { under2023 } from './under-2023';
import { withDaysInForce } from './with-days-in-force';
import { withSetting } from './with-setting';
import { withVacancy } from './with-vacancy';

/**
 * The main job: what the agreements make of one position.
 *
 * Coverage first (Art. 2 of both), then the family by title, then the allocated grade and the
 * outcome (2019 Art. 6; 2023 Art. 5 and App. A ¶2).
 *
 * @param matchTitle the matcher; equal queries may share one answer.
 * @param catalogue of the day on which the description is assigned; the matcher's families are in it.
 * @param decision a reviewer's, whose family `matchTitle` gives; its grade goes before HR's in the export.
 * @param supposed what a scenario supposes; nothing where it is left out.
 */
export function assessPosition(
  position: Position,
  settings: AssessmentSettings,
  matchTitle: (query: TitleQuery) => Match,
  catalogue: Catalogue = BUILT_IN,
  decision: ReviewerAct | null = null,
  supposed: Supposed = NOTHING_SUPPOSED,
): Assessment {
  const { assumptions, allocatedGrade } = supposed;
  const taken = takeFacts(position, assumptions);
  const facts = taken.position;
  const coverage = withSettled(
    withQuestion(coveringAgreement(facts, assumptions), facts),
    taken.settled.funding,
    assumptions,
  );
  const assessed = isOutsideByCategory(coverage)
    ? outside(coverage)
    : assessRead({
        ...taken,
        settings,
        coverage,
        match: matchFor(facts, coverage, matchTitle, assumptions, catalogue),
        catalogue,
        assumptions,
        decidedGrade: decidedGradeOf(decision),
        supposedGrade: allocatedGrade,
      });
  return {
    ...assessed,
    decision,
    personalGrade: personalGradeOf(position, assessed),
    unread: facts.unread ?? {},
  };
}

/** As the agreements are, and as we read them. */
const NOTHING_SUPPOSED: Supposed = { assumptions: OUR_READINGS, allocatedGrade: null };

function matchFor(
  facts: Position,
  coverage: CoverageDecision,
  matchTitle: (query: TitleQuery) => Match,
  assumptions: Assumptions,
  catalogue: Catalogue,
): Match | null {
  if (isGeneralServiceAtHeadquarters(facts) && !isUnderTheFieldAgreement(coverage)) return null;
  return inFormerFamily(matchTitle(queryFor(facts, coverage)), facts, assumptions, catalogue);
}

const isUnderTheFieldAgreement = (coverage: CoverageDecision) =>
  coverage.status === 'decided' && coverage.value === '2019';

/** The grade that a reviewer allocated; null where the decision names a family alone. */
export function decidedGradeOf(decision: ReviewerAct | null): DecidedGrade | null {
  if (!decision?.allocatedGrade) return null;
  // Named one by one: a decision of Review has a grade of its own, which is the position's.
  const { allocatedGrade, by, on, why } = decision;
  return { grade: allocatedGrade, by, on, why };
}

function assessRead(read: AssessedFacts): Assessment {
  const { coverage } = read;
  if (coverage.status === 'not covered') return forComparison(read, 'not covered');
  if (coverage.status === 'fact missing') return withFactMissing(read, coverage.fact);
  switch (coverage.value) {
    case '2019':
      return withVacancy(
        withFormerFamily(withDaysInForce(withSetting(under2019(read), read), read), read),
        read,
      );
    case '2023':
      return withVacancy(withDaysInForce(under2023(read), read), read);
    case 'benchmark':
      return forComparison(read, 'benchmark');
  }
}

function isOutsideByCategory(coverage: CoverageDecision): boolean {
  return (
    coverage.status === 'not covered' && coverage.reason.because !== 'other funding in the field'
  );
}

/** No description exists for them yet, so a family of field positions would mislead. */
function isGeneralServiceAtHeadquarters({ grade, station }: Position): boolean {
  return grade !== null && categoryOf(grade) === 'G' && station === 'headquarters';
}

/** What a position is matched by, and what decisions on it are found by. */
export function titleQueryOf(position: Position): TitleQuery {
  return queryFor(position, coveringAgreement(position));
}

/**
 * Under 2019 a job that HR allocated to the other category is read as a job of that category,
 * because assistants and officers are different families. Everywhere else, and for a grade that
 * 2019 has no family for, the position's own grade counts.
 */
function queryFor(
  { title, grade, allocatedGrade, formerFamily }: Position,
  coverage: CoverageDecision,
): TitleQuery {
  const movesCategory =
    isUnderTheFieldAgreement(coverage) &&
    grade !== null &&
    allocatedGrade !== null &&
    isUnder2019(allocatedGrade) &&
    categoryOf(grade) !== categoryOf(allocatedGrade);
  return { title, grade: movesCategory ? allocatedGrade : grade, formerFamily };
}

/** Mapped at the position's grade, and nothing assigned. */
function forComparison(
  { position, coverage, match, catalogue }: AssessedFacts,
  outcome: 'benchmark' | 'not covered',
): Assessment {
  const family = familyOf(match);
  return {
    ...outside(coverage),
    match,
    ...namedFamily(family, catalogue),
    description: family && position.grade && catalogue.findDescription(family, position.grade),
    outcome,
    grounds: match ? null : NOTHING_FOR_HEADQUARTERS,
    review: reviewOf(match),
  };
}

function withFactMissing(read: AssessedFacts, fact: Fact): Assessment {
  const cause = unknownFact(fact, read.position);
  return {
    ...forComparison(read, 'not covered'),
    outcome: cause.kind,
    review: [cause, ...reviewOf(read.match)],
  };
}
