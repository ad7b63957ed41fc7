import { citing } from '../agreements/citing';
import type { Assessment } from './assessment';
import type { AssessedFacts } from './assessed-facts';

/**
 * Names our reading of a vacancy that the export does not state, or contradicts, in every answer that
 * would have been *vacant* otherwise: also where HR decides, where a reclassification is the way, and
 * where no description is there. All of them give the incumbent a grade, and so take it that there is
 * one.
 */
export function withVacancy(
  assessment: Assessment,
  { isVacancyOpen, assumptions }: AssessedFacts,
): Assessment {
  const { coverage, grounds } = assessment;
  const isCovered =
    coverage.status === 'decided' && (coverage.value === '2019' || coverage.value === '2023');
  if (!isVacancyOpen || !isCovered || !grounds) return assessment;
  if (grounds.readings.includes('vacancy not stated')) return assessment;
  const readings = [...grounds.readings, 'vacancy not stated'] as const;
  return { ...assessment, grounds: citing({ ...grounds, readings }, assumptions) };
}
