import { compareWithResult } from '../../../src/excel/outcomes/compare-with-last';
import { openReview } from '../../../src/excel/review/open-review';
import { decisionKey, type ReviewDecision } from '../../../src/review/review-decision';
import { restoreTable, snapshotTable } from '../../../src/excel/own-sheets/table-snapshot';
import { inExcel } from '../../../src/excel/request/in-excel';
import { DECISIONS } from '../../../src/excel/result/decisions-table';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { mapActiveSheet } from '../review-result';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = ['Position number', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract'];
const post = (number: number, title: string): Cell[] => [
  `P-${number}`,
  title,
  'G5',
  'Lusaka',
  'Regular budget',
  'Fixed-term',
];
const TITLES = ['Widgets Assistant', 'Finance Assistant', 'Widgets Assistant', 'Widgets Assistant'];

let workbook: TestWorkbook;
beforeEach(async () => {
  workbook = testWorkbook();
  workbook.addSheet('Export', [HEADER, ...TITLES.map((title, at) => post(at, title))]);
  await mapActiveSheet();
});
afterEach(() => workbook.close());

function column(sheet: string, name: string): Cell[] {
  const [header, ...rows] = workbook.values(sheet);
  return rows.map((row) => row[header!.indexOf(name)]!);
}

/** Leaves rows with one of these texts, as a user does by the button in the header. */
function filter(sheetName: string, columnName: string, values: readonly string[]): void {
  const sheet = workbook.book.sheet(sheetName);
  const at = workbook.values(sheetName)[0]!.indexOf(columnName);
  workbook.context.filters.set(
    sheet.tables()[0]!.id,
    new Map([[at, { filterOn: 'Values', values }]]),
  );
  column(sheetName, columnName).forEach((text, row) => {
    if (!values.includes(String(text))) sheet.hideRows(row + 1, row + 1, true);
  });
}

const hidden = (sheet: string) =>
  column(sheet, 'Job title').map((_, row) => workbook.book.sheet(sheet).isRowHidden(row + 1));

const decisionOn = (title: string): ReviewDecision => ({
  title,
  grade: 'G5',
  formerFamily: null,
  target: 'Programme Assistants',
  allocatedGrade: null,
  positionNumber: null,
  by: 'AK',
  on: { year: 2026, month: 3, day: 2 },
  why: '',
});

it('a decision and its undo reach hidden rows, and the filter stays', async () => {
  filter('JD Mapping', 'Job title', ['Finance Assistant']);
  const before = workbook.values('JD Mapping');
  const review = await openReview('en-US');
  const decision = decisionOn('Widgets Assistant');
  const { undo } = await review.decide([{ key: decisionKey(decision), lines: [decision] }]);
  expect(column('JD Mapping', 'Job family')).toEqual(
    TITLES.map((title) =>
      title === 'Widgets Assistant' ? 'Programme Assistants' : 'Finance Assistants',
    ),
  );
  expect(hidden('JD Mapping')).toEqual([true, false, true, true]);
  await review.undo(undo);
  expect(workbook.values('JD Mapping')).toEqual(before);
  expect(hidden('JD Mapping')).toEqual([true, false, true, true]);
});

it('lines of decisions come and go below a filter', async () => {
  const review = await openReview('en-US');
  const decide = (title: string) => {
    const decision = decisionOn(title);
    return review.decide([{ key: decisionKey(decision), lines: [decision] }]);
  };
  await decide('Finance Assistant');
  filter('JD Decisions', 'Title', ['nothing']);
  const { undo } = await decide('Widgets Assistant');
  expect(column('JD Decisions', 'Title')).toEqual(['Finance Assistant', 'Widgets Assistant']);
  await review.undo(undo);
  expect(column('JD Decisions', 'Title')).toEqual(['Finance Assistant']);
  expect(workbook.context.filters.size).toBe(1);
});

it('lines of decisions become what they were below a filter', async () => {
  const review = await openReview('en-US');
  const decide = (title: string) => {
    const decision = decisionOn(title);
    return review.decide([{ key: decisionKey(decision), lines: [decision] }]);
  };
  for (const title of ['Finance Assistant', 'Widgets Assistant']) await decide(title);
  const before = workbook.values('JD Decisions');
  const snapshot = await snapshotTable(DECISIONS);
  // A line changed, one more, and one less.
  const sheet = workbook.book.sheet('JD Decisions');
  const table = () => sheet.tables()[0]!;
  const at = { top: 1, bottom: 1, left: 0, right: 1 };
  sheet.write(at, [['Driver', 'G2']]);
  for (const rows of [3, 1]) {
    const blank = Array.from({ length: table().area.right + 1 }, () => '');
    const below = { top: rows + 1, bottom: rows + 1, left: 0, right: table().area.right };
    sheet.write(below, [blank]);
    sheet.putTable({ ...table(), area: { ...table().area, bottom: rows } });
    filter('JD Decisions', 'Title', ['Widgets Assistant']);
    await restoreTable(DECISIONS, snapshot, inExcel);
    expect(workbook.values('JD Decisions')).toEqual(before);
    expect(table().area.bottom).toBe(2);
    expect(workbook.context.filters.size).toBe(1);
    sheet.hideRows(1, 3, false);
  }
});

it('confirmations are given back to hidden rows', async () => {
  const earlier = workbook.book.sheet('JD Mapping');
  const at = workbook.values('JD Mapping')[0]!.indexOf('Verified');
  earlier.write({ top: 1, left: at, bottom: 4, right: at }, [['a'], ['b'], ['c'], ['d']]);
  earlier.name = 'Earlier';
  earlier.putTable({ ...earlier.tables()[0]!, name: 'JD_Mapping_2' });
  workbook.book.activate(workbook.book.sheet('Export').id);
  await mapActiveSheet();
  filter('JD Mapping', 'Job title', ['Finance Assistant']);
  await compareWithResult({ tableName: 'JD_Mapping_2', sheetName: '' }, 'en-US');
  expect(column('JD Mapping', 'Verified')).toEqual(['a', 'b', 'c', 'd']);
  expect(hidden('JD Mapping')).toEqual([true, false, true, true]);
});
