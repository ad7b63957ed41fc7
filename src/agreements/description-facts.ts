import type { DescriptionFacts } from '../domain/description-facts';
import type { BuiltInFamilyName, JobDescription } from '../domain/job-description';
import { FACTS_2019 } from './field-2019/description-facts';
import { FACTS_2023 } from './professional-2023/description-facts';

/**
 * What a description says of its setting, languages, supervision and experience.
 *
 * @returns null for a description of a later annex, of which nothing of the kind was read.
 */
export function factsOf({
  family,
  grade,
}: Pick<JobDescription, 'family' | 'grade'>): DescriptionFacts | null {
  const name = family as BuiltInFamilyName;
  return (FACTS_2019[name] ?? FACTS_2023[name])?.[grade] ?? null;
}
