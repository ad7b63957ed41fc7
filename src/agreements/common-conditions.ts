import type { ExperienceCondition, JobDescription } from '../domain/job-description';

/**
 * What all the descriptions ask of the years. What only some ask has no name as long as the family
 * is open.
 */
export function commonConditions(
  descriptions: readonly JobDescription[],
): readonly ExperienceCondition[] {
  const all = new Set(descriptions.flatMap(({ experienceConditions }) => experienceConditions));
  const common = [...all].filter((condition) =>
    descriptions.every(({ experienceConditions }) => experienceConditions.includes(condition)),
  );
  return common.length === all.size
    ? common
    : [...common, 'specific experience that the description names'];
}
