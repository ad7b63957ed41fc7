import { writeSample } from '../../../src/excel/source/write-sample';
import { SAMPLE_EXPORT } from '../../../src/taskpane/components/sample-export';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

it('puts the sample on a sheet of its own, once', async () => {
  await writeSample(SAMPLE_EXPORT);
  workbook.book.activate(workbook.book.sheet('Sheet1').id);
  await writeSample(SAMPLE_EXPORT);
  expect(workbook.sheetNames()).toEqual(['Sheet1', 'Sample export']);
  expect(workbook.values('Sample export')).toEqual(SAMPLE_EXPORT);
  expect(workbook.book.activeSheet().name).toBe('Sample export');
});
