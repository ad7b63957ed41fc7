/** Which columns a table of ours has when it is filled anew, from the left. */
export interface Arrangement {
  readonly names: readonly string[];
  /** Of each, which of the new columns fills it; null for one of the user's own. */
  readonly sources: readonly (number | null)[];
  /** Columns of the table that go. */
  readonly removed: readonly string[];
  /** Columns that nothing fills any more, and that stay, because formulas may know them. */
  readonly emptied: readonly string[];
}

/**
 * What became of a column that was ours: its new name, null where it goes, or `emptied` where it stays
 * without content.
 */
export type Successors = ReadonlyMap<string, { readonly name: string } | 'emptied' | null>;

const fold = (name: string) => name.trim().toLowerCase();

/**
 * Leaves each column of a table that stands where it is, because formulas know it by its place, and
 * adds what is new behind the last.
 *
 * @param fresh the columns of the new content in the order of a new table.
 * @param standing the columns of the table; null where there is none.
 * @param successors of columns that the last content had and the new one has not; what is neither is
 *   the user's own.
 */
export function arrangeColumns(
  fresh: readonly string[],
  standing: readonly string[] | null,
  successors: Successors = new Map(),
): Arrangement {
  if (!standing) {
    return { names: fresh, sources: fresh.map((_, at) => at), removed: [], emptied: [] };
  }
  const places = new Map(fresh.map((name, at) => [fold(name), at]));
  const names: string[] = [];
  const sources: (number | null)[] = [];
  const removed: string[] = [];
  const emptied: string[] = [];
  for (const name of standing) {
    const successor = places.has(fold(name)) ? { name } : successors.get(name);
    if (successor === null) {
      removed.push(name);
      continue;
    }
    if (successor === 'emptied') emptied.push(name);
    const at = typeof successor === 'object' ? places.get(fold(successor.name)) : undefined;
    names.push(at === undefined ? name : fresh[at]!);
    sources.push(at ?? null);
  }
  const isThere = new Set(sources);
  fresh.forEach((name, at) => {
    if (isThere.has(at)) return;
    names.push(name);
    sources.push(at);
  });
  return { names, sources, removed, emptied };
}

/** Places of the user's own columns. */
export const carriedColumns = ({ names, sources, emptied }: Arrangement): number[] =>
  sources.flatMap((source, at) => (source === null && !emptied.includes(names[at]!) ? [at] : []));

/** Columns side by side between those that are left out: the first of each, and how many. */
export function spansBetween(
  leftOut: readonly number[],
  columns: number,
): (readonly [first: number, width: number])[] {
  const spans: (readonly [number, number])[] = [];
  let first = 0;
  for (const end of [...leftOut].sort((one, other) => one - other).concat(columns)) {
    if (end > first) spans.push([first, end - first]);
    first = end + 1;
  }
  return spans;
}
