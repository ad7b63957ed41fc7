import type { Grade } from '../domain/grade';
import type {
  AddedFamily,
  JobDescription,
  JobFamily,
  JobFamilyName,
} from '../domain/job-description';
import { compareDates, type PlainDate } from '../domain/plain-date';
import { remember } from '../domain/remember';
import { DESCRIPTIONS_2019, FAMILIES_2019 } from './field-2019/job-families';
import { DESCRIPTIONS_2023, FAMILIES_2023 } from './professional-2023/job-families';

/** The job families of both agreements, in the order of the texts. */
export const FAMILIES: readonly JobFamily[] = [...FAMILIES_2019, ...FAMILIES_2023];

/** The generic job descriptions of both agreements: families in the order of the texts, lowest grade first. */
export const CATALOGUE: readonly JobDescription[] = [...DESCRIPTIONS_2019, ...DESCRIPTIONS_2023];

/** The families that count on some day, and their descriptions. */
export interface Catalogue {
  /** Those built in, then those of later annexes. */
  readonly families: readonly JobFamily[];
  readonly descriptions: readonly JobDescription[];
  /** Of the families, those of later annexes. */
  readonly added: readonly AddedFamily[];
  has(name: JobFamilyName): boolean;
  /** @param name of a family that the catalogue has. */
  familyNamed(name: JobFamilyName): JobFamily;
  /** @returns null where the family has no description at that grade. */
  findDescription(family: JobFamilyName, grade: Grade): JobDescription | null;
  /** The descriptions at a grade, of every family; empty where there is none. */
  descriptionsAt(grade: Grade): readonly JobDescription[];
}

/** Families of later annexes, whatever their date, and the day that counts where no other is given. */
export interface CatalogueExtension {
  readonly families: readonly AddedFamily[];
  readonly today: PlainDate;
}

/**
 * @param extension families that count. Where two annexes have one of the same name, the one that
 *   counts last takes the other's place.
 */
export function createCatalogue(extension: readonly AddedFamily[]): Catalogue {
  const byName = new Map([...extension].sort(byDate).map((family) => [family.name, family]));
  const added = [...byName.values()];
  return assembleCatalogue({
    families: [...FAMILIES, ...added],
    descriptions: [...CATALOGUE, ...added.flatMap((family) => family.descriptions)],
    added,
  });
}

/** @param content whose added families are among the families, and all their descriptions there. */
export function assembleCatalogue({
  families,
  descriptions,
  added,
}: Pick<Catalogue, 'families' | 'descriptions' | 'added'>): Catalogue {
  const familyByName = new Map(families.map((family) => [family.name, family]));
  const descriptionByKey = new Map(
    descriptions.map((description) => [`${description.family}|${description.grade}`, description]),
  );
  return {
    families,
    descriptions,
    added,
    has: (name) => familyByName.has(name),
    familyNamed: (name) => familyByName.get(name)!,
    findDescription: (family, grade) => descriptionByKey.get(`${family}|${grade}`) ?? null,
    descriptionsAt: (grade) => descriptions.filter((description) => description.grade === grade),
  };
}

/** The catalogue of the two agreements as they were signed. */
export const BUILT_IN = createCatalogue([]);

/**
 * The catalogue by day: a family of a later annex counts from its date on (reading `later annex`).
 *
 * @returns one and the same catalogue for all days between which nothing changes.
 */
export function catalogueByDay(added: readonly AddedFamily[]): (day: PlainDate) => Catalogue {
  if (added.length === 0) return () => BUILT_IN;
  const inOrder = [...added].sort(byDate);
  const withFirst = remember((count: number) =>
    count === 0 ? BUILT_IN : createCatalogue(inOrder.slice(0, count)),
  );
  return (day) => withFirst(inOrder.filter(({ from }) => compareDates(from, day) <= 0).length);
}

function byDate(left: AddedFamily, right: AddedFamily): number {
  return compareDates(left.from, right.from);
}
