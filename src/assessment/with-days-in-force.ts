import { beforeAgreement } from '../agreements/general-provisions';
import { notCovered } from '../domain/decision';
import type { PlainDate } from '../domain/plain-date';
import type { Assessment, Outcome, OutcomeReason, ReviewCause } from './assessment';
import { assignmentDate, currentGrade, type AssessedFacts } from './assessed-facts';

/**
 * Sends to review what is assigned on a day, or by a family that took effect on one, before the
 * agreement was in force (2019 Art. 7, 2023 Art. 6).
 *
 * On such a day of assignment there was no description to assign, as before a family’s own date of
 * effect, and nothing that Art. 6 attaches to: no grade is awarded or retained. An impossible date of
 * effect is as good as none.
 */
export function withDaysInForce(assessment: Assessment, read: AssessedFacts): Assessment {
  const { coverage, outcome, family, review } = assessment;
  if (coverage.status !== 'decided' || !ASSIGNS.has(outcome)) return assessment;
  const agreement = coverage.value === '2023' ? '2023' : '2019';
  const { position, settings } = read;
  const causeOf = (on: PlainDate | null | undefined): BeforeCause | null => {
    const before = on ? beforeAgreement(agreement, on) : null;
    return on && before ? { kind: 'date before the agreement', on, ...before } : null;
  };
  const assigned = causeOf(assignmentDate(position, settings));
  const inEffect = agreement === '2023' && family ? causeOf(settings.effectiveOn[family]) : null;
  const causes = [assigned, inEffect].filter((cause) => cause !== null);
  if (causes.length === 0) return assessment;
  const inReview = { ...assessment, review: [...review, ...causes] };
  return assigned ? withoutDescriptions(inReview, assigned, read) : inReview;
}

type BeforeCause = Extract<ReviewCause, { kind: 'date before the agreement' }>;

function withoutDescriptions(
  assessment: Assessment,
  { signedOn, clause }: BeforeCause,
  { position }: AssessedFacts,
): Assessment {
  return {
    ...assessment,
    description: null,
    allocation: null,
    outcome: 'no description yet',
    grounds: notCovered<OutcomeReason>(
      { because: 'family not in effect yet', effectiveOn: signedOn },
      { clauses: [clause] },
    ),
    incumbentGrade: currentGrade(position),
    cutOff: null,
    effectiveOn: null,
    setting: null,
  };
}

const ASSIGNS: ReadonlySet<Outcome> = new Set([
  'higher grade awarded',
  'personal grade retained',
  'no change',
  'assigned at position grade',
]);
