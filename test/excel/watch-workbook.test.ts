import { watchWorkbook, type WorkbookChange } from '../../src/excel/watch-workbook';
import { testWorkbook, type TestWorkbook } from './workbook-of';

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
  expect(told).toEqual([{ cellsChanged: false }]);

  workbook.book.sheet('Export').write({ top: 0, left: 0, bottom: 0, right: 0 }, [['x']]);
  workbook.book.activate(workbook.book.sheet('Sheet1').id);
  await quiet();
  expect(told.slice(1)).toEqual([{ cellsChanged: true }]);

  end();
  await quiet();
  workbook.book.activate(workbook.book.sheet('Export').id);
  await quiet();
  expect(told).toHaveLength(2);
});
