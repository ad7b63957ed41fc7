import { setClock } from '../../src/excel/clock';
import { findLeftover, removeLeftover } from '../../src/excel/find-leftover';
import { runMapping } from '../../src/excel/run-mapping';
import type { Waiting } from '../../src/excel/with-retry';
import { mappingOf } from './mapping-of';
import { wholeWorkbook } from './whole-workbook';
import { testWorkbook, type TestWorkbook } from './workbook-of';

const ROWS = [
  ['Job title', 'Grade'],
  ['Driver', 'G2'],
  ['Finance Assistant', 'G5'],
];

let workbook: TestWorkbook;
let source: string;
beforeEach(() => {
  workbook = testWorkbook();
  source = workbook.addSheet('Export', ROWS);
});
afterEach(() => {
  setClock(null);
  workbook.close();
});

/** Does something while the first rows are on their way to the draft. */
function whileWriting(act: () => void): void {
  let isDone = false;
  const execute = workbook.dispatcher.execute.bind(workbook.dispatcher);
  workbook.dispatcher.execute = (body, flags) => {
    if (!isDone && body.includes('Why')) {
      isDone = true;
      act();
    }
    return execute(body, flags);
  };
}

/** What a pane leaves that is closed in the middle: its run goes no further, and tidies nothing. */
async function leaveDraft(): Promise<void> {
  setClock({ after: () => () => {} });
  workbook.dispatcher.afterBatch = () => null;
  whileWriting(() => {
    workbook.dispatcher.beforeBatch = () => 'hang';
  });
  void runMapping(await mappingOf()).catch(() => {});
  while (!workbook.dispatcher.beforeBatch) await new Promise(setImmediate);
  workbook.dispatcher.beforeBatch = null;
}

it('refuses to go on when the source is edited', async () => {
  const before = wholeWorkbook(workbook);
  const cell = { top: 1, left: 0, bottom: 1, right: 0 };
  whileWriting(() => workbook.book.sheet('Export').write(cell, [['Driver ']], 'user'));
  await expect(runMapping(await mappingOf())).rejects.toMatchObject({ problem: 'source edited' });
  workbook.book.sheet('Export').write(cell, [['Driver']], 'user');
  expect(wholeWorkbook(workbook)).toEqual(before);
});

it('goes on when another sheet is edited', async () => {
  whileWriting(() => {
    const cell = { top: 0, left: 0, bottom: 0, right: 0 };
    workbook.book.sheet('Sheet1').write(cell, [['note']], 'user');
  });
  expect((await runMapping(await mappingOf())).positions).toBe(2);
});

it('goes on when the source is renamed', async () => {
  whileWriting(() => {
    workbook.book.sheet('Export').name = 'March';
  });
  expect((await runMapping(await mappingOf())).positions).toBe(2);
  expect(workbook.sheetNames()).toEqual(['Sheet1', 'March', 'JD Mapping']);
});

it('says so when the source is deleted', async () => {
  whileWriting(() => workbook.book.deleteSheet(source));
  await expect(runMapping(await mappingOf())).rejects.toMatchObject({ problem: 'sheet vanished' });
  expect(workbook.sheetNames()).toEqual(['Sheet1']);
  expect(workbook.context.settings.size).toBe(0);
});

it('says so when the sheet in progress is deleted', async () => {
  whileWriting(() => workbook.book.deleteSheet(workbook.book.sheet('JD Mapping (in progress)').id));
  await expect(runMapping(await mappingOf())).rejects.toMatchObject({ problem: 'draft vanished' });
  expect(workbook.sheetNames()).toEqual(['Sheet1', 'Export']);
});

it('refuses a second run while one is under way', async () => {
  const request = await mappingOf();
  const first = runMapping(request);
  await expect(runMapping(request)).rejects.toMatchObject({ problem: 'run under way' });
  expect((await first).positions).toBe(2);
});

it('leaves a sheet of the user’s own with the draft’s name alone', async () => {
  workbook.addSheet('JD Mapping (in progress)', [['mine']]);
  workbook.book.activate(source);
  const before = wholeWorkbook(workbook);
  await expect(runMapping(await mappingOf())).rejects.toMatchObject({
    problem: 'draft name taken',
  });
  expect(wholeWorkbook(workbook)).toEqual(before);
  expect(await findLeftover()).toBeNull();
});

it('waits while a cell is being edited, says so, and goes on', async () => {
  const said: (Waiting | null)[] = [];
  whileWriting(() => workbook.setEditing(true));
  setClock({
    after: (ms, callback) => {
      const timer = setTimeout(() => {
        if (ms === 400) workbook.setEditing(false);
        callback();
      }, ms / 100);
      return () => clearTimeout(timer);
    },
  });
  const summary = await runMapping(await mappingOf(), { onWait: (waiting) => said.push(waiting) });
  expect(summary.positions).toBe(2);
  expect(said).toEqual(['cell editing', null]);
});

it('tells of a cancelled run at once, though a request is pending', async () => {
  const before = wholeWorkbook(workbook);
  const cancel = new AbortController();
  let told = 0;
  whileWriting(() => {
    const hung = workbook.dispatcher.batches + 1;
    workbook.dispatcher.beforeBatch = (batch) => (batch === hung ? 'hang' : null);
    setImmediate(() => cancel.abort());
  });
  const run = runMapping(await mappingOf(), {
    signal: cancel.signal,
    onEnding: () => (told += 1),
  });
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  expect(told).toBe(1);
  expect(wholeWorkbook(workbook)).toEqual(before);
});

// The module remembers its run as one that is under way, as a closed pane's would: it comes last.
it('is found by the next pane, which can remove it', async () => {
  const before = wholeWorkbook(workbook);
  await leaveDraft();
  expect(workbook.sheetNames()).toContain('JD Mapping (in progress)');
  setClock(null);
  expect(await findLeftover()).toEqual({
    sheetName: 'JD Mapping (in progress)',
    source: 'Export',
  });
  await removeLeftover();
  expect(wholeWorkbook(workbook)).toEqual(before);
  expect(await findLeftover()).toBeNull();
});
