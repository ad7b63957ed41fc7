import { ALTERNATIVES } from '../agreements/alternatives';
import { assembleCatalogue, createCatalogue, type Catalogue } from '../agreements/catalogue';
import type { LaterAnnex } from '../domain/citation';
import { categoryOf, levelOf, type Grade } from '../domain/grade';
import type {
  AddedFamily,
  AddedFamilyName,
  JobDescription,
  JobFamily,
  JobFamilyName,
} from '../domain/job-description';
import type { Change, DescribedAt, DescriptionChange, DraftFamily } from './scenario';

/** Changes that leave another catalogue than that of the day. */
export type CatalogueChange = Extract<
  Change,
  { readonly kind: 'annex left out' | 'description changed' | 'grade added' }
>;

export function isCatalogueChange(change: Change): change is CatalogueChange {
  return ['annex left out', 'description changed', 'grade added'].includes(change.kind);
}

/** The catalogue after the changes, in their order; what they name and it has not, changes nothing. */
export function changeCatalogue(
  catalogue: Catalogue,
  changes: readonly CatalogueChange[],
): Catalogue {
  return changes.reduce(changeOnce, catalogue);
}

function changeOnce(catalogue: Catalogue, change: CatalogueChange): Catalogue {
  if (!catalogue.has(change.family)) return catalogue;
  switch (change.kind) {
    case 'annex left out':
      return leaveOut(catalogue, [change.family]);
    case 'description changed':
      return withDescription(catalogue, change, change.grade);
    case 'grade added':
      return withDescription(catalogue, { ...change, toGrade: change.grade }, null);
  }
}

export function leaveOut(catalogue: Catalogue, names: readonly JobFamilyName[]): Catalogue {
  const { families, descriptions, added } = catalogue;
  return assembleCatalogue({
    families: families.filter(({ name }) => !names.includes(name)),
    descriptions: descriptions.filter(({ family }) => !names.includes(family)),
    added: unlessSame(
      added,
      added.filter(({ name }) => !names.includes(name)),
    ),
  });
}

/** @param replaced the grade whose description gives way; null where one is added. */
function withDescription(
  catalogue: Catalogue,
  {
    family: name,
    toGrade,
    years,
    education,
  }: DescriptionChange | (DescribedAt & { toGrade: Grade }),
  replaced: Grade | null,
): Catalogue {
  const own = catalogue.descriptions.filter(({ family }) => family === name);
  const model = replaced
    ? catalogue.findDescription(name, replaced)
    : nearestDescription(catalogue, name, toGrade!);
  if (!model) return catalogue;
  const grade = toGrade ?? model.grade;
  const changed: JobDescription = {
    ...model,
    grade,
    years: years ?? model.years,
    education: education ?? model.education,
  };
  const others = own.filter((each) => each.grade !== replaced && each.grade !== grade);
  const descriptions = [...others, changed].sort(byGrade);
  const grades = descriptions.map((each) => each.grade);
  const regraded = <Family extends JobFamily>(family: Family): Family =>
    family.name === name ? { ...family, grades } : family;
  return assembleCatalogue({
    families: catalogue.families.map(regraded),
    descriptions: [
      ...catalogue.descriptions.filter(({ family }) => family !== name),
      ...descriptions,
    ],
    added: unlessSame(catalogue.added, catalogue.added.map(regraded)),
  });
}

/** The very list where nothing of it changed: titles are matched once for each. */
function unlessSame(
  before: readonly AddedFamily[],
  after: readonly AddedFamily[],
): readonly AddedFamily[] {
  const isSame =
    before.length === after.length && after.every((family, at) => family === before[at]);
  return isSame ? before : after;
}

const byGrade = (one: JobDescription, other: JobDescription) =>
  levelOf(one.grade) - levelOf(other.grade);

/**
 * The family's description at the grade nearest to this one, the lower of two as near: what a new one
 * asks for where nothing else is said.
 *
 * @returns null where the family has none in the grade's category.
 */
export function nearestDescription(
  { descriptions }: Pick<Catalogue, 'descriptions'>,
  name: JobFamilyName,
  grade: Grade,
): JobDescription | null {
  const gapTo = (other: JobDescription) => Math.abs(levelOf(other.grade) - levelOf(grade));
  const same = descriptions.filter(
    (each) => each.family === name && categoryOf(each.grade) === categoryOf(grade),
  );
  return same.reduce<JobDescription | null>(
    (best, other) => (best === null || gapTo(other) < gapTo(best) ? other : best),
    null,
  );
}

/** The catalogue with the families that the changes add, whatever their date. */
export function withDrafts(catalogue: Catalogue, changes: readonly Change[]): Catalogue {
  const drafts = changes.flatMap((change) =>
    change.kind === 'annex added' ? [familyOfDraft(change.family)] : [],
  );
  return drafts.length > 0 ? createCatalogue([...catalogue.added, ...drafts]) : catalogue;
}

/**
 * Whether a change is about what candidates need alone: no agreement asks an incumbent for the
 * education and years of the description assigned, so that no position's outcome hangs on them.
 */
function isForCandidates(change: Change): boolean {
  return (
    change.kind === 'description changed' &&
    (change.toGrade === null || change.toGrade === change.grade)
  );
}

/** Whether a change decides on candidates, or on dates that are owed, and on no position. */
export function changesNoPosition(change: Change): boolean {
  return change.kind === 'reading'
    ? ALTERNATIVES[change.reading] !== 'positions'
    : isForCandidates(change);
}

/** A family that is being negotiated, as the catalogue takes those of later annexes. */
export function familyOfDraft({
  name,
  agreement,
  annex,
  from,
  titles,
  descriptions,
}: DraftFamily): AddedFamily {
  const family = name as AddedFamilyName;
  const category = categoryOf(descriptions[0]!.grade);
  const clauses: readonly LaterAnnex[] = [`${agreement} Annex ${annex}`];
  return {
    name: family,
    agreement,
    category,
    grades: descriptions
      .map(({ grade }) => grade)
      .sort((one, other) => levelOf(one) - levelOf(other)),
    formerFamilies: [],
    clauses,
    from,
    titles: [...new Set([...titles, ...descriptions.map(({ genericTitle }) => genericTitle)])],
    descriptions: descriptions
      .map((drafted): JobDescription => ({
        ...drafted,
        agreement,
        family,
        training: null,
        drivingLicence: false,
        kindOfYears: category === 'NO' ? 'professional' : 'relevant',
        experienceConditions: [],
        internationalExperience: false,
        clauses,
      }))
      .sort(byGrade),
  };
}
