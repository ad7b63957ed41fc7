import { findExports } from '../../../src/excel/source/find-exports';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

const HEADER = ['Position number', 'Job title', 'Grade', 'Duty station'];
const POST = ['P-1', 'Driver', 'G2', 'Lima'];

it('finds the other sheets that list positions, the likeliest first', async () => {
  workbook.addSheet('Lists', [
    ['Code', 'Meaning'],
    ['RB', 'Regular budget'],
  ]);
  workbook.addSheet('Jobs', [
    ['Job title', 'Grade'],
    ['Driver', 'G2'],
  ]);
  workbook.addSheet('Data', [['Staffing'], [], HEADER, POST]);
  workbook.addSheet('Form', [HEADER]);
  workbook.addSheet('Hidden', [HEADER, POST]);
  workbook.addSheet('JD Mapping', [HEADER, POST]);
  workbook.addSheet('Dashboard', [
    ['Grade', 'Posts'],
    ['G2', 1],
  ]);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Hidden').visibility = 'Hidden';
    worksheets.getItem('JD Mapping').tables.add('A1:D2', true).name = 'JD_Mapping';
    await context.sync();
  });
  const found = await findExports();
  expect(found.map(({ sheetName }) => sheetName)).toEqual(['Data', 'Jobs']);
  expect(found[0]).toMatchObject({ address: 'A1:D4', tableName: null });
});

it('leaves the active sheet out, and finds nothing in an empty workbook', async () => {
  expect(await findExports()).toEqual([]);
  workbook.addSheet('Data', [HEADER, POST]);
  expect(await findExports()).toEqual([]);
});
