import { citing } from '../agreements/citing';
import { checkSetting } from '../agreements/field-2019/organizational-setting';
import { notCovered } from '../domain/decision';
import type { Assessment, Outcome, OutcomeReason, SettingContradicted } from './assessment';
import type { SupposedDescription } from '../agreements/supposed';
import { currentGrade, type AssessedFacts } from './assessed-facts';

/**
 * Sets the position's unit against the setting of its description (2019 Art. 5, App. 3 §1).
 *
 * A contradiction goes to review. An unknown unit does not: the answer discloses it. Where `2019
 * offices named` is decided otherwise, a contradicted description is none, and HR decides.
 */
export function withSetting(
  assessment: Assessment,
  { position, assumptions }: AssessedFacts,
): Assessment {
  const setting =
    assessment.description && checkSetting(assessment.description, position.office ?? null);
  if (setting?.status !== 'decided' || setting.reason.because !== 'stands elsewhere') {
    return { ...assessment, setting };
  }
  const { office: named, offices, strength } = setting.reason;
  const contradicted: SettingContradicted = {
    kind: 'setting contradicted',
    office: named,
    offices,
    strength,
  };
  const review = [...assessment.review, contradicted];
  const rests = RESTS_ON_DESCRIPTION.has(assessment.outcome);
  if (!rests || !assumptions.isOtherwise('2019 offices named')) {
    return { ...assessment, setting, review };
  }
  const grounds = notCovered<OutcomeReason | SupposedDescription>(
    { because: 'description is for other offices' },
    setting,
  );
  return {
    ...assessment,
    setting: citing(setting, assumptions),
    review,
    outcome: 'HR decides',
    grounds: citing(grounds, assumptions),
    incumbentGrade: currentGrade(position),
    effectiveOn: null,
  };
}

const RESTS_ON_DESCRIPTION: ReadonlySet<Outcome> = new Set([
  'higher grade awarded',
  'personal grade retained',
  'no change',
]);
