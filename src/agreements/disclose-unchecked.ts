import type { Unchecked } from '../domain/decision';
import type {
  CandidateEducation,
  ExperienceCondition,
  JobDescription,
} from '../domain/job-description';
import { isDegree } from './educational-requirement';

/**
 * What a description asks that no argument could show: disclosed, never assumed away.
 *
 * @param professionalYearsStated whether the professional years are given apart from the relevant.
 * @param conditions on the years, see `commonConditions`; the description’s own where left out.
 */
export function discloseUnchecked(
  description: JobDescription,
  education: CandidateEducation,
  professionalYearsStated: boolean,
  conditions: readonly ExperienceCondition[] = description.experienceConditions,
): Unchecked[] {
  const asksDegree = isDegree(description.education);
  const unchecked: Unchecked[] = [];
  if (asksDegree && education === 'diploma') unchecked.push('secondary school completed');
  if (asksDegree && isDegree(education)) {
    unchecked.push('field of the degree');
    if (description.agreement === '2019') unchecked.push('institution of the degree');
  }
  unchecked.push('relevance of the experience');
  if (description.kindOfYears === 'professional' && !professionalYearsStated) {
    unchecked.push('professional character of the experience');
  }
  unchecked.push(...conditions);
  if (description.training) unchecked.push('training');
  if (description.drivingLicence) unchecked.push('clean driving licence');
  if (description.internationalExperience) unchecked.push('international experience');
  return unchecked;
}
