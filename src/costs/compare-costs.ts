import type { Grade } from '../domain/grade';
import { compareDates, type PlainDate } from '../domain/plain-date';
import type { CostTable } from './cost-table';
import { cutPeriod, shareOfYear, type CostPeriod, type YearPart } from './count-days';
import {
  costOf,
  type GradeHistory,
  type HeldGrade,
  type Span,
  type WithoutCost,
} from './grade-history';

/** A position whose costs are compared. */
export interface CostedPosition {
  /** As the export names it; '' where it does not. */
  readonly station: string;
  readonly isVacant: boolean;
  readonly before: GradeHistory;
  readonly after: GradeHistory;
}

/** What one side costs in a part of the period. */
export interface SideCost {
  readonly grade: Grade;
  readonly yearly: number;
  readonly amount: number;
}

/** A part of the period in which nothing about a position's cost changes, in one currency. */
export interface CostLine extends YearPart {
  /** The position's place among those that were asked about. */
  readonly position: number;
  readonly currency: string;
  /** Null where this side is paid in another currency, which has a line of its own. */
  readonly before: SideCost | null;
  readonly after: SideCost | null;
}

/** A lack, and how many positions have it. */
export type CountedLack = WithoutCost & {
  readonly positions: number;
};

/** Sums of one currency. */
export interface CostSum {
  readonly currency: string;
  readonly before: number;
  readonly after: number;
}

export interface CostComparison {
  readonly period: CostPeriod;
  /** By position, then by time. None of a position that lacks a cost on any day of the period. */
  readonly lines: readonly CostLine[];
  /** Of positions that somebody holds. */
  readonly held: readonly CostSum[];
  readonly vacant: readonly CostSum[];
  readonly positions: number;
  /** Of how many positions the lines are. */
  readonly costed: number;
  /** What is missing, the most frequent first; a position counts under each of its lacks. */
  readonly lacking: readonly CountedLack[];
  /** What each position without a cost lacks first, by its place. */
  readonly lackOf: ReadonlyMap<number, WithoutCost>;
}

/**
 * What positions cost in a period, before and after, by the user's own table.
 *
 * Nothing is guessed, and no currency is converted: each has its own sums. A position with a day that
 * has no cost, before or after, is in no sum, because the difference would be wrong; it is listed.
 */
export function compareCosts(
  table: CostTable,
  positions: readonly CostedPosition[],
  period: CostPeriod,
): CostComparison {
  const lines: CostLine[] = [];
  const sums = { held: new Map<string, CostSum>(), vacant: new Map<string, CostSum>() };
  const lacks = new Map<string, CountedLack>();
  const lackOf = new Map<number, WithoutCost>();
  const known = new Map<string, CostsOfKind>();
  positions.forEach((position, at) => {
    const kind = kindOf(position);
    let costs = known.get(kind);
    if (!costs) known.set(kind, (costs = costsOfKind(table, position, period)));
    const { parts, lacking } = costs;
    if (lacking.length > 0) {
      lackOf.set(at, lacking[0]!);
      for (const lack of lacking) count(lacks, lack);
      return;
    }
    const into = position.isVacant ? sums.vacant : sums.held;
    for (const part of parts) {
      add(into, part);
      lines.push({ ...part, position: at });
    }
  });
  const byCurrency = (of: ReadonlyMap<string, CostSum>) =>
    [...of.values()].sort((one, other) => (one.currency < other.currency ? -1 : 1));
  return {
    period,
    lines,
    held: byCurrency(sums.held),
    vacant: byCurrency(sums.vacant),
    positions: positions.length,
    costed: positions.length - lackOf.size,
    lacking: [...lacks.values()].sort((one, other) => other.positions - one.positions),
    lackOf,
  };
}

/** What all positions cost alike that have the same grades at the same station. */
interface CostsOfKind {
  readonly parts: readonly Omit<CostLine, 'position'>[];
  readonly lacking: readonly WithoutCost[];
}

/** A full sheet has few of them. */
function kindOf({ station, before, after }: CostedPosition): string {
  const grade = (held: HeldGrade | null) => (held ? `${held.grade}/${held.step ?? ''}` : '');
  const day = (date: PlainDate | 'none' | null) =>
    date === null || date === 'none' ? `${date}` : `${date.year}-${date.month}-${date.day}`;
  const side = ({ held, then }: GradeHistory) =>
    `${grade(held)} ${then ? `${grade(then.grade)} ${day(then.from)}` : ''}`;
  return `${side(before)}|${side(after)}|${station}`;
}

function costsOfKind(
  table: CostTable,
  { before, after, station }: CostedPosition,
  period: CostPeriod,
): CostsOfKind {
  const one = costOf(table, before, station, period);
  const other = costOf(table, after, station, period);
  const lacking = uniqueLacks([...one.lacking, ...other.lacking]);
  const parts = lacking.length > 0 ? [] : joinSides(one.spans, other.spans, period);
  return { parts, lacking };
}

/** Lays both sides over each other: a line for each part in which neither changes. */
function joinSides(
  before: readonly Span[],
  after: readonly Span[],
  period: CostPeriod,
): CostsOfKind['parts'] {
  const days = [...before, ...after].map(({ from }) => from);
  return cutPeriod(period, days).flatMap((part): CostsOfKind['parts'] => {
    const sideOn = (spans: readonly Span[]) => {
      const { grade, yearly, currency } = spans.findLast(
        ({ from }) => compareDates(from, part.from) <= 0,
      )!.entry;
      return { currency, cost: { grade, yearly, amount: shareOfYear(yearly, part) } };
    };
    const one = sideOn(before);
    const other = sideOn(after);
    if (one.currency === other.currency) {
      return [{ ...part, currency: one.currency, before: one.cost, after: other.cost }];
    }
    return [
      { ...part, currency: one.currency, before: one.cost, after: null },
      { ...part, currency: other.currency, before: null, after: other.cost },
    ];
  });
}

function add(
  sums: Map<string, CostSum>,
  { currency, before, after }: Omit<CostLine, 'position'>,
): void {
  const known = sums.get(currency) ?? { currency, before: 0, after: 0 };
  sums.set(currency, {
    currency,
    before: known.before + (before?.amount ?? 0),
    after: known.after + (after?.amount ?? 0),
  });
}

/** The first day is named of each; later days of the same lack add nothing. */
function uniqueLacks(lacks: readonly WithoutCost[]): WithoutCost[] {
  return [...new Map([...lacks].reverse().map((lack) => [keyOf(lack), lack])).values()].reverse();
}

function count(lacks: Map<string, CountedLack>, lack: WithoutCost): void {
  const known = lacks.get(keyOf(lack));
  const isEarlier =
    known?.why === 'no entry' && lack.why === 'no entry' && compareDates(lack.on, known.on) < 0;
  const told: WithoutCost = known && !isEarlier ? known : lack;
  lacks.set(keyOf(lack), { ...told, positions: (known?.positions ?? 0) + 1 });
}

function keyOf(lack: WithoutCost): string {
  switch (lack.why) {
    case 'no grade':
      return lack.why;
    case 'no date':
    case 'no award':
      return `${lack.why}|${lack.grade}`;
    case 'no entry':
      return [lack.why, lack.grade, lack.step ?? '', lack.station].join('|');
  }
}
