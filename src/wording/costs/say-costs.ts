import type { WithoutCost } from '../../costs/grade-history';
import type { CostCellProblem, CostTableReading } from '../../costs/read-cost-table';
import { captionOf } from '../captions/captions-for';
import { wordingFor } from '../wording';
import { costWords } from './words-for';

/** What a position lacks for a cost, in words. */
export function sayLack(lack: WithoutCost, displayLanguage: string): string {
  const { without } = costWords(displayLanguage);
  const { date } = wordingFor(displayLanguage);
  switch (lack.why) {
    case 'no grade':
      return without.grade;
    case 'no date':
      return without.date(lack.grade);
    case 'no award':
      return without.award(lack.grade);
    case 'no entry':
      return lack.step === null
        ? without.entry(lack.grade, lack.station, date(lack.on))
        : without.entryAtStep(lack.grade, lack.step, lack.station, date(lack.on));
  }
}

/** Why a table of costs cannot be used, in one sentence without a full stop: the first cell, and how many more. */
export function sayCostProblem(
  reading: Extract<CostTableReading, { readonly ok: false }>,
  displayLanguage: string,
): string {
  const { table } = costWords(displayLanguage);
  switch (reading.why) {
    case 'empty':
      return table.empty;
    case 'no header':
      return table.noHeader(wordingFor(displayLanguage).list(reading.missing));
    case 'cells': {
      const [first, ...rest] = reading.problems;
      const said = sayCostCell(first!, first!.row + 1, displayLanguage);
      return rest.length === 0 ? said : `${said} ${table.more(rest.length)}`;
    }
  }
}

/**
 * One cell that cannot be read: its row, its column, what stands in it and what should.
 *
 * @param row as its reader counts it, from 1.
 */
export function sayCostCell(
  { column, value, expected }: CostCellProblem,
  row: number,
  displayLanguage: string,
): string {
  const { table } = costWords(displayLanguage);
  const shown = captionOf(column, displayLanguage);
  return table.cell({ row, column: shown, value, expected: table.expected[expected] });
}
