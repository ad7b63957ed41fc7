import type { CostComparison, CostLine } from '../../costs/compare-costs';
import { daysBetween, toSerial } from '../../domain/plain-date';
import type { Cell, CellRow } from '../../staffing-export/export-layout';
import { sayLack } from '../../wording/costs/say-costs';
import { costWords } from '../../wording/costs/words-for';

/** The columns of the table *JD_CostLines*. The names are the same everywhere. */
export const COST_LINE_COLUMNS = [
  'Position number',
  'Job title',
  'Office',
  'Duty station',
  'Job family',
  'Outcome',
  'Held or vacant',
  'Currency',
  'From',
  'To',
  'Days',
  'Days in year',
  'Grade before',
  'Cost a year before',
  'Cost before',
  'Grade after',
  'Cost a year after',
  'Cost after',
  'Difference',
  'Without a cost',
] as const;
export type CostLineColumn = (typeof COST_LINE_COLUMNS)[number];

/** What the lines say of a position beside its costs. */
export interface LinePosition {
  readonly number: string | null;
  readonly title: string;
  readonly office: string;
  readonly station: string;
  readonly family: string;
  readonly outcome: string;
  readonly isVacant: boolean;
}

/** A comparison, and whose costs they are. */
export interface CostsRequest {
  /** What is compared, such as the scenario's name. */
  readonly name: string;
  readonly comparison: CostComparison;
  /** In the order in which they were compared. */
  readonly positions: readonly LinePosition[];
  readonly displayLanguage: string;
}

/** Above it, only positions are listed whose costs differ: a sheet is not endless. */
const MOST_LINES = 200_000;

/** The lines that are written. */
export interface ListedLines {
  readonly lines: readonly CostLine[];
  /** Positions that cost the same before and after, and are not listed for that. */
  readonly leftOut: number;
}

export function listedLines({ lines }: CostComparison, most = MOST_LINES): ListedLines {
  if (lines.length <= most) return { lines, leftOut: 0 };
  const differing = new Set<number>();
  const all = new Set<number>();
  for (const { position, before, after } of lines) {
    all.add(position);
    if (before?.amount !== after?.amount) differing.add(position);
  }
  return {
    lines: lines.filter(({ position }) => differing.has(position)),
    leftOut: all.size - differing.size,
  };
}

/** The rows of the table: the lines, and behind them a row for each position without a cost. */
export function costLineRows({ comparison, positions, displayLanguage }: CostsRequest): CellRow[] {
  const { period, lackOf } = comparison;
  const facts = (at: number) => factCells(positions[at]!, displayLanguage);
  const rows = listedLines(comparison).lines.map((line) => [
    ...facts(line.position),
    ...lineCells(line),
  ]);
  const days = daysBetween(period.from, period.to) + 1;
  for (const [at, lack] of lackOf) {
    rows.push([
      ...facts(at),
      ...['', toSerial(period.from), toSerial(period.to), days],
      ...Array.from<Cell>({ length: 8 }).fill(''),
      sayLack(lack, displayLanguage),
    ]);
  }
  return rows;
}

function factCells(position: LinePosition, displayLanguage: string): Cell[] {
  const words = costWords(displayLanguage);
  return [
    position.number ?? '',
    position.title,
    position.office,
    position.station,
    position.family,
    position.outcome,
    position.isVacant ? words.vacant : words.held,
  ];
}

function lineCells(line: CostLine): Cell[] {
  const { currency, from, to, days, daysInYear, before, after } = line;
  return [
    currency,
    toSerial(from),
    toSerial(to),
    days,
    daysInYear,
    ...[before?.grade ?? '', before?.yearly ?? '', before?.amount ?? ''],
    ...[after?.grade ?? '', after?.yearly ?? '', after?.amount ?? ''],
    (after?.amount ?? 0) - (before?.amount ?? 0),
    '',
  ];
}
