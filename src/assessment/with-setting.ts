import { checkSetting } from '../agreements/field-2019/organizational-setting';
import type { Position } from '../domain/position';
import type { Assessment, SettingContradicted } from './assessment';

/**
 * Sets the position's unit against the setting of its description (2019 Art. 5, App. 3 §1).
 *
 * A contradiction goes to review. An unknown unit does not: the answer discloses it.
 */
export function withSetting(assessment: Assessment, { office }: Position): Assessment {
  const setting = assessment.description && checkSetting(assessment.description, office ?? null);
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
  return { ...assessment, setting, review: [...assessment.review, contradicted] };
}
