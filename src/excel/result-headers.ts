import { MAPPING_COLUMNS } from '../assessment/mapping-row';

const fold = (name: string): string => name.trim().toLowerCase();
const OURS = new Set(MAPPING_COLUMNS.map(fold));

/**
 * The header of the result: the source's names, then ours. A table's column names differ in more
 * than case, so a source column with a name of ours gives way, and repeated names are counted.
 */
export function resultHeaders(sourceNames: readonly string[]): string[] {
  const taken = new Set(OURS);
  const names = sourceNames.map((name, index) => {
    const own = name.trim() || `Column ${index + 1}`;
    const unique = firstFree(OURS.has(fold(own)) ? `${own} (source)` : own, taken);
    taken.add(fold(unique));
    return unique;
  });
  return [...names, ...MAPPING_COLUMNS];
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(fold(candidate)); count++) candidate = `${name} (${count})`;
  return candidate;
}
