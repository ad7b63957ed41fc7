import type { Fault } from '../../src/workbench/dispatcher';
import { officeClient, type OfficeClient } from './office-client';

let host: OfficeClient;

beforeAll(() => {
  host = officeClient();
});
afterAll(() => host.close());
afterEach(() => {
  host.dispatcher.beforeBatch = null;
  host.dispatcher.afterBatch = null;
  host.setEditing(false);
});

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );

const write = (address: string, values: unknown[][]): Promise<void> =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(address).values = values;
    await context.sync();
  });

const long = 'x'.repeat(30_000);

test('a request over 5 MB is refused before anything is written', async () => {
  const rows = Array.from({ length: 180 }, () => [long]);
  expect(await codeOf(write('A1:A180', rows))).toBe('RequestPayloadSizeLimitExceeded');
  expect(host.book.sheet('Sheet1').usedArea(true)).toBeNull();
});

test('bytes are counted, not characters', async () => {
  const rows = Array.from({ length: 60 }, () => ['é'.repeat(30_000)]);
  expect(await codeOf(write('A1:A60', rows))).toBe('no error');
  const more = Array.from({ length: 100 }, () => ['é'.repeat(30_000)]);
  expect(await codeOf(write('A1:A100', more))).toBe('RequestPayloadSizeLimitExceeded');
});

test('a response over 5 MB is refused', async () => {
  for (const top of [1, 101]) {
    await write(
      `B${top}:B${top + 99}`,
      Array.from({ length: 100 }, () => [long]),
    );
  }
  const read = host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B1:B200').load('values');
    await context.sync();
  });
  expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a read of more than five million cells is refused', async () => {
  const read = host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A2:E1048576').load('values');
    await context.sync();
  });
  expect(await codeOf(read)).toBe('RangeExceedsLimit');
});

test('cell editing refuses a batch, unless it asked to wait', async () => {
  host.setEditing(true);
  expect(await codeOf(write('D1', [[1]]))).toBe('InvalidOperationInCellEditMode');
  const patient = host.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('D1').values = [[2]];
    await context.sync();
  });
  setTimeout(() => host.setEditing(false), 20);
  await patient;
  expect(host.book.sheet('Sheet1').values({ top: 0, left: 3, bottom: 0, right: 3 })).toEqual([[2]]);
});

test('what the host lacks is ApiNotFound, with its name', async () => {
  const failure = await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').pivotTables.load('count');
    await context.sync();
  }).catch((error: OfficeExtension.Error) => error);
  expect(failure).toMatchObject({ code: 'ApiNotFound' });
  expect((failure as Error).message).toContain('Worksheet.pivotTables');
});

test('what the client cannot name stays out of reach', async () => {
  const body = {
    Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['book'] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
  };
  const answer = await host.dispatcher.execute(JSON.stringify(body));
  expect(JSON.parse(answer)).toMatchObject({ Error: { Code: 'ApiNotFound' } });
});

test('faults can be injected before and after a batch took effect', async () => {
  const once = (fault: Fault) => {
    let done = false;
    return () => (done ? null : ((done = true), fault));
  };
  host.dispatcher.beforeBatch = once('ServiceNotAvailable');
  expect(await codeOf(write('E1', [[1]]))).toBe('ServiceNotAvailable');
  host.dispatcher.beforeBatch = null;

  host.dispatcher.afterBatch = once('RequestAborted');
  expect(await codeOf(write('E2', [[2]]))).toBe('RequestAborted');
  const written = host.book.sheet('Sheet1').values({ top: 0, left: 4, bottom: 1, right: 4 });
  expect(written).toEqual([[''], [2]]);

  host.dispatcher.beforeBatch = once('hang');
  const hung = write('E3', [[3]]).then(() => 'answered');
  const soon = new Promise((resolve) => setTimeout(() => resolve('nothing'), 50));
  expect(await Promise.race([hung, soon])).toBe('nothing');
  expect(await codeOf(write('E4', [[4]]))).toBe('no error');
});
