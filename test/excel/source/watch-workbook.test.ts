import { watchWorkbook, type WorkbookChange } from '../../../src/excel/source/watch-workbook';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

const quiet = () => new Promise((resolve) => setTimeout(resolve, 250));

it('tells once of several things that happen together, and whether cells changed', async () => {
  const told: WorkbookChange[] = [];
  const end = await watchWorkbook((change) => told.push(change));
  workbook.addSheet('Export', []);
  await quiet();
  const seen = { cellsChanged: false, isOwn: false, elsewhere: [] };
  expect(told).toEqual([seen]);

  workbook.book.sheet('Export').write({ top: 0, left: 0, bottom: 0, right: 0 }, [['x']], 'user');
  workbook.book.activate(workbook.book.sheet('Sheet1').id);
  await quiet();
  const { id } = workbook.book.sheet('Export');
  expect(told.slice(1)).toEqual([{ cellsChanged: true, isOwn: false, elsewhere: [id] }]);

  end();
  await quiet();
  workbook.book.activate(workbook.book.sheet('Export').id);
  await quiet();
  expect(told).toHaveLength(2);
});

it('tells what this pane wrote from what somebody else did, and which sheets that concerns', async () => {
  const told: WorkbookChange[] = [];
  const end = await watchWorkbook((change) => told.push(change));
  const write = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['ours']];
      await context.sync();
    });
  await write();
  await quiet();
  expect(told).toEqual([{ cellsChanged: true, isOwn: true, elsewhere: [] }]);

  const sheet = workbook.book.sheet('Sheet1');
  sheet.write({ top: 0, left: 0, bottom: 0, right: 0 }, [['undone']], 'user');
  await write();
  const gone = workbook.addSheet('Gone', []);
  workbook.book.deleteSheet(gone);
  await quiet();
  expect(told.slice(1)).toEqual([
    { cellsChanged: true, isOwn: false, elsewhere: [sheet.id, gone] },
  ]);
  end();
});
