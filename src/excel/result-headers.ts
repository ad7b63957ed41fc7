import { MAPPING_COLUMNS } from '../assessment/mapping-row';

const fold = (name: string): string => name.trim().toLowerCase();
/** Excel's limit for the name of a table's column. */
const MOST_CHARACTERS = 255;
const OURS = new Set(MAPPING_COLUMNS.map(fold));

/**
 * The header of the result: the source's names, then ours. A table's column names differ in more
 * than case and are no longer than 255 characters, so a source column with a name of ours gives way,
 * repeated names are counted, and long ones are cut.
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
  let candidate = withEnding(name, '');
  for (let count = 2; taken.has(fold(candidate)); count++) {
    candidate = withEnding(name, ` (${count})`);
  }
  return candidate;
}

/** The name, cut where ending and name together are too long; never inside a character. */
function withEnding(name: string, ending: string): string {
  if (name.length + ending.length <= MOST_CHARACTERS) return name + ending;
  const cut = name.slice(0, MOST_CHARACTERS - ending.length - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…${ending}`;
}
