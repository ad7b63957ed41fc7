import { catalogueByDay, type Catalogue } from '../../agreements/catalogue';
import type { AddedFamily } from '../../domain/job-description';
import { addedFamiliesAtHand, knownAddedFamilies } from './added-families';
import { readToday } from '../../domain/read-today';

let last: {
  readonly families: readonly AddedFamily[];
  readonly on: ReturnType<typeof catalogueByDay>;
} | null = null;

/**
 * The catalogue as it counts today in the open workbook, families of later annexes included (reading
 * `later annex`).
 */
export async function todaysCatalogue(): Promise<Catalogue> {
  return today(await knownAddedFamilies());
}

/** The same, where the workbook has told its families already; null where it has to be asked. */
export function knownCatalogue(): Catalogue | null {
  const families = addedFamiliesAtHand();
  return families && today(families);
}

function today(families: readonly AddedFamily[]): Catalogue {
  // The same families give the same catalogue, by which answers are remembered.
  if (last?.families !== families) last = { families, on: catalogueByDay(families) };
  return last.on(readToday());
}
