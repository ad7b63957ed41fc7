import type { Grade } from '../domain/grade';
import { compareDates, type PlainDate } from '../domain/plain-date';
import { foldWords } from '../text/fold-words';

/** What a post of a grade costs at a duty station, as the user's own table says. */
export interface CostEntry {
  readonly grade: Grade;
  /** Null where the entry holds for every step. */
  readonly step: number | null;
  /** As written; null where the entry holds for every station. */
  readonly station: string | null;
  /** For one calendar year, in `currency`. */
  readonly yearly: number;
  /** A code of three letters. */
  readonly currency: string;
  /** The first day on which it holds; it holds until a later entry of the same kind. */
  readonly from: PlainDate;
}

/** Whose cost is asked for. */
export interface CostQuery {
  readonly grade: Grade;
  /** Null where it is not known. */
  readonly step: number | null;
  /** As the export names it; '' where it does not. */
  readonly station: string;
}

/** The entries that can answer a query, the narrowest kind first, each kind by its first day. */
type Ranked = readonly (readonly CostEntry[])[];

export interface CostTable {
  readonly entries: readonly CostEntry[];
  /**
   * The entry that holds on a day: one for the station before one for all stations, one for the step
   * before one for all steps, and of those the one that began last.
   *
   * @returns null where none does.
   */
  costOn(query: CostQuery, day: PlainDate): CostEntry | null;
  /** Days on which another entry may begin to hold, in no order. */
  changesOf(query: CostQuery): readonly PlainDate[];
}

/** The same text for entries of one kind: two of them from the same day contradict each other. */
export function kindOfEntry({ grade, step, station }: Omit<CostEntry, 'from'>): string {
  return [grade, step ?? '', station === null ? '*' : foldStation(station)].join('|');
}

/** @param entries of which no two are of one kind and from the same day. */
export function costTable(entries: readonly CostEntry[]): CostTable {
  const kinds = new Map<string, CostEntry[]>();
  for (const entry of entries) {
    const kind = kindOfEntry(entry);
    const known = kinds.get(kind);
    if (known) known.push(entry);
    else kinds.set(kind, [entry]);
  }
  for (const kind of kinds.values()) kind.sort((one, other) => compareDates(one.from, other.from));

  const ranked = new Map<string, Ranked>();
  function rank({ grade, step, station }: CostQuery): Ranked {
    const key = `${grade}|${step ?? ''}|${station}`;
    let found = ranked.get(key);
    if (!found) {
      const stations = foldStation(station) === '' ? ['*'] : [foldStation(station), '*'];
      const steps = step === null ? [''] : [step, ''];
      found = stations.flatMap((where) =>
        steps.map((which) => kinds.get([grade, which, where].join('|')) ?? []),
      );
      ranked.set(key, found);
    }
    return found;
  }
  return {
    entries,
    costOn(query, day) {
      for (const kind of rank(query)) {
        const entry = kind.findLast(({ from }) => compareDates(from, day) <= 0);
        if (entry) return entry;
      }
      return null;
    },
    changesOf: (query) => rank(query).flatMap((kind) => kind.map(({ from }) => from)),
  };
}

/** `São Paulo` and `SAO PAULO` are one station. */
const foldStation = (station: string): string => foldWords(station);
