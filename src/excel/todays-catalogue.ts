import { BUILT_IN, catalogueByDay, type Catalogue } from '../agreements/catalogue';
import type { AddedFamily } from '../domain/job-description';
import { knownAddedFamilies } from './added-families';
import { readToday } from './read-today';

let last: {
  readonly families: readonly AddedFamily[];
  readonly on: ReturnType<typeof catalogueByDay>;
} | null = null;

/**
 * The catalogue as it counts today in the open workbook, families of later annexes included (reading
 * `later annex`); the built-in one where the custom functions run without a workbook at hand.
 */
export async function todaysCatalogue(): Promise<Catalogue> {
  if (typeof Excel === 'undefined') return BUILT_IN;
  const families = await knownAddedFamilies();
  // The same families give the same catalogue, by which answers are remembered.
  if (last?.families !== families) last = { families, on: catalogueByDay(families) };
  return last.on(readToday());
}
