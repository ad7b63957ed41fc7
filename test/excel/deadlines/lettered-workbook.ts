import { day } from '../../deadlines/follow-ups';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { mapActiveSheet } from '../review-result';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = [
  'Position number',
  'Incumbent',
  'Job title',
  'Grade',
  'Duty station',
  'Funding',
  'Contract type',
];
const field = (number: string, name: string) => [
  number,
  name,
  'Finance Assistant',
  'G5',
  'Dakar',
  'Regular budget',
  'Fixed-term',
];

export const TODAY = day('2026-06-20');

let workbook: TestWorkbook;

/** A workbook of five mapped positions, of which two share a number, one has none and one is vacant. */
export async function mappedWorkbook(displayLanguage?: string): Promise<TestWorkbook> {
  workbook = testWorkbook();
  workbook.addSheet('Staffing', [
    HEADER,
    field('P-1', 'A. Diallo'),
    field('P-2', 'B. Okoro'),
    field('P-3', ''),
    field('', 'C. Lima'),
    field('P-1', 'D. Sow'),
  ]);
  await mapActiveSheet(displayLanguage);
  return workbook;
}

/** Writes who confirmed the row, as a review does. */
export function verify(...rows: number[]): void {
  const sheet = workbook.book.sheet('JD Mapping');
  const column = (workbook.values('JD Mapping')[0] ?? []).indexOf('Verified');
  for (const row of rows) {
    sheet.write({ top: row, left: column, bottom: row, right: column }, [['AK, 1 June 2026']]);
  }
}

/** The lines of *JD Cases* by the names of its columns. */
export function cells(): Record<string, Cell>[] {
  const [header, ...rows] = workbook.values('JD Cases');
  return rows.map((row) => Object.fromEntries(header!.map((name, at) => [String(name), row[at]!])));
}

/** Types into a line of *JD Cases*, as a user does. */
export function type(row: number, column: string, value: Cell): void {
  const at = (workbook.values('JD Cases')[0] ?? []).indexOf(column);
  const area = { top: row + 1, left: at, bottom: row + 1, right: at };
  workbook.book.sheet('JD Cases').write(area, [[value]]);
}
