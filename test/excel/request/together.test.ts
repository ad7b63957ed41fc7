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

it.each([1, 1_000])('waits for a part that comes to its question in %d turns', async (turns) => {
  const slow: Part<unknown> = async (excel) => {
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    return read('C1')(excel);
  };
  const before = workbook.dispatcher.batches;
  expect(await together([slow, read('A1')])).toEqual([3, 1]);
  expect(workbook.dispatcher.batches - before).toBe(1);
});

it('waits for no part that is kept by something other than Excel', async () => {
  let go = () => {};
  const kept = new Promise<void>((resolve) => (go = resolve));
  const waiting: Part<unknown> = async (excel) => {
    await kept;
    return read('C1')(excel);
  };
  const first: Part<unknown> = (excel) => read('A1')(excel).finally(go);
  const before = workbook.dispatcher.batches;
  expect(await together([waiting, first])).toEqual([3, 1]);
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
