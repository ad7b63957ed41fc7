import type { CoverageDecision } from '../agreements/covering-agreement';
import type { ServingDecision } from '../agreements/serving-official';
import { decided, notCovered } from '../domain/decision';
import { categoryOf } from '../domain/grade';
import type { Position } from '../domain/position';
import type { Match } from '../matching/match';
import { currentGrade, familyOf, unknownFact } from './assessed-facts';
import type { Assessment, DescriptionReason, OutcomeReason } from './assessment';

/** What is said of a position that neither agreement reaches, to be filled by those that one does. */
export function outside(coverage: CoverageDecision): Assessment {
  return {
    coverage,
    match: null,
    family: null,
    familyClauses: [],
    description: null,
    decision: null,
    allocation: null,
    outcome: 'not covered',
    grounds: null,
    incumbentGrade: null,
    cutOff: null,
    personalGrade: null,
    unread: {},
    effectiveOn: null,
    setting: null,
    review: [],
  };
}

export type Settled = Pick<Assessment, 'outcome' | 'grounds' | 'incumbentGrade'>;

export function notServing(serving: ServingDecision, position: Position): Settled {
  const outcome =
    serving.status === 'fact missing'
      ? unknownFact(serving.fact, position).kind
      : serving.reason.because === 'nobody in the position'
        ? 'vacant'
        : 'not a serving official';
  return { outcome, grounds: serving, incumbentGrade: null };
}

export const NOTHING_FOR_HEADQUARTERS = notCovered<OutcomeReason>(
  { because: 'no description for General Service at headquarters yet' },
  { clauses: ['2023 Art. 3'] },
);

/** A covered position for which no description is proposed leaves the incumbent's grade alone. */
export function withoutDescription(match: Match | null, position: Position): Settled {
  const incumbentGrade = currentGrade(position);
  const isProfessional = position.grade !== null && categoryOf(position.grade) === 'P';
  if (match === null) {
    return {
      outcome: 'no description yet',
      grounds: NOTHING_FOR_HEADQUARTERS,
      incumbentGrade,
    };
  }
  if (match.target === 'none introduced yet') {
    return {
      outcome: 'no description yet',
      grounds: notCovered(
        { because: 'family introduced later' },
        { clauses: [isProfessional ? '2023 Art. 3' : '2019 Art. 3'] },
      ),
      incumbentGrade,
    };
  }
  if (match.target === 'no description fits') {
    return {
      outcome: 'no description fits',
      grounds: decided<null, DescriptionReason>(
        null,
        { because: 'no description fits' },
        { clauses: isProfessional ? ['2023 Annex 1', '2023 Annex 2'] : ['2019 Art. 3'] },
      ),
      incumbentGrade,
    };
  }
  const family = familyOf(match);
  return {
    outcome: 'HR decides',
    grounds: family
      ? notCovered({ because: 'family of another category', family }, { clauses: ['2019 Art. 4'] })
      : notCovered(
          { because: 'no family found' },
          { clauses: [isProfessional ? '2023 App. A ¶2' : '2019 App. 2 ¶2'] },
        ),
    incumbentGrade,
  };
}
