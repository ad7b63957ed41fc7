import { loadComparison, type Compared } from '../../../src/excel/outcomes/remember-comparison';
import {
  compareWithResult,
  listEarlierResults,
} from '../../../src/excel/outcomes/compare-with-last';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { mapActiveSheet } from '../review-result';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = [
  'Position number',
  'Job title',
  'Grade',
  'Duty station',
  'Funding',
  'Contract',
  'Incumbent',
];
const row = (number: Cell, title: string, grade: string, incumbent: Cell = 'E-1'): Cell[] => [
  number,
  title,
  grade,
  'Lusaka',
  'Regular budget',
  'Fixed-term',
  incumbent,
];
const FIRST = [
  HEADER,
  row('P-1', 'Driver', 'G2'),
  row('P-2', 'Finance Assistant', 'G5'),
  row('P-3', 'Driver', 'G2'),
  row('P-4', 'Driver', 'G2'),
];
const NEXT = [
  HEADER,
  row('P-4', 'Driver', 'G2', 'E-9'),
  row('P-5', 'Messenger', 'G2'),
  row('P-2', 'Finance Assistant', 'G6'),
  row('P-1', 'Driver', 'G2'),
];

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

function column(sheet: string, name: string): Cell[] {
  const [header, ...rows] = workbook.values(sheet);
  return rows.map((cells) => cells[header!.indexOf(name)]!);
}

function typeInto(sheet: string, rowNumber: number, name: string, value: Cell): void {
  const at = workbook.values(sheet)[0]!.indexOf(name);
  const cell = { top: rowNumber - 1, bottom: rowNumber - 1, left: at, right: at };
  workbook.book.sheet(sheet).write(cell, [[value]]);
}

it('says what changed since the last export, and lists it', async () => {
  workbook.addSheet('June', FIRST);
  await mapActiveSheet();
  expect(await loadComparison()).toBeNull();
  expect(workbook.sheetNames()).not.toContain('JD Changes');

  workbook.addSheet('July', NEXT);
  await mapActiveSheet();
  const compared = (await loadComparison()) as Compared;
  expect(compared).toMatchObject({
    kind: 'compared',
    counts: { new: 1, gone: 1, grade: 1, incumbent: 1, title: 0 },
    changed: { export: 2, any: 2 },
    inBoth: 3,
    unchanged: 1,
    unlisted: null,
  });
  const [header, ...lines] = workbook.values('JD Changes');
  expect(header).toEqual([
    'Position number',
    'What changed',
    'Before',
    'Now',
    'Job title',
    'Verified before',
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      ['P-3', 'Position gone', 'G2', '', 'Driver', ''],
      ['P-5', 'New position', '', 'G2', 'Messenger', ''],
      ['P-2', 'Grade', 'G5', 'G6', 'Finance Assistant', ''],
      ['P-4', 'Incumbent', 'E-1', 'E-9', 'Driver', ''],
    ]),
  );
  expect(lines[0]![1]).toBe('Position gone');
});

it('keeps the confirmation of what did not change, and tells what lost it', async () => {
  workbook.addSheet('June', FIRST);
  await mapActiveSheet();
  for (const at of [2, 3, 4, 5]) typeInto('JD Mapping', at, 'Verified', 'AK, 2 March 2026');
  workbook.addSheet('July', NEXT);
  await mapActiveSheet();
  expect(column('JD Mapping', 'Verified')).toEqual(['', '', '', 'AK, 2 March 2026']);
  expect(await loadComparison()).toMatchObject({ marksKept: 1, marksLost: 2 });
});

it('leaves what changed since the last export when the same export is mapped again', async () => {
  workbook.addSheet('June', FIRST);
  await mapActiveSheet();
  workbook.addSheet('July', NEXT);
  await mapActiveSheet();
  const before = [await loadComparison(), workbook.values('JD Changes')];
  workbook.book.activate(workbook.book.sheet('July').id);
  await mapActiveSheet();
  expect([await loadComparison(), workbook.values('JD Changes')]).toEqual(before);
});

it('says that nothing can be compared without position numbers', async () => {
  const unnumbered = (rows: readonly Cell[][]) => rows.map((cells) => cells.slice(1));
  workbook.addSheet('June', unnumbered(FIRST));
  await mapActiveSheet();
  workbook.addSheet('July', NEXT);
  await mapActiveSheet();
  expect(await loadComparison()).toEqual({ kind: 'no position numbers', in: 'earlier' });
  expect(workbook.sheetNames()).not.toContain('JD Changes');
});

it('compares with a result that stands under another name', async () => {
  workbook.addSheet('June', FIRST);
  await mapActiveSheet('fr-FR');
  workbook.book.sheet('JD Mapping').name = 'Result of June';
  workbook.addSheet('July', NEXT);
  await mapActiveSheet('fr-FR');
  expect(await loadComparison()).toMatchObject({ kind: 'compared', inBoth: 3 });
  const [earlier] = await listEarlierResults();
  expect(earlier).toEqual({ tableName: 'JD_Mapping_2', sheetName: 'Result of June' });
  workbook.book.deleteSheet(workbook.book.sheet('JD Changes').id);
  await compareWithResult(earlier!, 'en-US');
  expect(new Set(column('JD Changes', 'What changed'))).toContain('Poste disparu');
});

it('does not lose the mapping over a sheet of the user’s own', async () => {
  workbook.addSheet('June', FIRST);
  await mapActiveSheet();
  workbook.addSheet('JD Changes', [['mine']]);
  workbook.addSheet('July', NEXT);
  await mapActiveSheet();
  expect(workbook.values('JD Changes')).toEqual([['mine']]);
  expect(column('JD Mapping', 'Position number')).toEqual(['P-4', 'P-5', 'P-2', 'P-1']);
  expect(await loadComparison()).toMatchObject({
    unlisted: { problem: 'result name taken', where: 'JD Changes' },
  });
});
