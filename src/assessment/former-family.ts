import type { Assumptions } from '../agreements/assumptions';
import type { Catalogue } from '../agreements/catalogue';
import { citing } from '../agreements/citing';
import type { ReadingId } from '../domain/citation';
import { categoryOf } from '../domain/grade';
import type { Position } from '../domain/position';
import { isOfFinanceAndAdministration } from '../matching/former-family';
import type { Match } from '../matching/match';
import type { Assessment } from './assessment';
import type { AssessedFacts } from './assessed-facts';

const READING = '2019 finance and administrative officers' satisfies ReadingId;

/** The match of a position by its former family, as our reading of footnote 3 or its alternative has it. */
export function inFormerFamily(
  match: Match,
  facts: Position,
  assumptions: Assumptions,
  catalogue: Catalogue,
): Match {
  if (!isMoved(match, facts) || !assumptions.isOtherwise(READING)) return match;
  // A scenario can leave the family out as well.
  const isThere = catalogue.has('Finance Officers');
  return { ...match, target: isThere ? 'Finance Officers' : 'none introduced yet' };
}

/** Names the reading where it is decided otherwise; where it is ours, the family's clauses name it. */
export function withFormerFamily(
  assessment: Assessment,
  { match, position, assumptions }: AssessedFacts,
): Assessment {
  const { grounds } = assessment;
  const isElsewhere = match?.tier === 'former family' && match.target === 'Finance Officers';
  if (!grounds || !isElsewhere || !isOfOfficers(position)) return assessment;
  return {
    ...assessment,
    grounds: citing({ ...grounds, readings: [...grounds.readings, READING] }, assumptions),
  };
}

function isMoved({ tier, target }: Match, facts: Position): boolean {
  const isOfReading =
    tier === 'former family' && target === 'Administration and Operations Officers';
  return isOfReading && isOfOfficers(facts);
}

function isOfOfficers({ grade, formerFamily }: Position): boolean {
  return (
    grade !== null &&
    categoryOf(grade) === 'NO' &&
    formerFamily !== null &&
    isOfFinanceAndAdministration(formerFamily)
  );
}
