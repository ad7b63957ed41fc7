import { hidesRows } from '../../../src/excel/source/hidden-rows';
import { findSource } from '../../../src/excel/source/find-source';
import { openTable } from '../../../src/excel/source/open-table';
import { readHead } from '../../../src/excel/source/read-source';
import { surveySource } from '../../../src/excel/source/survey-source';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const ROWS = [
  ['Position number', 'Title', 'Grade', 'Duty station'],
  ['50001201', 'Finance Assistant', 'G5', 'Lima'],
  ['50001202', 'Driver', 'G2', 'Dakar'],
  ['50001202', 'Driver', 'G2', 'Dakar'],
  ['50001203', 'Messenger', 'G2', 'Lima'],
];

let workbook: TestWorkbook;
beforeAll(() => {
  workbook = testWorkbook();
});
afterAll(() => workbook.close());

async function survey() {
  const finding = await findSource();
  if (finding.kind !== 'cells') throw new Error(finding.kind);
  const opened = await openTable(finding.place, readHead);
  if (typeof opened === 'string') throw new Error(opened);
  return surveySource(opened.place, opened.layout);
}

test.each<[boolean, string, readonly number[]]>([
  [false, 'no row', []],
  [true, 'one row', [2]],
  [true, 'all rows', [1, 2, 3, 4]],
  [false, 'the header alone', [0]],
])('%s where %s is hidden, and each row is a position all the same', async (expected, _, rows) => {
  workbook.addSheet(`Hidden ${rows.join(' ')}`, ROWS);
  const sheet = workbook.book.activeSheet();
  for (const row of rows) sheet.hideRows(row, row, true);
  expect(await survey()).toMatchObject({
    positions: 4,
    hidesRows: expected,
    numbers: { repeated: 1, areJobs: false },
  });
});

test('nothing is hidden where there are no rows', async () => {
  workbook.addSheet('Header', ROWS.slice(0, 1));
  const finding = await findSource();
  if (finding.kind !== 'cells') throw new Error(finding.kind);
  expect(await hidesRows(finding.place, 1)).toBe(false);
});
