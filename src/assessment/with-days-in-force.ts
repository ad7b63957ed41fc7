import { beforeAgreement } from '../agreements/general-provisions';
import type { Assessment, Outcome, ReviewCause } from './assessment';
import { assignmentDate, type Reading } from './reading';

/**
 * Sends to review what is assigned on a day, or by a family that took effect on one, before the
 * agreement was in force (2019 Art. 7, 2023 Art. 6). No grade is awarded from such a day: a year
 * mistyped would date it back.
 */
export function withDaysInForce(assessment: Assessment, read: Reading): Assessment {
  const { coverage, outcome, family, review } = assessment;
  if (coverage.status !== 'decided' || !ASSIGNS.has(outcome)) return assessment;
  const agreement = coverage.value === '2023' ? '2023' : '2019';
  const { position, settings } = read;
  const assignedOn = assignmentDate(position, settings);
  const inEffectFrom = (agreement === '2023' && family && settings.effectiveOn[family]) || null;
  const causes = [assignedOn, inEffectFrom].flatMap((on): ReviewCause[] => {
    const before = on && beforeAgreement(agreement, on);
    return before ? [{ kind: 'date before the agreement', on, ...before }] : [];
  });
  return causes.length > 0
    ? { ...assessment, effectiveOn: null, review: [...review, ...causes] }
    : assessment;
}

const ASSIGNS: ReadonlySet<Outcome> = new Set([
  'higher grade awarded',
  'personal grade retained',
  'no change',
  'assigned at position grade',
]);
