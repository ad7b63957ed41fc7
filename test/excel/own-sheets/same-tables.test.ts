import { writeMergeSheet } from '../../../src/excel/letters/write-merge-sheet';
import { writeSummary } from '../../../src/excel/outcomes/write-summary';
import { CHANGES, LETTERS, SUMMARY } from '../../../src/excel/own-sheets/result-names';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { ApiError } from '../../../src/workbench/api-error';
import { FreezePanes } from '../../../src/workbench/object-model/freeze-panes';
import { Formula } from '../../../src/workbench/stores/sheet-store';
import { mapActiveSheet } from '../review-result';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = ['Position number', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract'];
const posts = (...numbers: number[]): Cell[][] =>
  numbers.map((number) => [
    `P-${number}`,
    'Driver',
    'G2',
    'Lusaka',
    'Regular budget',
    'Fixed-term',
  ]);

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => {
  jest.restoreAllMocks();
  workbook.close();
});

let months = 0;
async function map(...numbers: number[]) {
  workbook.addSheet(`Export ${(months += 1)}`, [HEADER, ...posts(...numbers)]);
  return mapActiveSheet();
}

const letters = (count: number) =>
  writeMergeSheet({
    header: ['official_name', 'outcome'],
    rows: Array.from({ length: count }, (_, at) => [`Official ${at}`, 'x']),
  });

const SHEETS = [
  {
    own: CHANGES,
    first: async () => {
      await map(1, 2);
      await map(2, 3);
    },
    again: () => map(3, 4, 5, 6),
  },
  {
    own: SUMMARY,
    first: async () => {
      await map(1, 2);
      await writeSummary('en-US');
    },
    again: () => writeSummary('en-US'),
  },
  { own: LETTERS, first: () => letters(1), again: () => letters(4) },
];

it.each(SHEETS)('$own.tableName stays the same table when it is written again', async (sheet) => {
  const { own, first, again } = sheet;
  const table = () => workbook.book.sheet(own.sheetName).tables()[0]!;
  await first();
  const { id } = table();
  const at = { top: 0, left: 0, bottom: 0, right: 0 };
  const mine = `=ROWS(${own.tableName})`;
  workbook.book.addSheet('Mine').write(at, [[new Formula(mine)]]);
  await again();
  expect(table().id).toBe(id);
  expect(workbook.book.sheet('Mine').formulas(at)).toEqual([[mine]]);
});

it('comes whole where Excel does not freeze panes', async () => {
  const refuse = (): never => {
    throw new ApiError('GeneralException');
  };
  jest.spyOn(FreezePanes.prototype, 'freezeAt').mockImplementation(refuse);
  jest.spyOn(FreezePanes.prototype, 'freezeRows').mockImplementation(refuse);
  jest.spyOn(console, 'error').mockImplementation(() => {});
  await map(1, 2);
  await map(2, 3);
  await letters(2);
  expect(workbook.values('JD Mapping')).toHaveLength(3);
  expect(workbook.sheetNames()).toEqual(expect.arrayContaining(['JD Changes', 'JD Letters']));
  expect(workbook.sheetNames().filter((name) => name.includes('progress'))).toEqual([]);
  // The refusal was met.
  expect(workbook.book.sheet('JD Mapping').frozen).toEqual({ rows: 0, columns: 0 });
});
