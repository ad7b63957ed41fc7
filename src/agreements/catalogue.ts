import type { Grade } from '../domain/grade';
import type { JobDescription, JobFamily, JobFamilyName } from '../domain/job-description';
import { DESCRIPTIONS_2019, FAMILIES_2019 } from './field-2019/job-families';
import { DESCRIPTIONS_2023, FAMILIES_2023 } from './professional-2023/job-families';

/** The job families of both agreements, in the order of the texts. */
export const FAMILIES: readonly JobFamily[] = [...FAMILIES_2019, ...FAMILIES_2023];

/** The generic job descriptions of both agreements: families in the order of the texts, lowest grade first. */
export const CATALOGUE: readonly JobDescription[] = [...DESCRIPTIONS_2019, ...DESCRIPTIONS_2023];

const familyByName = new Map(FAMILIES.map((family) => [family.name, family]));
const descriptionByKey = new Map(
  CATALOGUE.map((description) => [`${description.family}|${description.grade}`, description]),
);

export function familyNamed(name: JobFamilyName): JobFamily {
  return familyByName.get(name)!;
}

/** @returns null where the family has no description at that grade. */
export function findDescription(family: JobFamilyName, grade: Grade): JobDescription | null {
  return descriptionByKey.get(`${family}|${grade}`) ?? null;
}

/** The descriptions at a grade, of every family; empty where neither agreement has one. */
export function descriptionsAt(grade: Grade): readonly JobDescription[] {
  return CATALOGUE.filter((description) => description.grade === grade);
}
