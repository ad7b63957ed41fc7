import { setClock } from '../../../src/excel/request/clock';
import { findAgain, findLeftover, removeLeftover } from '../../../src/excel/mapping/find-leftover';
import { inExcel } from '../../../src/excel/request/in-excel';
import { openTable, type OpenedTable } from '../../../src/excel/source/open-table';
import { readHead } from '../../../src/excel/source/read-source';
import { RESULT } from '../../../src/excel/own-sheets/result-names';
import { runMapping } from '../../../src/excel/mapping/run-mapping';
import type { DraftMark } from '../../../src/excel/own-sheets/draft-mark';
import { withoutRows } from '../../../src/excel/own-sheets/remember-result';
import { openDraft } from '../../../src/excel/own-sheets/sheet-draft';
import { surveySource } from '../../../src/excel/source/survey-source';
import type { ExportLayout } from '../../../src/staffing-export/export-layout';
import type { Waiting } from '../../../src/excel/request/with-retry';
import { mappingOf } from '../mapping-of';
import { wholeWorkbook } from '../whole-workbook';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

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
  setClock({
    after: (ms, callback) => {
      if (ms === 0) setImmediate(callback);
      return () => {};
    },
  });
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

it.each([
  ['left as it was', 'Driver', null],
  ['changed', 'Driver ', 'source edited'],
  ['a number that becomes the same text', '4', 'source edited'],
])('takes a cell that was entered and %s for what it is', async (_, typed, problem) => {
  const sheet = workbook.book.sheet('Export');
  const cell = { top: 1, left: 0, bottom: 1, right: 0 };
  if (typed === '4') sheet.write(cell, [[4]]);
  whileWriting(() => sheet.write(cell, [[typed]], 'user'));
  const end = await runMapping(await mappingOf()).then(
    () => null,
    (error: { problem: string }) => error.problem,
  );
  expect(end).toBe(problem);
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

/** What a closed pane leaves, without the run that the module would remember as under way. */
async function leftover(): Promise<void> {
  const request = await mappingOf();
  const mark = { run: 'earlier', source: 'Export', request };
  await openDraft(RESULT, mark, inExcel);
}

describe('a run that was interrupted', () => {
  it('is started again with the same settings, in the place of what it left', async () => {
    await leftover();
    // Rows that came meanwhile are mapped too.
    workbook.book
      .sheet('Export')
      .write({ top: 3, left: 0, bottom: 3, right: 1 }, [['Driver', 'G2']]);
    expect(await findLeftover()).toMatchObject({ source: 'Export', again: 'possible' });
    const again = await findAgain();
    if (again.kind !== 'possible') throw new Error(again.kind);
    expect(again.request).toMatchObject({ place: { sheetName: 'Export', rowCount: 4 } });
    expect((await runMapping(again.request)).positions).toBe(3);
    expect(workbook.sheetNames()).toEqual(['Sheet1', 'Export', 'JD Mapping']);
    expect(await findLeftover()).toBeNull();
  });

  it('is started again where the source was renamed, or has another id', async () => {
    await leftover();
    workbook.book.sheet('Export').name = 'March';
    expect(await findAgain()).toMatchObject({ request: { place: { sheetName: 'March' } } });
    workbook.book.deleteSheet(source);
    source = workbook.addSheet('Export', ROWS);
    expect(await findAgain()).toMatchObject({ request: { place: { sheetId: source } } });
  });

  it.each([
    ['is gone', 'source gone', () => workbook.book.deleteSheet(source)],
    [
      'is empty',
      'source gone',
      () => {
        const all = { top: 0, left: 0, bottom: 2, right: 1 };
        workbook.book.sheet('Export').write(
          all,
          ROWS.map((row) => row.map(() => '')),
        );
      },
    ],
    [
      'has other columns',
      'source changed',
      () => {
        const cell = { top: 0, left: 1, bottom: 0, right: 1 };
        workbook.book.sheet('Export').write(cell, [['Duty station']]);
      },
    ],
    ['was left by an earlier version', 'not kept', forgetRequest],
  ])('is not started again where it %s', async (_, kind, happen) => {
    await leftover();
    happen();
    expect((await findAgain()).kind).toBe(kind);
    expect(await findLeftover()).toMatchObject({ again: kind });
  });
});

describe('a run that was interrupted on one of several tables', () => {
  const TWO_LISTS = [
    ['Job title', 'Grade'],
    ['Driver', 'G2'],
    ['', ''],
    ['Grade', 'Job title'],
    ['G5', 'Finance Assistant'],
    ['G5', 'Human Resources Assistant'],
  ];

  /** Of the table that the pane would map, or of another one from the top. */
  async function leaveTable(chosen: number | null): Promise<void> {
    workbook.book.deleteSheet(source);
    source = workbook.addSheet('Export', TWO_LISTS);
    const request = await mappingOf();
    const { tables } = (await openTable(request.place, readHead)) as OpenedTable;
    const wanted = chosen === null ? null : tables[chosen]!;
    const { place, layout } = (await openTable(request.place, readHead, wanted)) as OpenedTable;
    const { told } = await surveySource(place, layout);
    const asked = { ...request, place, layout: { ...layout, ...told } };
    await openDraft(RESULT, { run: 'earlier', source: 'Export', request: asked }, inExcel);
  }

  it('is started again on that table', async () => {
    await leaveTable(1);
    const again = await findAgain();
    if (again.kind !== 'possible') throw new Error(again.kind);
    expect(again.request.place.address).toBe('A4:B6');
    expect((await runMapping(again.request)).positions).toBe(2);
  });

  it('leaves out the rows that are another table’s now, and no others', async () => {
    await leaveTable(null);
    const longer = [...TWO_LISTS.slice(0, 2), ...Array(3).fill(['Messenger', 'G2'])];
    const now = [...longer, ...TWO_LISTS.slice(2)] as string[][];
    workbook.book.sheet('Export').write({ top: 0, left: 0, bottom: now.length - 1, right: 1 }, now);
    const again = await findAgain();
    if (again.kind !== 'possible') throw new Error(again.kind);
    expect((await runMapping(again.request)).positions).toBe(4);
  });
});

describe('a run that was interrupted on a list with persons below their positions', () => {
  const HELD = [
    ['Post No', 'Job title', 'Grade', 'Duty station'],
    ['1', 'Driver', 'G2', 'Lima'],
    ['', '→ Ada Alpha', '', ''],
    ['2', 'Clerk', 'G4', 'Lima'],
    ['', '→ Ben Beta', '', ''],
    ['3', 'Usher', 'G3', 'Lima'],
    ['', '→ Ida Delta', '', ''],
  ];
  const COLUMNS = HELD[0]!;

  beforeEach(async () => {
    workbook.book.deleteSheet(source);
    source = workbook.addSheet('Export', HELD);
    const request = await mappingOf();
    const { told } = await surveySource(request.place, request.layout);
    const asked = { ...request, layout: { ...request.layout, ...told } };
    expect(asked.layout.columns.map(({ name }) => name)).toEqual([...COLUMNS, 'Incumbent']);
    // As a run keeps it: what single rows say is found anew.
    await openDraft(RESULT, { run: 'earlier', source: 'Export', request: asked }, inExcel);
    const mark = JSON.parse(String(workbook.context.settings.get('JD.Draft'))) as DraftMark;
    const kept = { ...mark, request: { ...mark.request!, layout: withoutRows(asked.layout) } };
    workbook.context.settings.set('JD.Draft', JSON.stringify(kept));
  });

  async function layoutAgain(): Promise<ExportLayout> {
    const again = await findAgain();
    if (again.kind !== 'possible') throw new Error(again.kind);
    return again.request.layout;
  }

  it('has the persons again', async () => {
    const { columns, personsBelow } = await layoutAgain();
    expect(columns.map(({ name }) => name)).toEqual([...COLUMNS, 'Incumbent']);
    expect(Object.keys(personsBelow!.rows)).toEqual(['2', '4', '6']);
  });

  it('takes no position for vacant where these rows are gone', async () => {
    const gone = { top: 2, left: 0, bottom: 6, right: 3 };
    const rows = [HELD[3]!, HELD[5]!, ...Array(3).fill(['', '', '', ''])] as string[][];
    workbook.book.sheet('Export').write(gone, rows);
    const { columns, personsBelow } = await layoutAgain();
    expect(columns.map(({ name }) => name)).toEqual(COLUMNS);
    expect(personsBelow).toBeUndefined();
  });
});

function forgetRequest(): void {
  const mark = String(workbook.context.settings.get('JD.Draft'));
  const older = { ...(JSON.parse(mark) as object), request: undefined };
  workbook.context.settings.set('JD.Draft', JSON.stringify(older));
}

// The module remembers its run as one that is under way, as a closed pane's would: it comes last.
it('is found by the next pane, which can remove it', async () => {
  const before = wholeWorkbook(workbook);
  await leaveDraft();
  expect(workbook.sheetNames()).toContain('JD Mapping (in progress)');
  setClock(null);
  expect(await findLeftover()).toEqual({
    sheetName: 'JD Mapping (in progress)',
    source: 'Export',
    again: 'possible',
  });
  await removeLeftover();
  expect(wholeWorkbook(workbook)).toEqual(before);
  expect(await findLeftover()).toBeNull();
});
