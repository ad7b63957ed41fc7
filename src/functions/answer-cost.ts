import { costOfGrade } from '../costs/cost-of-grade';
import { readCostRows, type CostTableReading } from '../costs/read-cost-table';
import { compareDates } from '../domain/plain-date';
import { sayCostProblem, sayLack } from '../wording/costs/say-costs';
import type { Cell } from '../staffing-export/export-layout';
import { costWords } from '../wording/costs/words-for';
import type { Wording } from '../wording/wording';
import { Failure } from './failure';
import type { ArgumentReader } from './read-arguments';
import { argumentMissing, sentence } from './say-decision';
import { cellOf, isErrorCell, type Argument } from './spread';

/** A table of costs as an argument, or what is wrong with it. */
type CostsGiven = CostTableReading | Failure;

let lastCells: readonly unknown[] = [];
let lastGiven: CostsGiven | null = null;

/** Reads the range of costs; formulas down a column all have the same one. */
export function readCostsArgument(costs: Argument): CostsGiven {
  const rows = (costs ?? []).map((row) => row.map((cell) => (cellOf(cell) ?? '') as Cell));
  const cells: readonly unknown[] = [rows.length, ...rows.flat()];
  const isSame =
    cells.length === lastCells.length && cells.every((cell, at) => cell === lastCells[at]);
  if (!isSame || lastGiven === null) {
    const error = cells.find(isErrorCell);
    lastGiven = error === undefined ? readCostRows(rows) : Failure.carriedOver(error);
    lastCells = cells;
  }
  return lastGiven;
}

/**
 * `JD.COST`: what a grade at a station costs in a period, by the table that is given. Cells: grade, duty
 * station, first day, last day, step.
 *
 * It knows nothing but its arguments, so that Excel calculates it anew whenever a cell of the table
 * changes.
 */
export function answerCost(
  reader: ArgumentReader,
  wording: Wording,
  [gradeCell, station, fromCell, toCell, stepCell]: readonly unknown[],
  costs: CostsGiven,
): number | Failure {
  const grade = reader.grade('grade', gradeCell ?? null);
  const from = reader.date(fromCell ?? null, 'from');
  const to = reader.date(toCell ?? null, 'to');
  const step = reader.salaryStep(stepCell ?? null);
  if (grade === null) return argumentMissing('grade', wording);
  if (from === null) return argumentMissing('from', wording);
  if (to === null) return argumentMissing('to', wording);
  if (costs instanceof Failure) return costs;
  const words = costWords(wording.locale);
  if (!costs.ok) {
    return new Failure('invalid value', sentence(sayCostProblem(costs, wording.locale)));
  }
  if (compareDates(from, to) > 0) return new Failure('not available', words.endsBefore);
  const query = { grade, step, station: textOf(station) };
  const cost = costOfGrade(costs.table, query, { from, to });
  if (!cost.ok) return new Failure('not available', sentence(sayLack(cost.lack, wording.locale)));
  if (cost.sums.length > 1) {
    const currencies = wording.list(cost.sums.map(({ currency }) => currency));
    return new Failure('not available', words.severalCurrencies(currencies));
  }
  return cost.sums[0]!.amount;
}

const textOf = (cell: unknown): string => String(cell ?? '');
