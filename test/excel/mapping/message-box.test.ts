import '../small-blocks';
import { runMapping, type MappingRequest } from '../../../src/excel/mapping/run-mapping';
import { after } from '../../../src/excel/request/clock';
import { settleOwed } from '../../../src/excel/request/take-back';
import type { Waiting } from '../../../src/excel/request/with-retry';
import type { ErrorCode } from '../../../src/workbench/api-error';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { mappingOf } from '../mapping-of';
import { saveState } from '../rewind';
import { installVirtualClock, type VirtualClock } from '../virtual-clock';
import { wholeWorkbook, withoutIds } from '../whole-workbook';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const ROWS: Cell[][] = [
  ['Position No', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract'],
  ...Array.from({ length: 12 }, (_, row): Cell[] => [
    `P-${row}`,
    ['Driver', 'Programme Officer', 'Finance Assistant'][row % 3]!,
    ['G2', 'NOB', 'G5'][row % 3]!,
    'Lusaka',
    'Regular budget',
    'FT',
  ]),
];
const TEN_MINUTES_MS = 600_000;

let workbook: TestWorkbook;
let clock: VirtualClock;
let request: MappingRequest;
let requests: number;
let complete: unknown;
let rewind: () => void;

beforeAll(async () => {
  workbook = testWorkbook();
  workbook.addSheet('Export', ROWS);
  request = await mappingOf();
  // The mapper is loaded now; the run that is watched replaces a result.
  await runMapping(request);
  workbook.book.activate(request.place.sheetId);
  rewind = saveState(workbook);
  const before = workbook.dispatcher.batches;
  await runMapping(request);
  requests = workbook.dispatcher.batches - before;
  complete = withoutIds(wholeWorkbook(workbook));
  clock = installVirtualClock(() => workbook.dispatcher.batches);
});
beforeEach(() => rewind());
afterEach(async () => {
  const { dispatcher } = workbook;
  dispatcher.beforeBatch = null;
  dispatcher.messageBox = null;
  await settleOwed();
});
afterAll(() => {
  clock.uninstall();
  workbook.close();
});

/** What Excel does from a request on, for ten minutes. */
const HINDRANCES: Readonly<Record<string, { said: Waiting; begin: () => void }>> = {
  'a message box is open': {
    said: 'no answer',
    begin: () => {
      workbook.dispatcher.messageBox = new Promise((resolve) => after(TEN_MINUTES_MS, resolve));
    },
  },
  'Excel is busy': { said: 'busy', begin: () => refuseWith('ActivityLimitReached') },
  'a cell is open': {
    said: 'cell editing',
    begin: () => refuseWith('InvalidOperationInCellEditMode'),
  },
};

function refuseWith(code: ErrorCode): void {
  const { dispatcher } = workbook;
  const refuse = () => code;
  dispatcher.beforeBatch = refuse;
  after(TEN_MINUTES_MS, () => {
    if (dispatcher.beforeBatch === refuse) dispatcher.beforeBatch = null;
  });
}

/** Begins it with the nth request of the run. */
function hinderFrom(nth: number, begin: () => void): void {
  const { dispatcher } = workbook;
  const first = dispatcher.batches + nth;
  dispatcher.beforeBatch = (batch) => {
    if (batch < first) return null;
    dispatcher.beforeBatch = null;
    begin();
    // The one that came across it is caught by it as well.
    return dispatcher.beforeBatch ? 'ActivityLimitReached' : null;
  };
}

const PARTS = [0.05, 0.3, 0.6, 0.8];

describe.each(Object.entries(HINDRANCES))('where %s for ten minutes', (_, { said, begin }) => {
  it.each(PARTS)('a run goes on, and says what it waits for; %d of the way', async (part) => {
    const start = clock.elapsed();
    const heard: (Waiting | null)[] = [];
    hinderFrom(Math.ceil(part * requests), begin);
    await runMapping(request, {
      signal: new AbortController().signal,
      onWait: (waiting) => heard.push(waiting),
    });
    expect(clock.elapsed() - start).toBeGreaterThanOrEqual(TEN_MINUTES_MS);
    expect(withoutIds(wholeWorkbook(workbook))).toEqual(complete);
    expect(heard).toContain(said);
    expect(heard.at(-1)).toBeNull();
  });

  it('ends at once by Cancel, with the workbook as before when that is over', async () => {
    const before = wholeWorkbook(workbook);
    const cancelling = new AbortController();
    const start = clock.elapsed();
    const endings: number[] = [];
    hinderFrom(Math.ceil(0.3 * requests), () => {
      begin();
      after(30_000, () => cancelling.abort());
    });
    const run = runMapping(request, {
      signal: cancelling.signal,
      onEnding: () => endings.push(clock.elapsed() - start),
    });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(endings).toEqual([30_000]);
    await untilPassed(start + TEN_MINUTES_MS + 60_000);
    expect(withoutIds(wholeWorkbook(workbook))).toEqual(withoutIds(before));
  });
});

it('says when nothing ends it any more: before the result is put in its place, and once', async () => {
  const sheets = () => workbook.sheetNames().length;
  const before = wholeWorkbook(workbook);
  const told: unknown[] = [];
  await runMapping(request, {
    signal: new AbortController().signal,
    onPublishing: () => told.push(wholeWorkbook(workbook)),
  });
  expect(told).toHaveLength(1);
  expect(told[0]).not.toEqual(wholeWorkbook(workbook));
  expect(sheets()).toBe(before.sheets.length);
});

it('does not wait for an answer that was lost while Excel answers others', async () => {
  const first = workbook.dispatcher.batches + Math.ceil(0.3 * requests);
  workbook.dispatcher.beforeBatch = (batch) => (batch === first ? 'hang' : null);
  const start = clock.elapsed();
  const run = runMapping(request, { signal: new AbortController().signal });
  await expect(run).rejects.toMatchObject({ problem: 'no answer' });
  expect(clock.elapsed() - start).toBeLessThan(120_000);
});

const untilPassed = (time: number) =>
  new Promise<void>((resolve) => after(time - clock.elapsed(), resolve));
