import { compareCosts, type CostedPosition } from '../../../src/costs/compare-costs';
import { costTable, type CostEntry } from '../../../src/costs/cost-table';
import type { GradeHistory } from '../../../src/costs/grade-history';
import type { Grade } from '../../../src/domain/grade';
import type { CostsRequest } from '../../../src/excel/costs/cost-line-cells';
import { on } from '../../costs/any-costs';

const entry = (grade: Grade, yearly: number, currency = 'USD'): CostEntry => ({
  ...{ grade, yearly, currency, step: null, station: null },
  from: on('2020-01-01'),
});

const history = (grade: Grade, to: Grade | null): GradeHistory => ({
  held: { grade, step: null },
  then: to && { grade: { grade: to, step: null }, from: on('2026-12-16') },
});

/** Three positions with a cost, in two currencies, one of them vacant, and one without. */
export function someCosts(displayLanguage = 'en-US'): CostsRequest {
  const position = (grade: Grade, to: Grade | null, isVacant = false): CostedPosition => ({
    ...{ station: 'Lima', isVacant },
    before: history(grade, null),
    after: history(grade, to),
  });
  const positions = [
    position('G5', 'G6'),
    position('NOA', null),
    position('G5', null, true),
    position('P3', null),
  ];
  const table = costTable([entry('G5', 36_500), entry('G6', 73_000), entry('NOA', 3_650, 'PEN')]);
  return {
    name: '=July',
    comparison: compareCosts(table, positions, { from: on('2026-11-01'), to: on('2027-01-31') }),
    positions: positions.map(({ isVacant, station }, at) => ({
      number: `P-${at}`,
      title: '=cmd|x',
      office: at === 1 ? '' : 'Andes',
      station,
      family: at === 0 ? 'Finance Assistants' : '',
      outcome: 'No change',
      isVacant,
    })),
    displayLanguage,
  };
}
