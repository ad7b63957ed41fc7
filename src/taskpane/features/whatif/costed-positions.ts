import {
  compareCosts,
  type CostComparison,
  type CostedPosition,
} from '../../../costs/compare-costs';
import type { CostTable } from '../../../costs/cost-table';
import type { CostPeriod } from '../../../costs/count-days';
import type { GradeHistory } from '../../../costs/grade-history';
import { parseGrade } from '../../../domain/parse-grade';
import type { LinePosition } from '../../../excel/costs/cost-line-cells';
import type {
  ComparedAnswer,
  ComparedRow,
  ScenarioAnswer,
} from '../../../scenario/scenario-answer';
import type { Wording } from '../../../wording/wording';

/** The costs of one scenario, and of which positions. */
export interface WorkedOut {
  readonly comparison: CostComparison;
  readonly positions: readonly LinePosition[];
}

/** What the positions of an answer cost without the scenario, and with it. */
export function workOutCosts(
  table: CostTable,
  { rows, pairs }: Pick<ScenarioAnswer, 'rows' | 'pairs'>,
  period: CostPeriod,
  wording: Wording,
): WorkedOut {
  const costed = rows.map((row): CostedPosition => {
    const { before, after } = pairs[row.pair]!;
    return {
      station: row.station,
      isVacant: row.vacant === true,
      before: historyOf(row, before),
      after: historyOf(row, after),
    };
  });
  const positions = rows.map((row): LinePosition => {
    const { before, after } = pairs[row.pair]!;
    return {
      number: row.number,
      title: row.title,
      office: row.unit || row.station,
      station: row.station,
      family: after.family ?? before.family ?? '',
      outcome: wording.outcome[after.outcome],
      isVacant: row.vacant === true,
    };
  });
  return { comparison: compareCosts(table, costed, period), positions };
}

type FirstDay = NonNullable<GradeHistory['then']>['from'];

/**
 * The grade that is held, the personal one where there is one, and what follows it. Of a vacant position
 * nobody holds one: it costs its own grade.
 */
function historyOf(
  row: ComparedRow,
  { outcome, incumbentGrade, effectiveOn }: ComparedAnswer,
): GradeHistory {
  const grade = row.vacant === true ? row.grade : (row.personalGrade ?? row.grade);
  if (grade === null) return { held: null, then: null };
  const held = { grade, step: stepOf(row.step) };
  const isOther = row.vacant !== true && incumbentGrade !== null && incumbentGrade !== grade;
  // Which step the new grade begins at, no fact of the export says.
  const from: FirstDay = effectiveOn ?? (outcome === 'higher grade awarded' ? null : 'none');
  const then = isOther ? { grade: { grade: incumbentGrade, step: null }, from } : null;
  return { held, then };
}

/** `7` and `VII` are one step. */
function stepOf(text: string): number | null {
  const reading = parseGrade(`G5/${text.trim()}`);
  return reading.ok ? reading.step : null;
}
