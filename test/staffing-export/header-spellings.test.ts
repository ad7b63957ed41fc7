import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { evaluateHeaders, labelOf } from '../../scripts/evaluate-headers';
import { recogniseColumns } from '../../src/staffing-export/columns';
import type { Cell, CellRow } from '../../src/staffing-export/export-layout';

const FILE = join(__dirname, 'header-spellings.csv');

/** What a column of that label plausibly holds. */
const CONTENT: Readonly<Record<string, readonly Cell[]>> = {
  position_number: ['50001001', '50001008', '50001015', '50001022', '50001029', '50001036'],
  title: ['Driver', 'Programme Officer', 'Secretary', 'Chauffeur', 'Oficial de programas'],
  grade: ['G5', 'P4', 'NOA', 'G3', 'G7', 'P3'],
  personal_grade: ['G6', '', '', 'P5', '', 'G7'],
  allocated_grade: ['G6', 'G2', 'NOB', 'P5', 'G7', 'P3'],
  step: ['3', '7', '11', '2', '5', '1'],
  organization_unit: ['Finance Unit', 'HRD', 'Programming Section', 'Country Office Lima'],
  duty_station: ['Geneva', 'Dakar', 'Lima', 'Bangkok', 'New Delhi', 'Pretoria'],
  incumbent: ['Alpha, One', 'Beta, Two', 'Gamma, Three', 'Delta, Four', 'Epsilon, Five'],
  contract_type: ['Fixed-term', 'WLT', 'Short-term', 'FT', 'Temporary'],
  budget_source: ['RB', 'XBTC', 'Regular budget', 'RB', 'XB', 'RBTC'],
  job_family: ['Finance', 'Administration', 'Programme', 'Finance', 'Administration'],
  supervisor: ['40001001', '40001002', '40001001', '40001003', '40001001'],
  vacancy_status: ['Vacant', 'Filled', 'Filled', 'Occupied', 'Vacant'],
  dates: ['01.02.2026', '2027-12-31', '31.12.2025', '1 March 2024', '15 mai 2026'],
  assignment_number: ['E3001-2', 'E3004-2', 'E3007', 'E3010-3', 'E3013'],
};

describe('spellings out of public staffing tables in three languages', () => {
  test('nearly all are recognised by name alone, and hardly one wrongly', () => {
    const { rows, recognisedShare, wrongShare } = evaluateHeaders(FILE);
    expect(rows).toBeGreaterThan(800);
    expect(recognisedShare).toBeGreaterThanOrEqual(0.97);
    expect(wrongShare).toBeLessThanOrEqual(0.02);
  });

  test('with content beside the name all but a few are', () => {
    const { data } = Papa.parse<{ field: string; header: string }>(readFileSync(FILE, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    const ours = data.filter(({ field }) => field !== 'none');
    const missed = ours.filter(({ field, header }) => {
      const rows: CellRow[] = CONTENT[field]!.map((cell) => [cell]);
      const { field: taken } = recogniseColumns([header], rows)[0]!;
      return taken === null || !labelOf(taken).includes(field);
    });
    expect(missed.length / ours.length).toBeLessThanOrEqual(0.02);
  });
});
