import { patientExcel } from '../../../src/excel/request/in-excel';
import { together, type Part } from '../../../src/excel/request/together';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
  workbook.addSheet('Export', [[1, 2, 3]]);
});
afterEach(() => {
  workbook.dispatcher.beforeBatch = null;
  workbook.close();
});

const read =
  (address: string): Part<unknown> =>
  (excel) =>
    excel(async (context) => {
      const range = context.workbook.worksheets.getItem('Export').getRange(address);
      range.load('values');
      await context.sync();
      return range.values[0]![0] as unknown;
    });
const sum: Part<number> = async (excel) =>
  Number(await read('A1')(excel)) + Number(await read('B1')(excel));

it('sends in one request what is asked at the same time, and each part has its own answer', async () => {
  const before = workbook.dispatcher.batches;
  expect(await together([read('A1'), sum, read('C1')])).toEqual([1, 3, 3]);
  // The sum asks for its second cell when it has the first.
  expect(workbook.dispatcher.batches - before).toBe(2);
});

it('begins all of it again where Excel was busy, and says that it is again', async () => {
  const first = workbook.dispatcher.batches + 1;
  workbook.dispatcher.beforeBatch = (batch) => (batch === first ? 'ActivityLimitReached' : null);
  const attempts: boolean[] = [];
  const note: Part<void> = (excel) =>
    excel(async (context, isAgain) => {
      attempts.push(isAgain);
      await context.sync();
    });
  expect(await together([note, sum])).toEqual([undefined, 3]);
  expect(attempts).toEqual([false, true]);
});

it('does one after the other where all at once is too much', async () => {
  const first = workbook.dispatcher.batches + 1;
  workbook.dispatcher.beforeBatch = (batch) =>
    batch === first ? 'ResponsePayloadSizeLimitExceeded' : null;
  expect(await together([read('A1'), sum])).toEqual([1, 3]);
});

it('throws what Excel refused, or what a part threw', async () => {
  await expect(together([read('A1'), read('nowhere at all')])).rejects.toMatchObject({
    code: expect.any(String),
  });
  const failing: Part<void> = () => Promise.reject(new Error('mine'));
  await expect(together([read('A1'), failing], patientExcel({}))).rejects.toThrow('mine');
});
