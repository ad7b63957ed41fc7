import { compareDates } from '../domain/plain-date';
import type { CostQuery, CostTable } from './cost-table';
import { cutPeriod, shareOfYear, type CostPeriod } from './count-days';
import { costOf, type WithoutCost } from './grade-history';

/** An amount, or what the table lacks for it. */
export type GradeCost =
  | { readonly ok: true; readonly sums: readonly CurrencyAmount[] }
  | { readonly ok: false; readonly lack: WithoutCost };

export interface CurrencyAmount {
  readonly currency: string;
  readonly amount: number;
}

/**
 * What one grade at one station costs in a period, to the day.
 *
 * @returns one sum for each currency that the table has for it, in the order of time; none where the
 *   period ends before it begins.
 */
export function costOfGrade(table: CostTable, query: CostQuery, period: CostPeriod): GradeCost {
  const { grade, step, station } = query;
  const { spans, lacking } = costOf(table, { held: { grade, step }, then: null }, station, period);
  if (lacking.length > 0) return { ok: false, lack: lacking[0]! };
  const sums = new Map<string, number>();
  for (const part of cutPeriod(period, table.changesOf(query))) {
    const { currency, yearly } = spans.findLast(
      ({ from }) => compareDates(from, part.from) <= 0,
    )!.entry;
    sums.set(currency, (sums.get(currency) ?? 0) + shareOfYear(yearly, part));
  }
  return { ok: true, sums: [...sums].map(([currency, amount]) => ({ currency, amount })) };
}
