import type { OfficialDescription } from '../domain/agreement-text';
import { loadAgreements, type KeptAgreement } from '../excel/catalogue/agreement-store';
import type { Wording } from '../wording/wording';
import { Failure, type CellAnswer } from './failure';
import type { ArgumentReader } from './read-arguments';
import { argumentMissing } from './say-decision';

/**
 * `JD.DUTIES`: number and text of each duty, from the agreement kept with the workbook. A second
 * list, for a special case of the position, follows below the words that say when it applies.
 */
export async function answerDuties(
  reader: ArgumentReader,
  wording: Wording,
  [familyCell, gradeCell]: readonly unknown[],
): Promise<CellAnswer[][]> {
  const grade = reader.grade('grade', gradeCell ?? null);
  if (grade === null) return [[argumentMissing('grade', wording)]];
  const described = descriptionsOf((await loadAgreements()).kept);
  // A family of a later annex is known by its name in the text alone.
  const named = String(familyCell ?? '')
    .trim()
    .toLowerCase();
  const added = described.find((one) => one.family.toLowerCase() === named && one.grade === grade);
  const family = added?.family ?? reader.family(familyCell ?? null, grade);
  if (family === null) return [[argumentMissing('family', wording)]];
  const found = described.find((one) => one.family === family && one.grade === grade);
  if (!found) return [[new Failure('not available', wording.noDuties(family, grade))]];
  return [
    ...found.duties.map(({ number, text }) => [number, text]),
    ...found.specialDuties.flatMap(({ applies, duties }) => [
      ['', applies],
      ...duties.map(({ number, text }) => [number, text]),
    ]),
  ];
}

const descriptionsOf = (kept: readonly KeptAgreement[]): OfficialDescription[] =>
  kept.flatMap(({ text }) => text.descriptions);
