import type { Grade } from '../domain/grade';
import { compareDates, type PlainDate } from '../domain/plain-date';
import type { CostEntry, CostTable } from './cost-table';
import { cutPeriod, type CostPeriod } from './count-days';

/** A grade that is held, with its step where that is known. */
export interface HeldGrade {
  readonly grade: Grade;
  readonly step: number | null;
}

/**
 * Which grades are paid for at a position, one after the other. A personal grade that is kept is a
 * grade that is held, and costs what it costs.
 */
export interface GradeHistory {
  /** Null where the export does not say it. */
  readonly held: HeldGrade | null;
  /** What follows it; null where nothing does. */
  readonly then: {
    readonly grade: HeldGrade;
    /**
     * The first day; null where it is not known yet, `none` where no rule gives one: the grade follows
     * from a reading, and is no award.
     */
    readonly from: PlainDate | 'none' | null;
  } | null;
}

/** Why a position has no cost. */
export type WithoutCost =
  | { readonly why: 'no grade' }
  /** The day is not known on which the grade begins. */
  | { readonly why: 'no date'; readonly grade: Grade }
  /** The grade is another one without an award, so that no rule says a day. */
  | { readonly why: 'no award'; readonly grade: Grade }
  /** The table has no entry that holds on this day. */
  | {
      readonly why: 'no entry';
      readonly grade: Grade;
      readonly step: number | null;
      readonly station: string;
      readonly on: PlainDate;
    };

/** One grade at one cost, from a day on. */
export interface Span {
  readonly from: PlainDate;
  readonly entry: CostEntry;
}

export interface SideCosts {
  readonly spans: readonly Span[];
  readonly lacking: readonly WithoutCost[];
}

/**
 * What one grade history costs in a period: the spans in which one entry of the table holds, and what
 * is lacking on the other days.
 */
export function costOf(
  table: CostTable,
  history: GradeHistory,
  station: string,
  period: CostPeriod,
): SideCosts {
  const { held, then } = history;
  if (!held) return { spans: [], lacking: [{ why: 'no grade' }] };
  const since = then?.from;
  if (then && (since === null || since === 'none')) {
    const why = since === null ? 'no date' : 'no award';
    return { spans: [], lacking: [{ why, grade: then.grade.grade }] };
  }
  const first = since as PlainDate | undefined;
  const queries = [held, ...(then ? [then.grade] : [])].map((each) => ({ ...each, station }));
  const days = [...(first ? [first] : []), ...queries.flatMap((each) => table.changesOf(each))];
  const spans: Span[] = [];
  const lacking: WithoutCost[] = [];
  for (const { from } of cutPeriod(period, days)) {
    const isLater = first !== undefined && compareDates(from, first) >= 0;
    const query = queries[isLater ? 1 : 0]!;
    const entry = table.costOn(query, from);
    if (!entry) lacking.push({ why: 'no entry', ...query, on: from });
    else if (spans.at(-1)?.entry !== entry) spans.push({ from, entry });
  }
  return { spans, lacking };
}
